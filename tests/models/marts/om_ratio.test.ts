import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/lib/models/inputs.ts';
import { desk } from '../desk.ts';
import type { Library, Said } from '../library.ts';

const library = desk();
/** 万元 in 分 */
const wan = (amount: number) => Math.round(amount * 1_000_000);
const line = (year: number, said: Partial<Said<'om_cost'>>, system = 'S1'): Said<'om_cost'> => ({
  system,
  year,
  category: 'system',
  ...said
});

async function ratios(said: Library, context?: Partial<Context>) {
  await library.build(said, context ? { context } : {});
  return library.rows('om_ratio', 'system_id, year');
}

const system: Said<'system'> = { system_id: 'S1', name: '一号', organisation: 'O1', building_cost: wan(100) };

describe('the ratio', () => {
  it('is the year’s O&M over the building cost', async () => {
    const [row] = await ratios({ system: [system], om_cost: [line(2027, { requested: wan(12.6) })] });
    expect(row).toMatchObject({
      system_id: 'S1',
      year: 2027,
      om_amount: 12_600_000,
      om_amount_basis: 'requested',
      building_cost: 100_000_000,
      building_cost_basis: 'stated',
      ratio: 0.126,
      benchmark_amount: 10_000_000,
      excess: 2_600_000,
      source_file: 'om_cost.csv',
      source_row: 2
    });
  });

  it.each([
    [wan(10) - 1, 0],
    [wan(10), 0],
    [wan(10) + 1, 1]
  ])('of %i 分 exceeds the benchmark of 10 万 by %i', async (requested, excess) => {
    const [row] = await ratios({ system: [system], om_cost: [line(2027, { requested })] });
    expect(row?.excess).toBe(excess);
  });

  it.each([
    ['missing', {}],
    ['nil', { building_cost: 0 }],
    ['below nil', { building_cost: -1 }]
  ])('is unknown where the building cost is %s', async (_, said) => {
    const unpriced = { system_id: 'S1', name: '一号', organisation: 'O1', ...said };
    const [row] = await ratios({ system: [unpriced], om_cost: [line(2027, { requested: wan(1) })] });
    expect(row).toMatchObject({ building_cost: null, building_cost_basis: null, ratio: null, excess: null });
    expect(row?.om_amount).toBe(wan(1));
  });
});

describe('the building cost', () => {
  it.each([
    [{ final_cost: 900, contract_amount: 800, approved_estimate: 700 }, 900, 'final_cost'],
    [{ contract_amount: 800, approved_estimate: 700 }, 800, 'contract_amount'],
    [{ final_cost: 0, approved_estimate: 700 }, 700, 'approved_estimate'],
    [{ kind: 'om', contract_amount: 800 }, wan(100), 'stated'],
    [{}, wan(100), 'stated']
  ])('of a project saying %j is %i, by its %s', async (said, cost, basis) => {
    const [row] = await ratios({
      project: [{ project_id: 'P1', name: '建', organisation: 'O1', ...said }],
      system: [{ ...system, project: 'P1' }]
    });
    expect(row).toMatchObject({ building_cost: cost, building_cost_basis: basis });
  });
});

describe('the O&M amount', () => {
  const said = { requested: 3, budgeted: 2, paid: 1 };

  it.each([
    [2026, said, 1, 'paid'],
    [2026, { requested: 3, budgeted: 2 }, 2, 'budgeted'],
    [2026, { requested: 3 }, 3, 'requested'],
    [2026, {}, null, null],
    [2026, { requested: 3, paid: 0 }, 0, 'paid'],
    [2027, said, 2, 'budgeted'],
    [2027, { requested: 3, paid: 1 }, 3, 'requested'],
    [2028, said, 2, 'budgeted']
  ])('of %i with %j is %s, by %s', async (year, amounts, amount, basis) => {
    const rows = await ratios({ system: [system], om_cost: [line(year, amounts)] });
    const row = rows.find((one) => one.year === year);
    expect(row).toMatchObject({ om_amount: amount, om_amount_basis: basis });
  });

  it('adds categories, each by its own basis, and says so', async () => {
    const [row] = await ratios({
      system: [system],
      om_cost: [line(2026, { paid: 5 }), line(2026, { budgeted: 7, category: 'sms' })]
    });
    expect(row).toMatchObject({ om_amount: 12, om_amount_basis: 'mixed', paid: 5, budgeted: 7, requested: null });
  });

  it('adds lines of one category, but counts a line read twice once', async () => {
    const twice = [line(2026, { paid: 5 }), line(2026, { paid: 5 }), line(2026, { paid: 6 })];
    const [row] = await ratios({ system: [system], om_cost: twice });
    expect(row?.om_amount).toBe(11);
  });
});

describe('the free period', () => {
  it.each([
    ['2025-06-15', 12, '2026-06-15', [true, false, false]],
    ['2025-12-31', 12, '2026-12-31', [true, true, false]],
    ['2025-12-30', 12, '2026-12-30', [true, false, false]],
    ['2026-01-01', 24, '2028-01-01', [false, true, true]],
    ['2024-02-29', 12, '2025-02-28', [false, false, false]],
    ['2024-08-31', 18, '2026-02-28', [true, false, false]],
    ['2025-12-31', 0, '2025-12-31', [false, false, false]]
  ])('from %s for %i months lasts to %s; 2025, 2026, 2027 are free: %j', async (accepted_on, months, until, free) => {
    const rows = await ratios({
      system: [{ ...system, accepted_on, warranty_months: months }],
      om_cost: [line(2025, { paid: 0 }), line(2026, { paid: 0 })]
    });
    expect(rows.map((row) => row.is_free_year)).toEqual(free);
    expect(rows[0]?.free_until).toBe(until);
  });

  it('is unknown where nobody says how long it is', async () => {
    const [row] = await ratios({ system: [{ ...system, accepted_on: '2026-06-01' }] });
    expect(row).toMatchObject({ year: 2027, free_until: null, is_free_year: null });
  });

  it('takes months and acceptance from the building project where the system says neither', async () => {
    const [row] = await ratios({
      project: [{ project_id: 'P1', name: '建', organisation: 'O1', warranty_months: 24 }],
      milestone: [
        { project: 'P1', step: 'accepted', round: 1, actual_on: '2025-01-10' },
        { project: 'P1', step: 'accepted', round: 2, actual_on: '2026-03-10' },
        { project: 'P1', step: 'accepted', round: 3, actual_on: '2026-12-01' }
      ],
      system: [{ ...system, project: 'P1' }]
    });
    expect(row).toMatchObject({ free_until: '2028-03-10', is_free_year: true });
  });
});

describe('which systems and years', () => {
  it('has the plan year for whatever is not out of use, other years where there is O&M', async () => {
    const status = (system_id: string, said?: string): Said<'system'> => ({
      ...system,
      system_id,
      ...(said && { status: said })
    });
    const rows = await ratios(
      {
        system: [status('S1', 'running'), status('S2'), status('S3', 'stopped'), status('S4', 'retired')],
        om_cost: [line(2024, { paid: 1 }), line(2027, { requested: 1 }, 'S4')]
      },
      { plan_year: 2027 }
    );
    expect(rows.map((row) => [row.system_id, row.year])).toEqual([
      ['S1', 2024],
      ['S1', 2027],
      ['S2', 2027],
      ['S4', 2027]
    ]);
  });

  it('keeps the money of a system that is in no list', async () => {
    const rows = await ratios({ om_cost: [line(2026, { paid: 9 }, 'S9')] });
    expect(rows).toMatchObject([{ system_id: 'S9', name: 'S9', year: 2026, om_amount: 9, ratio: null, source_row: 2 }]);
  });
});
