import { expect, it } from 'vitest';
import { desk } from '../desk.ts';

const library = desk();

it('adds O&M by year and by category, with its coverage', async () => {
  await library.build({
    om_cost: [
      { system: 'S1', year: 2026, category: 'system', requested: 5, budgeted: 4, paid: 3 },
      { system: 'S1', year: 2026, category: 'sms', requested: 2 },
      { system: 'S2', year: 2026, category: 'sms', budgeted: 8 },
      { system: 'S2', year: 2027, category: 'sms' }
    ]
  });
  expect(await library.rows('year_om', 'year')).toEqual([
    {
      year: 2026,
      requested: 7,
      budgeted: 12,
      paid: 3,
      count_systems: 2,
      count_requested: 1,
      count_budgeted: 2,
      count_paid: 1
    },
    {
      year: 2027,
      requested: null,
      budgeted: null,
      paid: null,
      count_systems: 1,
      count_requested: 0,
      count_budgeted: 0,
      count_paid: 0
    }
  ]);
  expect(await library.rows('om_by_category', 'year, category')).toEqual([
    { year: 2026, category: 'sms', requested: 2, budgeted: 8, paid: null, count_systems: 2 },
    { year: 2026, category: 'system', requested: 5, budgeted: 4, paid: 3, count_systems: 1 },
    { year: 2027, category: 'sms', requested: null, budgeted: null, paid: null, count_systems: 1 }
  ]);
});
