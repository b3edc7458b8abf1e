import { expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Said } from '../library.ts';

const library = desk();
const step = (round: number, planned_on: string | null, actual_on: string | null): Said<'milestone'> => ({
  project: 'P1',
  step: 'accepted',
  round,
  planned_on,
  actual_on,
  source_row: round + 10
});

async function steps(...milestone: readonly Said<'milestone'>[]) {
  await library.build({ project: [{ project_id: 'P1' }], milestone }, { context: { as_of: '2026-11-01' } });
  return library.rows('project_step', 'project_id, step');
}

it('takes the last day done, the first one, and the last row', async () => {
  expect(await steps(step(2, '2026-06-30', '2026-07-01'), step(1, '2026-03-31', '2026-02-28'))).toEqual([
    expect.objectContaining({
      planned_on: '2026-06-30',
      first_done_on: '2026-02-28',
      done_on: '2026-07-01',
      source_row: 12
    })
  ]);
});

it.each([
  ['2026-11-01', '2026-11-01'],
  ['2026-11-02', null]
])('what is said to be done on %s, seen from 1 November, was done on %s', async (said, done_on) => {
  expect(await steps(step(1, null, said))).toMatchObject([{ done_on, first_done_on: done_on, planned_on: null }]);
});
