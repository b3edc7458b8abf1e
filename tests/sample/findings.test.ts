import { describe, expect, it } from 'vitest';
import { addDays, addMonths, asOf } from '../../src/sample/days.ts';
import { invented } from '../../src/sample/library.ts';
import type { Said } from '../../src/sample/row.ts';
import { desk } from '../models/desk.ts';

const library = invented();
type Project = Said<'project'>;
const requests = library.project.filter((row) => row.plan_year === 2027);
const ids = (rows: readonly Project[]) => rows.map((row) => row.project_id);
const stepOf = (project: string | undefined, step: string) =>
  library.milestone.find((row) => row.project === project && row.step === step)?.actual_on ?? null;

describe('every kind of finding about a project is there', () => {
  it.each<[string, (row: Project) => boolean]>([
    ['an upgrade would do', (row) => row.kind === 'new' && row.upgrade_would_do === true],
    ['it repeats a system above', (row) => row.kind === 'new' && row.duplicates_existing === true],
    ['it could share another', (row) => row.kind === 'new' && row.could_share_existing === true],
    ['it stands alone', (row) => row.kind === 'new' && row.can_interconnect === false],
    ['its targets are unclear', (row) => row.targets_clear === false],
    ['its pre-review failed', (row) => row.pre_review_passed === false],
    ['its expert review failed', (row) => row.expert_review_ordered === true && row.expert_review_passed === false],
    ['its expert review is awaited', (row) => row.expert_review_ordered === true && row.expert_review_passed == null],
    ['it has no catalogue', (row) => row.catalogue_ready === false],
    ['an own machine room, excused', (row) => row.own_machine_room === true && row.superior_consent === true],
    ['an own machine room, not excused', (row) => row.own_machine_room === true && row.superior_consent === false],
    ['an own Internet line', (row) => row.own_internet_line === true],
    ['parts without a certificate', (row) => row.parts_certified === false],
    ['outdated technology', (row) => row.technology_current === false],
    ['an upgrade of what is not accepted', (row) => row.original_accepted === false],
    ['it was declared late', (row) => (row.declared_on ?? '') > '2026-07-31'],
    ['it was declared on the last day', (row) => row.declared_on === '2026-07-31'],
    ['a free period below a year', (row) => row.warranty_months === 6],
    [
      'its fees exceed building',
      (row) => (row.buy_fee_total ?? 0) > (row.build_total ?? 0) + (row.build_om_total ?? 0)
    ],
    ['it depends on another', (row) => row.depends_on != null],
    ['it excludes another', (row) => row.exclusive_with != null],
    ['it is classified', (row) => row.is_classified === true]
  ])('%s', (_, holds) => {
    expect(requests.filter(holds).length).toBeGreaterThan(0);
    expect(requests.filter(holds).length).toBeLessThan(15);
  });

  it('under the gates on evidence a tenth is refused and a fifth has materials to supply', () => {
    const asksYes = ['can_interconnect', 'shares_data', 'works_with_others', 'targets_clear'] as const;
    const asksNo = ['upgrade_would_do', 'duplicates_existing', 'could_share_existing'] as const;
    const always = ['catalogue_ready', 'sharing_chapter', 'security_measures', 'pre_review_passed'] as const;
    const answers = (row: Project) => [
      ...(row.kind === 'new' ? [...asksYes.map((name) => row[name]), ...asksNo.map((name) => flip(row[name]))] : []),
      ...always.map((name) => row[name]),
      row.expert_review_ordered ? row.expert_review_passed : true
    ];
    const flip = (value: boolean | null | undefined) => (value == null ? null : !value);
    const refused = requests.filter((row) => answers(row).includes(false));
    const toSupply = requests.filter((row) => !refused.includes(row) && answers(row).some((value) => value == null));
    expect([refused.length, toSupply.length]).toEqual([7, 12]);
  });

  it('upgrades that count as O&M at both edges, and one above', () => {
    const upgrades = requests.filter((row) => row.kind === 'upgrade' && (row.total_investment ?? 0) <= 90_000_000);
    const shares = upgrades.map((row) => [
      (row.total_investment ?? 0) / 1e6,
      (row.total_investment ?? 0) / (row.original_investment ?? 1)
    ]);
    expect(shares).toEqual([
      [72, 0.12],
      [80, 0.064],
      [90, expect.closeTo(0.0857, 4)],
      [36, 0.15]
    ]);
  });

  it('one need in three parts just under a threshold, by one unit on one day', () => {
    const parts = requests.filter((row) => row.name?.startsWith('智慧社区综合服务平台'));
    expect(parts.map((row) => row.total_investment)).toEqual([48e6, 49e6, 47e6]);
    expect(new Set(parts.map((row) => `${row.organisation} ${row.declared_on}`)).size).toBe(1);
  });

  it.each([30, 50, 60, 80, 200, 500])('a total of exactly %d万元', (amount) => {
    expect(requests.some((row) => row.total_investment === amount * 1e6)).toBe(true);
  });

  it('urgent additions on three grounds, and one without any', () => {
    const added = library.project.filter((row) => row.plan_year === 2026 && (row.declared_on ?? '') >= '2026-01-01');
    expect(added.map((row) => row.urgent_ground ?? null)).toEqual([
      'emergency',
      'national_mandate',
      'ministry_mandate',
      null
    ]);
  });

  it('building before approval, with and without an approval after it', () => {
    const before = library.project.filter(({ project_id }) => {
      const started = stepOf(project_id, 'build_started');
      return started !== null && started < (stepOf(project_id, 'approved') ?? '9999');
    });
    expect(ids(before)).toEqual(['YQ2026-012', 'YQ2027-033']);
  });

  it('acceptance not applied for within half a year, once with an extension; one without its archive', () => {
    const late = library.project.filter(({ project_id }) => {
      const stable = stepOf(project_id, 'trial_stable');
      return stable !== null && addMonths(stable, 6) < (stepOf(project_id, 'acceptance_applied') ?? asOf);
    });
    expect(ids(late)).toEqual(['YQ2025-014', 'YQ2025-018']);
    expect(late.map(({ project_id }) => stepOf(project_id, 'extended'))).toEqual([null, '2026-09-10']);
    const noArchive = library.project.filter(
      ({ project_id, kind }) =>
        kind !== 'om' && kind !== 'third_party' && stepOf(project_id, 'accepted') && !stepOf(project_id, 'archived')
    );
    expect(ids(noArchive)).toEqual(['YQ2025-008']);
  });

  it('a trial of less than a month', () => {
    const [started, stable] = ['trial_started', 'trial_stable'].map((step) => stepOf('YQ2025-009', step));
    expect(stable).toBe(addDays(started ?? asOf, 12));
  });
});

describe('every kind of change is there', () => {
  const estimates = new Map(library.project.map((row) => [row.project_id, row.approved_estimate ?? 0]));
  const moved = (project: string) => {
    const own = library.change.filter((row) => row.project === project);
    const sum = (column: 'added' | 'removed') => own.reduce((total, row) => total + (row[column] ?? 0), 0);
    return Math.max(sum('added'), sum('removed')) / (estimates.get(project) ?? 0);
  };

  it.each([
    ['YQ2026-003', 0.19],
    ['YQ2025-010', 0.17],
    ['YQ2026-002', 0.15],
    ['YQ2026-001', 0.11]
  ])('%s moves %d of its estimate', (project, share) => {
    expect(moved(project)).toBeCloseTo(share, 9);
  });

  it('exactly at the limit is not above it', () => {
    expect(moved('YQ2026-002') <= 0.15).toBe(true);
  });

  it('new content above a twentieth and above 200万元, and at a twentieth', () => {
    const added = library.change.filter((row) => row.is_new_content).map((row) => row.added ?? 0);
    expect(Math.max(...added)).toBeGreaterThan(200e6);
    expect(library.change.some((row) => row.is_tender_saving)).toBe(true);
    expect(library.change.some((row) => row.ground === 'none')).toBe(true);
  });
});

describe('every kind of finding about a system is there', () => {
  type System = Said<'system'>;
  it.each<[string, (row: System) => boolean]>([
    ['not interconnected', (row) => row.interconnected === false],
    ['no data gathered', (row) => row.data_gathered === false],
    ['data collected twice', (row) => row.repeats_collection === true],
    ['a service off the unified platform', (row) => row.purpose === 'service' && row.on_unified_platform === false],
    ['an office system off the office platform', (row) => row.purpose === 'office' && row.on_office_platform === false],
    ['a new build failing crypto', (row) => row.approved_as === 'new' && row.crypto_ok === false],
    ['a major hidden danger', (row) => row.hidden_danger === true],
    ['off network and cloud', (row) => row.on_cloud === false && row.on_gov_network === false],
    ['stopped', (row) => row.status === 'stopped'],
    ['retired', (row) => row.status === 'retired'],
    ['could be merged', (row) => row.could_merge === true],
    ['not known whether secure', (row) => row.security_ok == null],
    ['cost not known', (row) => row.building_cost == null],
    ['hardware with O&M inside its cost', (row) => row.is_hardware === true]
  ])('%s', (_, holds) => {
    const found = library.system.filter(holds).length;
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(6);
  });

  it('a finding of little use that still bars its unit from a new build, and one that came too late', () => {
    const bars = library.evaluation
      .filter((row) => row.is_low_usage)
      .map((row) => {
        const system = library.system.find(({ system_id }) => system_id === row.subject);
        const until = addMonths(system?.accepted_on ?? asOf, 12);
        const asks = requests.filter(
          ({ kind, organisation }) => kind === 'new' && organisation === system?.organisation
        );
        return {
          approved_as: system?.approved_as,
          bites: (row.evaluated_on ?? '') <= until && asOf <= until,
          asks: ids(asks)
        };
      });
    expect(bars).toEqual([
      { approved_as: 'new', bites: true, asks: ['YQ2027-001'] },
      { approved_as: 'new', bites: false, asks: ['YQ2027-017'] }
    ]);
  });

  it('O&M asked for a system that is out of use', () => {
    const stopped = library.system.find((row) => row.status === 'stopped')?.system_id;
    expect(library.om_cost.some((row) => row.system === stopped && row.year === 2027 && (row.requested ?? 0) > 0)).toBe(
      true
    );
  });
});

describe('the models find them', () => {
  const { build, rows } = desk();
  const tally = (list: readonly unknown[]) =>
    Object.fromEntries([...new Set(list)].sort().map((one) => [one, list.filter((x) => x === one).length]));

  it('O&M ratios, evaluation windows and levels of use of every kind', async () => {
    await build(library);
    const ratios = (await rows('om_ratio')).filter((row) => row.year === 2027);
    expect(ratios.find((row) => row.system_id === 'XT001')?.ratio).toBe(0.126);
    expect(ratios.filter((row) => row.ratio === null).length).toBeGreaterThan(0);
    expect(ratios.filter((row) => row.ratio === 0 && row.is_free_year).length).toBeGreaterThan(3);
    expect(ratios.filter((row) => row.ratio === 0.1)).toHaveLength(2);
    const above = ratios.filter((row) => (row.ratio ?? 0) > 0.1).length / ratios.length;
    expect(above).toBeGreaterThan(0.1);
    expect(above).toBeLessThan(0.25);
    const states = tally((await rows('evaluation_window')).map((row) => row.state));
    expect(Object.keys(states)).toEqual(['done', 'due', 'early', 'not_open', 'overdue']);
    const use = await rows('usage_level');
    expect(use.filter((row) => row.is_zombie).length).toBe(3);
    expect(use.filter((row) => row.is_little_used && !row.is_zombie).length).toBeGreaterThan(4);
    expect(use.filter((row) => row.is_little_used === null).length).toBeGreaterThan(2);
  });
});
