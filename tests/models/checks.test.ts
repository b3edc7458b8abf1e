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

/** Everything at the edge of what is right. */
const sound: Library = {
  organisation: [organisation, { organisation_id: 'O2', name: '乙局', short_name: '乙' }],
  project: [
    {
      ...project,
      total_investment: 9,
      requested: 4,
      committed_later_years: 5,
      declared_on: '2025-01-01',
      starts_on: '2026-01-01',
      ends_on: '2026-01-01'
    }
  ],
  system: [{ ...system, building_cost: 0, accepted_on: '2026-11-01' }],
  milestone: [
    milestone('declared', '2025-01-01'),
    milestone('contracted', '2025-01-01'),
    milestone('accepted', '2025-01-01'),
    milestone('build_started', '2024-01-01', 2),
    milestone('archived', '2024-01-01')
  ],
  usage: [month],
  om_cost: [cost, { ...cost, year: 2025 }],
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
