import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/lib/models/settings.ts';
import { desk } from '../desk.ts';
import type { Said } from '../library.ts';

const library = desk();
const system: Said<'system'> = { system_id: 'S1', name: '一号', organisation: 'O1', status: 'running' };
const month = (name: string, authorised_users: number, active_users: number, id = 'S1'): Said<'usage'> => ({
  system: id,
  month: `${name}-01`,
  authorised_users,
  active_users
});
/** Months before November 2026, the latest first: 2026-10, 2026-09, … */
const back = (n: number) => {
  const index = 2026 * 12 + 9 - n;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};
const latest = (...rates: number[]) => rates.map((rate, n) => month(back(n), 1000, rate * 1000));

async function level(
  usage: readonly Said<'usage'>[],
  settings: Partial<Settings> = {},
  said: Partial<Said<'system'>> = {}
) {
  await library.build({ system: [{ ...system, ...said }], usage }, { settings });
  const [row] = await library.rows('usage_level');
  return row;
}

describe('a month', () => {
  it.each([
    [100, 30, 0.3],
    [0, 0, null],
    [0, 5, null],
    [100, 0, 0],
    [100, 120, 1.2]
  ])('of %i authorised and %i active has the rate %s', async (authorised, active, rate) => {
    await library.build({ usage: [month('2026-05', authorised, active)] });
    expect(await library.rows('usage_month')).toMatchObject([{ system_id: 'S1', month: '2026-05-01', rate }]);
  });

  it('is its first day, read once, and only where it was reported', async () => {
    await library.build({
      usage: [
        { system: 'S1', month: '2026-05-20', transactions: 50, designed_transactions: 200 },
        month('2026-05', 10, 1),
        month('2026-08', 10, 1)
      ]
    });
    const rows = await library.rows('usage_month', 'month');
    expect(rows.map((row) => [row.month, row.rate, row.transaction_rate])).toEqual([
      ['2026-05-01', null, 0.25],
      ['2026-08-01', 0.1, null]
    ]);
  });
});

describe('the level', () => {
  it('is the median of the latest observed months, gaps left out', async () => {
    const rows = [month(back(0), 100, 10), month(back(3), 100, 50), month(back(5), 0, 0), month(back(6), 100, 20)];
    expect(await level(rows)).toMatchObject({
      level: 0.2,
      months_observed: 3,
      months_missing: 4,
      latest_month: '2026-10-01'
    });
  });

  it('looks back as many observed months as the setting says', async () => {
    expect(await level(latest(0.1, 0.2, 0.6, 0.9), { usage_months: 2 })).toMatchObject({ level: 0.15000000000000002 });
    expect(await level(latest(0.1, 0.2, 0.6, 0.9), { usage_months: 3 })).toMatchObject({ level: 0.2 });
  });

  it('counts no month that has not ended by the as-of date', async () => {
    const usage = [month('2026-10', 100, 10), month('2026-11', 100, 90)];
    for (const [as_of, expected] of [
      ['2026-10-30', null],
      ['2026-10-31', 0.1],
      ['2026-11-29', 0.1],
      ['2026-11-30', 0.5]
    ] as const) {
      await library.build({ system: [system], usage }, { context: { as_of } });
      expect((await library.rows('usage_level'))[0]?.level, as_of).toBe(expected);
    }
  });

  it('rises by its slope a month', async () => {
    expect((await level(latest(0.5, 0.4, 0.3)))?.trend).toBe(0.1);
    expect((await level(latest(0.5)))?.trend).toBeNull();
  });

  it('is unknown where nothing is observed', async () => {
    expect(await level([])).toMatchObject({
      months_observed: 0,
      months_missing: null,
      latest_month: null,
      level: null,
      trend: null,
      is_little_used: null,
      is_zombie: null
    });
  });
});

describe('little used', () => {
  const six = (rate: number) => latest(...Array.from({ length: 6 }, () => rate));

  it.each([
    [0.299, true],
    [0.3, false],
    [0.301, false]
  ])('at a level of %s: %s', async (rate, little) => {
    expect((await level(six(rate)))?.is_little_used).toBe(little);
  });

  it('is unknown with fewer months than the setting asks, and out of use', async () => {
    expect((await level(six(0.1).slice(1)))?.is_little_used).toBeNull();
    expect((await level(six(0.1), {}, { status: 'stopped' }))?.is_little_used).toBeNull();
  });
});

describe('a zombie', () => {
  it.each([
    ['six months at the line', [0.05, 0.05, 0.05, 0.05, 0.05, 0.05], true],
    ['one of six above it', [0.05, 0, 0, 0.051, 0, 0], false],
    ['a lively month before the six', [0, 0, 0, 0, 0, 0, 0.9], true],
    ['too few months', [0, 0, 0, 0, 0], null],
    ['too few months, one of them lively', [0, 0.9], false]
  ])('%s: %s → %s', async (_, rates, zombie) => {
    expect((await level(latest(...rates)))?.is_zombie).toBe(zombie);
  });
});

describe('cost against use', () => {
  it('is the latest year before the plan year that says it, over the median active users', async () => {
    const om_cost = [
      { system: 'S1', year: 2025, category: 'system', paid: 9_000 },
      { system: 'S1', year: 2026, category: 'system' },
      { system: 'S1', year: 2027, category: 'system', requested: 7_000 }
    ];
    await library.build({ system: [system], usage: latest(0.1, 0.3, 0.2), om_cost });
    expect(await library.rows('usage_level')).toMatchObject([{ annual_om: 9_000, om_per_active_user: 45 }]);
    await library.build({ om_cost: om_cost.slice(1) });
    expect(await library.rows('usage_level')).toMatchObject([{ annual_om: 7_000 }]);
  });

  it('has no cost per user where nobody is active', async () => {
    const om_cost = [{ system: 'S1', year: 2025, category: 'system', paid: 9_000 }];
    await library.build({ system: [system], usage: latest(0, 0), om_cost });
    expect(await library.rows('usage_level')).toMatchObject([{ annual_om: 9_000, om_per_active_user: null }]);
  });
});

describe('the city', () => {
  it('adds the systems that say both numbers and says how many there are', async () => {
    await library.build({
      system: [
        system,
        { ...system, system_id: 'S2' },
        { ...system, system_id: 'S3', live_on: '2026-06-01' },
        { ...system, system_id: 'S4', status: 'retired' }
      ],
      usage: [month('2026-05', 100, 30), month('2026-05', 0, 0, 'S2'), month('2026-06', 300, 30, 'S4')]
    });
    expect(await library.rows('usage_city_month', 'month')).toEqual([
      {
        month: '2026-05-01',
        authorised_users: 100,
        active_users: 30,
        rate: 0.3,
        count_systems_reporting: 1,
        count_systems: 2
      },
      {
        month: '2026-06-01',
        authorised_users: 300,
        active_users: 30,
        rate: 0.1,
        count_systems_reporting: 1,
        count_systems: 4
      }
    ]);
  });
});
