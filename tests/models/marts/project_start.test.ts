import { expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Said } from '../library.ts';

const library = desk();
const done = (step: 'approved' | 'build_started', actual_on: string | null, round = 1): Said<'milestone'>[] =>
  actual_on === null ? [] : [{ project: 'P1', step, round, actual_on, source_row: 9 }];

async function start(status: Said<'project'>['status'], ...milestone: readonly Said<'milestone'>[]) {
  await library.build(
    { project: [{ project_id: 'P1', status: status ?? null, source_row: 4 }], milestone },
    { context: { as_of: '2026-11-01' } }
  );
  return (await library.rows('project_start', 'project_id'))[0];
}

it.each([
  ['building', '2026-03-01', '2026-02-28', true],
  ['building', '2026-03-01', '2026-03-01', false],
  ['building', '2026-03-01', '2026-03-02', false],
  ['requested', null, '2026-03-01', true],
  ['approved', null, '2026-03-01', null],
  ['building', null, '2026-03-01', null],
  ['requested', null, null, false],
  ['approved', '2026-03-01', null, false],
  ['building', '2026-03-01', null, null],
  [null, null, null, null],
  ['approved', '2026-03-01', '2026-11-02', false]
] as const)('%s, approved %s, begun %s: begun before approval %s', async (status, approved, begun, is_early) => {
  expect(await start(status, ...done('approved', approved), ...done('build_started', begun))).toMatchObject({
    is_early
  });
});

it('takes the first approval and the first start', async () => {
  const again = [...done('approved', '2026-03-01'), ...done('approved', '2026-06-01', 2)];
  expect(await start('building', ...again, ...done('build_started', '2026-04-01'))).toMatchObject({
    approved_on: '2026-03-01',
    is_early: false
  });
});

it('was read from the row of the start', async () => {
  expect(await start('building', ...done('build_started', '2026-04-01'))).toMatchObject({ source_row: 9 });
  expect(await start('building', ...done('approved', '2026-04-01'))).toMatchObject({ source_row: null });
});
