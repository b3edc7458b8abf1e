import { describe, expect, it } from 'vitest';
import { checkTitles, runChecks } from '../../src/lib/models/checks.ts';
import { checks } from '../../src/lib/models/relations.ts';
import { desk } from './desk.ts';
import type { Library, Said } from './library.ts';

const library = desk();

const organisation: Said<'organisation'> = { organisation_id: 'O1', name: '甲局', short_name: '甲' };
const project: Said<'project'> = { project_id: 'P1', name: '平台', organisation: 'O1', plan_year: 2027 };
const system: Said<'system'> = { system_id: 'S1', name: '一号', organisation: '甲局', project: 'P1' };
const milestone = (step: string, actual_on: string, round = 1): Said<'milestone'> => ({
  project: 'P1',
  step,
  round,
  actual_on
});
const month: Said<'usage'> = { system: 'S1', month: '2026-05-01', authorised_users: 10, active_users: 10 };
const cost: Said<'om_cost'> = { system: 'S1', year: 2026, category: 'system', budgeted: 9, paid: 9 };
const score: Said<'evaluation'> = {
  subject_kind: 'system',
  subject: 'S1',
  kind: 'om',
  evaluated_on: '2026-11-01',
  score: 100
};

const planned = (step: string, planned_on: string): Said<'milestone'> => ({
  project: 'P1',
  step,
  round: 1,
  planned_on
});
const funding = (year: number, planned: number): Said<'funding'> => ({ project: 'P1', year, source: 'city', planned });
/** Amounts of a tidy column, and a row to spoil. */
const yuan: Said<'project'> = { ...project, project_id: 'P9' };
const usual = ['P2', 'P3', 'P4'].map((project_id) => ({
  ...project,
  project_id,
  total_investment: 20_000_000,
  requested: 10_000_000
}));

/** Everything at the edge of what is right. */
const sound: Library = {
  organisation: [organisation, { organisation_id: 'O2', name: '乙局', short_name: '乙' }],
  project: [
    {
      ...project,
      total_investment: 9,
      approved_estimate: 9,
      contract_amount: 9,
      final_cost: 18,
      requested: 4,
      forecast: 9,
      variance: 5,
      committed_later_years: 5,
      declared_on: '2025-01-01',
      starts_on: '2026-01-01',
      ends_on: '2026-01-01'
    }
  ],
  system: [
    {
      ...system,
      building_cost: 0,
      accepted_on: '2026-11-01',
      live_on: '2026-10-01',
      term_ends_on: '2026-11-01',
      shared_by: '甲局:60%;乙局:40%'
    }
  ],
  milestone: [
    milestone('declared', '2025-01-01'),
    milestone('contracted', '2025-01-01'),
    milestone('accepted', '2025-01-01'),
    milestone('build_started', '2024-01-01', 2),
    milestone('archived', '2024-01-01'),
    { ...milestone('extended', '2026-01-01'), planned_on: '2024-01-01' }
  ],
  usage: [month],
  om_cost: [cost, { ...cost, year: 2025 }],
  funding: [
    { ...funding(2026, 4), paid: 5 },
    { ...funding(2027, 5), paid: 9 }
  ],
  breach: [{ subject: 'P1', rule: '某条', found_on: '2026-01-01', mend_by: '2026-01-01', mended_on: '2026-01-01' }],
  evaluation: [score, { ...score, kind: 'post', score: 0 }]
};

/** One wrong thing each, and what the check of that name then finds. */
const defects: Readonly<Record<string, readonly [Library, object]>> = {
  every_project_has_one_row: [
    { project: [project, { ...project, name: '又' }] },
    { subject: 'P1', found: '2', source_row: 3 }
  ],
  every_system_has_one_row: [{ system: [system, system, system] }, { subject: 'S1', found: '2', source_row: 3 }],
  every_record_has_one_row: [{ usage: [month, { ...month, month: '2026-05-31' }] }, { found: 'usage 2026-05-01: 2' }],
  every_spelling_names_one_organisation: [
    { organisation: [organisation, { organisation_id: 'O2', name: '乙局', short_name: '甲局' }] },
    { subject: 'O1', found: '甲局' }
  ],
  every_organisation_is_listed: [
    { project: [{ ...project, organisation: '丙局' }] },
    { subject: '丙局', source_row: 2 }
  ],
  every_reference_leads_somewhere: [{ om_cost: [{ ...cost, system: 'S9' }] }, { subject: 'S9', found: 'om_cost: S9' }],
  every_project_says_its_plan_year: [{ project: [{ ...project, plan_year: null }] }, { subject: 'P1' }],
  nothing_is_accepted_before_it_is_declared: [
    { milestone: [milestone('declared', '2025-01-01'), milestone('accepted', '2024-12-31', 2)] },
    { found: '2024-12-31', expected: '≥ 2025-01-01' }
  ],
  steps_follow_one_another: [
    { milestone: [milestone('contracted', '2026-03-02'), milestone('build_started', '2026-03-01')] },
    { found: 'build_started: 2026-03-01', expected: '≥ 2026-03-02' }
  ],
  building_starts_before_it_ends: [
    { project: [{ ...project, starts_on: '2026-03-02', ends_on: '2026-03-01' }] },
    { found: '2026-03-01', expected: '≥ 2026-03-02' }
  ],
  nothing_happened_after_the_as_of_date: [
    { evaluation: [{ ...score, evaluated_on: '2026-11-02' }] },
    { found: 'om: 2026-11-02', expected: '≤ 2026-11-01' }
  ],
  money_paid_is_within_its_budget: [
    { om_cost: [{ ...cost, paid: 10 }] },
    { found: '2026 system: 10', expected: '≤ 9' }
  ],
  requests_are_within_the_total: [
    { project: [{ ...project, total_investment: 9, requested: 5, committed_later_years: 5 }] },
    { found: '10', expected: '≤ 9' }
  ],
  money_is_never_negative: [{ system: [{ ...system, building_cost: -1 }] }, { subject: 'S1', found: '一号: -1' }],
  active_users_are_among_the_authorised: [
    { usage: [{ ...month, active_users: 11 }] },
    { found: '2026-05-01: 11', expected: '≤ 10' }
  ],
  every_organisation_is_spelt_as_listed: [
    {
      organisation: [{ organisation_id: 'O1', name: '云栖市发展和改革委员会' }],
      project: [{ ...project, organisation: '发改委' }]
    },
    { subject: 'O1', found: '发改委', expected: '云栖市发展和改革委员会' }
  ],
  planned_steps_follow_one_another: [
    { milestone: [planned('contracted', '2026-03-02'), planned('build_started', '2026-03-01')] },
    { found: 'build_started: 2026-03-01', expected: '≥ 2026-03-02' }
  ],
  nothing_is_accepted_before_it_is_contracted: [
    { milestone: [milestone('contracted', '2026-03-02', 2), milestone('accepted', '2026-03-01', 1)], system: [] },
    { subject_kind: 'project', found: '2026-03-01', expected: '≥ 2026-03-02' }
  ],
  nothing_is_mended_before_it_is_found: [
    { breach: [{ subject: 'S1', rule: '某条', found_on: '2026-03-02', mended_on: '2026-03-01' }] },
    { subject_kind: 'system', subject: 'S1', found: '某条: 2026-03-01', expected: '≥ 2026-03-02' }
  ],
  terms_end_after_they_begin: [
    { system: [{ ...system, accepted_on: '2026-02-01', live_on: '2026-03-02', term_ends_on: '2026-03-01' }] },
    { subject: 'S1', found: '2026-03-01', expected: '≥ 2026-03-02' }
  ],
  contracts_are_within_the_approved_estimate: [
    { project: [{ ...project, approved_estimate: 9, contract_amount: 10 }] },
    { found: '10', expected: '≤ 9' }
  ],
  final_costs_are_near_their_contract: [
    { project: [{ ...project, contract_amount: 9, final_cost: 19 }] },
    { found: '19', expected: '≈ 9' }
  ],
  funding_planned_is_within_the_total: [
    { funding: [funding(2026, 9), funding(2027, 1)] },
    { subject: 'P1', found: '10', expected: '≤ 9', source_file: 'project.csv' }
  ],
  requests_are_within_what_is_left: [
    { funding: [{ ...funding(2026, 9), paid: 6 }] },
    { subject: 'P1', found: '4', expected: '≤ 3' }
  ],
  shares_of_a_system_make_one: [
    { system: [{ ...system, shared_by: '丙局:60%;丁局：40.6%' }] },
    { subject: 'S1', found: '100.6%', expected: '≤ 100%' }
  ],
  amounts_are_in_the_unit_of_their_column: [
    { project: [...usual, { ...yuan, total_investment: 20_000_000, requested: 100_000_000_000 }] },
    { subject: 'P9', found: 'requested > total_investment: 100000000000', expected: '≈ 10000000' }
  ],
  variance_is_forecast_minus_budget: [
    { project: [{ ...project, requested: 4, forecast: 9, variance: 8 }] },
    { subject: 'P1', found: '8', expected: '= 5' }
  ],
  scores_lie_between_0_and_100: [{ evaluation: [{ ...score, score: 100.1 }] }, { found: 'om: 100.1' }]
};

async function offenders(said: Library) {
  await library.build(said);
  return runChecks(library.engine());
}

describe('the checks', () => {
  it('find nothing in a sound library, nor in an empty one', async () => {
    expect(await offenders(sound)).toEqual([]);
    expect(await offenders({})).toEqual([]);
  });

  it('are each shown to find something', () => {
    expect(Object.keys(defects).sort()).toEqual(checks.map(({ name }) => name).sort());
  });

  it.each(Object.entries(defects))('%s', async (truth, [defect, expected]) => {
    const found = await offenders({ ...sound, ...defect });
    const mine = found.filter((one) => one.truth === truth);
    expect(mine[0]).toMatchObject(expected);
  });

  it('allow what the printed place of an amount explains, and no more', async () => {
    const wrong = async (...amounts: (readonly [requested: number, forecast: number, variance: number])[]) => {
      const rows = amounts.map(([requested, forecast, variance], n) => ({
        ...project,
        ...{ project_id: `P${n}`, requested, forecast, variance }
      }));
      const found = await offenders({ project: rows });
      return found.filter((one) => one.truth === 'variance_is_forecast_minus_budget').map((one) => one.subject);
    };
    const exact = [7_797_000_000, 6_612_600_000, -1_184_400_000] as const;
    expect(await wrong(exact, [7_797_000_000, 6_612_600_000, -3_593_400_000])).toEqual(['P1']);
    expect(await wrong(exact, [97_000_000_000, 118_000_000_000, 22_000_000_000])).toEqual(['P1']);
    expect(await wrong([33_000_000, 67_000_000, 33_000_000])).toEqual([]);
    expect(await wrong([33_000_000, 67_000_000, 32_000_000])).toEqual(['P0']);
    expect(await wrong([0, 2, 1], [0, 3, 1])).toEqual(['P1']);
  });

  it('doubt a unit only where the column and the row both say so', async () => {
    const doubted = async (spoilt: object) => {
      const found = await offenders({ project: [...usual, { ...yuan, ...spoilt }] });
      return found.some((one) => one.truth === 'amounts_are_in_the_unit_of_their_column');
    };
    expect(await doubted({ total_investment: 20_000_000, requested: 10_000_000_000 })).toBe(true);
    expect(await doubted({ total_investment: 20_000_000, requested: 9_000_000_000 })).toBe(false);
    expect(await doubted({ total_investment: 200_000_000_000, requested: 100_000_000_000 })).toBe(false);
    expect(await doubted({ requested: 100_000_000_000 })).toBe(false);
  });

  it('say their truth in both languages', () => {
    for (const [name, title] of checkTitles) {
      expect(title?.zh, name).toMatch(/\p{Script=Han}/u);
      expect(title?.en.toLowerCase().replaceAll(/[ -]/g, '_'), name).toBe(name);
    }
  });

  it('name file, sheet and row of what contradicts them', async () => {
    const [offender] = await offenders({ ...sound, usage: [{ ...month, active_users: 11 }] });
    expect(offender).toEqual({
      truth: 'active_users_are_among_the_authorised',
      subject_kind: 'system',
      subject: 'S1',
      source_file: 'usage.csv',
      source_sheet: '',
      source_row: 2,
      found: '2026-05-01: 11',
      expected: '≤ 10'
    });
  });
});
