import { expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Said } from '../library.ts';

const library = desk();

async function sources(...funding: readonly Said<'funding'>[]) {
  const lines = funding.map((line) => ({ project: 'P1', year: 2027, ...line }));
  await library.build({ project: [{ project_id: 'P1' }], funding: lines });
  return library.rows('project_source', 'project_id');
}

it('names every source with money once, in order', async () => {
  const found = await sources(
    { source: 'self', planned: 1 },
    { source: 'city', budgeted: 1 },
    { source: 'city', year: 2028, paid: 1 }
  );
  expect(found).toMatchObject([{ sources: 'city;self', is_stated: true }]);
});

it.each<[string, Said<'funding'>]>([
  ['nil', { planned: 0 }],
  ['nothing', {}]
])('a line with %s is no money', async (_, line) => {
  expect(await sources({ source: 'city', ...line })).toEqual([]);
});

it('says when some of it is of a source not stated', async () => {
  const found = await sources({ source: 'city', planned: 1 }, { source: 'unstated', planned: 1 });
  expect(found).toMatchObject([{ sources: 'city;unstated', is_stated: false }]);
});
