import { describe, expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Library, Said } from '../library.ts';

const library = desk();
const context = { as_of: '2026-11-01' };

async function file(said: Said<'project'>, other: Library = {}) {
  await library.build({ project: [{ project_id: 'P1', ...said }], ...other }, { context });
  return (await library.rows('project_file'))[0];
}

describe('the file of a project', () => {
  it('holds its papers, none that is dated later', async () => {
    const document: Said<'document'>[] = [
      { project: 'P1', kind: '可研' },
      { project: 'P1', kind: '实施方案', supplied_on: '2026-11-01' },
      { project: 'P1', kind: '会议纪要' },
      { project: 'P1', kind: '初步设计', supplied_on: '2026-11-02' }
    ];
    const papers = (await file({}, { document }))?.papers?.split(';').sort();
    expect(papers).toEqual(['feasibility', 'implementation_plan']);
  });

  it('is not known where no list says anything', async () => {
    expect(await file({})).toMatchObject({ papers: null, opinions: null, consents: null });
  });

  it('tells opinions that were given from those that agree', async () => {
    const opinion: Said<'opinion'>[] = [
      { project: 'P1', member: 'police', agrees: false, given_on: '2026-11-01' },
      { project: 'P1', member: 'digital', agrees: true },
      { project: 'P1', member: 'finance', agrees: true, given_on: '2026-11-02' }
    ];
    const found = await file({}, { opinion });
    expect(found?.opinions?.split(';').sort()).toEqual(['digital', 'police']);
    expect(found?.consents).toBe('digital');
  });

  it('is there but empty where none of its papers or opinions has been given', async () => {
    const document: Said<'document'>[] = [{ project: 'P1', kind: '可研', supplied_on: '2026-11-02' }];
    expect(await file({}, { document })).toMatchObject({ papers: '' });
    const opinion: Said<'opinion'>[] = [{ project: 'P1', member: 'police', agrees: true, given_on: '2026-11-02' }];
    expect(await file({}, { opinion })).toMatchObject({ opinions: '', consents: '' });
  });

  it.each([
    [{ status: 'requested' }, false, false, null, null],
    [{ status: 'approved' }, true, false, true, true],
    [{ status: 'building' }, true, true, true, true],
    [{ status: 'trial' }, true, true, true, true],
    [{ status: 'accepted' }, true, true, true, true],
    [{ status: 'suspended' }, false, false, null, null],
    [{}, null, null, null, null],
    [{ in_library: true }, null, null, true, true],
    [{ in_library: false, declared_on: '2026-11-01' }, null, null, false, true],
    [{ declared_on: '2026-11-02' }, null, null, null, false]
  ] as const)(
    '%o: approved %s, building %s, entered %s, declared %s',
    async (said, approved, building, entered, declared) => {
      expect(await file(said)).toMatchObject({
        ...{ is_approved: approved, is_building: building, is_entered: entered, is_declared: declared }
      });
    }
  );

  it.each([
    ['approved', '2026-11-01', true, null],
    ['approved', '2026-11-02', null, null],
    ['contracted', '2026-11-01', null, true],
    ['build_started', '2026-11-01', null, true]
  ] as const)('%s on %s', async (step, actual_on, is_approved, is_building) => {
    const milestone: Said<'milestone'>[] = [{ project: 'P1', step, round: 1, actual_on }];
    expect(await file({}, { milestone })).toMatchObject({ is_approved, is_building });
  });
});

describe('what the original of an upgrade cost', () => {
  const built = { approved_estimate: 3, contract_amount: 2, final_cost: 1 };

  it.each([
    [{ original_investment: 9 }, built, 9, 'original_investment'],
    [{}, built, 3, 'approved_estimate'],
    [{}, { contract_amount: 2, final_cost: 1 }, 2, 'contract_amount'],
    [{}, { final_cost: 1 }, 1, 'final_cost'],
    [{}, {}, null, null]
  ] as const)('%o of %o: %s', async (said, cost, original, original_basis) => {
    await library.build({
      project: [
        { project_id: 'P1', kind: 'upgrade', upgrades_system: 'S1', ...said },
        { project_id: 'P2', kind: 'new', ...cost }
      ],
      system: [{ system_id: 'S1', project: 'P2' }]
    });
    expect(await library.rows('upgrade_original')).toEqual([
      expect.objectContaining({ project_id: 'P1', original, original_basis })
    ]);
  });

  it('is not its own cost', async () => {
    await library.build({
      project: [{ project_id: 'P1', kind: 'upgrade', upgrades_system: 'S1', approved_estimate: 5 }],
      system: [{ system_id: 'S1', project: 'P1' }]
    });
    expect((await library.rows('upgrade_original'))[0]?.original).toBeNull();
  });
});

describe('buying and building, discounted', () => {
  const totals = { kind: 'purchase', buy_fee_total: 100_000, build_total: 50_000, build_om_total: 50_000 } as const;

  it.each([
    [{ discount_rate: 0 }, 100_000, 100_000],
    [{ discount_rate: 0.1, system_life_months: 12 }, 90_909, 95_455],
    [{ discount_rate: 0.1, system_life_months: 24 }, 86_777, 93_388],
    [{ discount_rate: 1, system_life_months: 12 }, 50_000, 75_000]
  ])('%o: %s against %s', async (settings, buy_cost, build_cost) => {
    await library.build({ project: [{ project_id: 'P1', ...totals }] }, { settings });
    expect(await library.rows('buy_or_build')).toEqual([{ project_id: 'P1', buy_cost, build_cost }]);
  });

  it('is not known where a total is not said, and not asked of what is no purchase', async () => {
    await library.build({
      project: [
        { project_id: 'P1', kind: 'purchase', buy_fee_total: 1, build_total: 1 },
        { project_id: 'P2', kind: 'new', ...{ buy_fee_total: 1 } }
      ]
    });
    expect(await library.rows('buy_or_build')).toEqual([
      expect.objectContaining({ project_id: 'P1', build_cost: null })
    ]);
  });
});
