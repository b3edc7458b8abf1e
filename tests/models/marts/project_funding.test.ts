import { expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Said } from '../library.ts';

const library = desk();
const line = (year: number, said: Said<'funding'>): Said<'funding'> => ({
  project: 'P1',
  year,
  source: 'city',
  ...said
});

async function funding(...lines: readonly Said<'funding'>[]) {
  await library.build({ project: [{ project_id: 'P1' }], funding: lines });
  return library.rows('project_funding', 'project_id');
}

const sourcesOf = async (...lines: readonly Said<'funding'>[]) => {
  const [row] = await funding(...lines);
  return String(row?.['sources']).split(',').sort();
};

it('adds years and sources, and tells the first year that paid', async () => {
  const rows = await funding(
    line(2025, { budgeted: 100, paid: 0 }),
    line(2026, { budgeted: 100, paid: 40 }),
    line(2026, { source: 'province', budgeted: 10, paid: 5 })
  );
  expect(rows).toMatchObject([
    { budgeted: 210, paid: 45, first_paid_in: 2026, is_overpaid: false, is_budget_unsaid: false }
  ]);
});

it.each([
  [100, 100, false],
  [100, 101, true]
])(
  'a year that budgets %i and pays %i is overpaid: %s, whatever other years leave',
  async (budgeted, paid, is_overpaid) => {
    expect(await funding(line(2025, { budgeted, paid }), line(2026, { budgeted: 1000, paid: 0 }))).toMatchObject([
      { is_overpaid }
    ]);
  }
);

it('holds the sources of a year together against its payment', async () => {
  const rows = await funding(
    line(2025, { budgeted: 60, paid: 100 }),
    line(2025, { source: 'county', budgeted: 40, paid: 0 })
  );
  expect(rows).toMatchObject([{ is_overpaid: false }]);
});

it.each([
  [{ paid: 1 }, true],
  [{ paid: 0 }, false],
  [{ paid: 1, budgeted: 1 }, false]
])('%j leaves a budget unsaid: %s', async (said, is_budget_unsaid) => {
  expect((await funding(line(2025, said)))[0]?.['is_budget_unsaid'] ?? false).toBe(is_budget_unsaid);
});

it('names the sources that bring money or say no amount, not one that brings nought', async () => {
  expect(await sourcesOf(line(2025, { planned: 1 }), line(2026, { source: 'self' }))).toEqual(['city', 'self']);
  expect(await sourcesOf(line(2025, { paid: 1 }), line(2025, { source: 'self', planned: 0 }))).toEqual(['city']);
});

it('was read from its first line, of a year that overspent where there is one', async () => {
  const first = line(2025, { budgeted: 1, paid: 1, source_row: 5 });
  expect(await funding(first, line(2026, { budgeted: 1, paid: 1, source_row: 6 }))).toMatchObject([{ source_row: 5 }]);
  expect(await funding(first, line(2026, { budgeted: 1, paid: 2, source_row: 6 }))).toMatchObject([{ source_row: 6 }]);
});
