import { expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Said } from '../library.ts';

const library = desk();
const project = (id: string, said: Said<'project'> = {}): Said<'project'> => ({
  project_id: id,
  plan_year: 2027,
  in_plan: true,
  leadership_consent: true,
  brings_system: false,
  requested: 100,
  ...said
});

async function list(projects: readonly Said<'project'>[], envelope: readonly Said<'envelope'>[] = []) {
  await library.build({ project: projects, envelope });
  return library.rows('plan_list', 'plan_year');
}

const money = (year: number, source: 'city' | 'county', use: 'building' | 'om', amount: number): Said<'envelope'> => ({
  ...{ year, source, use, amount }
});

it('adds what is in the list of a year, and the money there is for that year', async () => {
  const rows = await list(
    [
      project('P1'),
      project('P2', { requested: 50 }),
      project('P3', { in_plan: false }),
      project('P4', { plan_year: 2028 })
    ],
    [money(2027, 'city', 'building', 40), money(2027, 'county', 'om', 60), money(2026, 'city', 'om', 5)]
  );
  expect(rows).toMatchObject([
    { plan_year: 2027, count_listed: 2, amount: 150, envelope: 100, count_unsaid: 0, count_unpriced: 0 },
    { plan_year: 2028, count_listed: 1, amount: 100, envelope: null }
  ]);
});

it('counts apart what is refused, undecided, without an amount or unclear, and what says nothing of the list', async () => {
  const rows = await list([
    project('P1', { leadership_consent: false }),
    project('P2', { leadership_consent: null }),
    project('P3', { requested: null }),
    project('P4', { brings_system: null }),
    project('P5', { in_plan: null, leadership_consent: false, requested: null, brings_system: null }),
    project('P6', { in_plan: false, leadership_consent: false })
  ]);
  expect(rows).toMatchObject([
    { count_listed: 4, count_refused: 1, count_undecided: 1, count_unpriced: 1, count_unclear: 1, count_unsaid: 1 }
  ]);
});

it('counts a system that several replace once, and none that is replaced outside the list', async () => {
  const rows = await list([
    project('P1', { brings_system: true, replaces_systems: 'S1;S2' }),
    project('P2', { replaces_systems: 'S2' }),
    project('P3', { in_plan: false, brings_system: true, replaces_systems: 'S3' })
  ]);
  expect(rows).toMatchObject([{ systems_brought: 1, systems_replaced: 2 }]);
});

it.each([
  [{ leadership_consent: false }, { leadership_consent: null }, 3],
  [{ leadership_consent: null }, { leadership_consent: false }, 4],
  [{ in_plan: null }, { leadership_consent: null }, 4],
  [{ in_plan: null }, {}, 3],
  [{ in_plan: false }, {}, 2]
] as const)('points at what decides: %j before %j at row %i', async (one, other, row) => {
  const rows = await list([
    project('P1', { source_row: 2 }),
    project('P2', { source_row: 3, ...one }),
    project('P3', { source_row: 4, ...other })
  ]);
  expect(rows).toMatchObject([{ first_row: row }]);
});

it('has no row of a project without a year', async () => {
  expect(await list([project('P1', { plan_year: null })])).toEqual([]);
});
