import { describe, expect, it } from 'vitest';
import { candidateSql, readCandidates } from '../../src/lib/plan/candidates.ts';
import { defaultBudget } from '../../src/lib/plan/budget.ts';
import { readHeader } from '../../src/lib/models/header.ts';
import type { Settings } from '../../src/lib/models/settings.ts';
import type { Criterion } from '../../src/lib/plan/types.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { city } from '../models/city.ts';
import { desk } from '../models/desk.ts';
import type { Library, Said } from '../models/library.ts';
import { smallPack } from './pack.ts';

const library = desk();

const project = (said: Partial<Said<'project'>> = {}): Said<'project'> => ({
  project_id: 'P1',
  name: '云桥平台',
  organisation: 'O1',
  kind: 'new',
  plan_year: 2027,
  requested: 500,
  documents_complete: true,
  duplicates_existing: false,
  ...said
});

async function candidates(rows: Library, settings: Partial<Settings> = {}) {
  await library.build(rows, { settings });
  await evaluate(library.engine(), smallPack);
  return readCandidates(library.engine());
}

/** The values of one criterion for projects that say this. */
async function values(
  criterion: Criterion,
  said: readonly Partial<Said<'project'>>[],
  settings: Partial<Settings> = {}
) {
  const projects = said.map((one, n) => project({ project_id: `P${n}`, ...one }));
  return (await candidates({ project: projects }, settings)).map((found) => found.values[criterion]);
}

describe('a candidate', () => {
  it('asks for the plan year, and says where it stands', async () => {
    const found = await candidates({
      organisation: [{ organisation_id: 'O1', name: '第一局' }],
      project: [
        project(),
        project({ project_id: 'P2', plan_year: 2026 }),
        project({ project_id: 'P3', plan_year: null }),
        project({ project_id: 'P0', kind: 'continued', requested: null, documents_complete: null }),
        project({ project_id: 'P4', documents_complete: false, is_key_work: true }),
        project({ project_id: 'P5', duplicates_existing: true })
      ]
    });
    expect(found.map((one) => [one.project_id, one.eligibility, one.amount, one.is_committed])).toEqual([
      ['P0', 'supply', null, true],
      ['P1', 'eligible', 500, false],
      ['P4', 'refused', 500, false],
      ['P5', 'judgement', 500, false]
    ]);
    expect(found.map((one) => one.first_refusal)).toEqual([null, null, 'SM-1', null]);
    expect(found[1]).toMatchObject({
      name: '云桥平台',
      organisation_id: 'O1',
      organisation_name: '第一局',
      source: { file: 'project.csv', sheet: '', row: 2 }
    });
  });

  it('keeps the promises of its header in an untidy city', async () => {
    const { key, filled } = readHeader('candidate', candidateSql);
    const found = await candidates(city({ projects: 120, systems: 60, months: 36 }));
    const of = (names: readonly string[]) => found.map((one) => names.map((name) => one[name as keyof typeof one]));
    expect(found.length).toBeGreaterThan(10);
    expect(new Set(of(key).map(String)).size).toBe(found.length);
    expect(of(filled).flat()).not.toContain(null);
    const scaled = found.flatMap((one) => Object.values(one.values)).filter((value) => value !== null);
    expect(scaled.filter((value) => !(value >= 0 && value <= 1))).toEqual([]);
  });
});

describe('the criteria', () => {
  it('policy: favoured, not favoured, not said', async () => {
    expect(await values('policy', [{ is_key_work: true }, { is_key_work: false }, {}])).toEqual([1, 0, null]);
  });

  it('urgency: the greatest of what is said', async () => {
    const cases: [Partial<Said<'project'>>, number | null][] = [
      [{}, null],
      [{ is_key_work: false, is_emergency: false }, 0],
      [{ mandated_by: 'county' }, 0.4],
      [{ mandated_by: 'county', is_key_work: true }, 0.6],
      [{ mandated_by: 'region', is_emergency: false }, 0.8],
      [{ mandated_by: 'state' }, 1],
      [{ is_emergency: true, mandated_by: 'city' }, 1],
      [{ urgent_ground: 'emergency', is_key_work: false }, 1]
    ];
    expect(
      await values(
        'urgency',
        cases.map(([said]) => said)
      )
    ).toEqual(cases.map(([, value]) => value));
  });

  it('readiness: the share of yes among what is said', async () => {
    const silent = { documents_complete: null };
    const some = { documents_complete: true, pre_review_passed: true, catalogue_ready: false, targets_clear: true };
    expect(await values('readiness', [silent, { ...silent, targets_clear: false }, some])).toEqual([null, 0, 0.75]);
  });

  it('sharing: not duplicating counts as yes', async () => {
    const silent = { duplicates_existing: null };
    const some = { duplicates_existing: true, shares_data: true, can_interconnect: true, works_with_others: true };
    expect(await values('sharing', [silent, { shares_data: false }, some])).toEqual([null, 0.5, 0.75]);
  });

  it('benefit: of 100, within its ends', async () => {
    const said = [null, -5, 0, 62, 100, 130].map((benefit) => ({ benefit }));
    expect(await values('benefit', said)).toEqual([null, 0, 0, 0.62, 1, 1]);
  });

  it('O&M burden: nothing is 1, twice the local benchmark is 0', async () => {
    const pairs = [
      [null, 1000],
      [100, null],
      [0, 1000],
      [100, 1000],
      [200, 1000],
      [900, 1000],
      [100, 0]
    ] as const;
    const said = pairs.map(([annual_om_estimate, total_investment]) => ({ annual_om_estimate, total_investment }));
    const at = (om_benchmark: number) => values('om_burden', said, { om_benchmark });
    expect(await at(0.1)).toEqual([null, null, 1, 0.5, 0, 0, 0]);
    expect(await at(0.2)).toEqual([null, null, 1, 0.75, 0.5, 0, 0]);
    expect(await at(0)).toEqual([null, null, 1, 0, 0, 0, 0]);
  });

  it('record and data quality are those of the models', async () => {
    const rows: Library = {
      project: [project()],
      system: [{ system_id: 'S1', name: 'S1', organisation: 'O1', status: 'running' }],
      evaluation: [{ subject_kind: 'system', subject: 'S1', kind: 'om', evaluated_on: '2026-01-01', score: 80 }]
    };
    const [found] = await candidates(rows);
    const [completeness] = await library.rows('project_completeness');
    expect(found?.values.record).toBe(0.8);
    expect(found?.values.data_quality).toBe(completeness?.data_quality);
  });
});

describe('the budget', () => {
  const line = (said: Partial<Said<'envelope'>>): Said<'envelope'> => ({
    year: 2027,
    source: 'city',
    use: 'building',
    amount: 100,
    ...said
  });

  it('adds every source for building in the plan year', async () => {
    const envelope = [line({}), line({ source: 'county', amount: 20 }), line({ use: 'om' }), line({ year: 2026 })];
    await library.build({ envelope });
    expect(await defaultBudget(library.engine())).toBe(120);
  });

  it('is not known where no envelope of the year is', async () => {
    await library.build({ envelope: [line({ year: 2026 }), line({ use: 'om' })] });
    expect(await defaultBudget(library.engine())).toBeNull();
  });
});
