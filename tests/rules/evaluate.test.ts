import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EligibilityRow, Pack, Rule, VerdictRow } from '../../src/lib/rules/types.ts';
import { verdicts } from '../../src/lib/rules/types.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { eligibilitySql } from '../../src/lib/rules/eligibility.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import { city } from '../models/city.ts';
import { desk } from '../models/desk.ts';
import type { Said } from '../models/library.ts';
import { packWith, ruleWith } from './invented.ts';

const library = desk();
const verdictRows = async () => (await library.engine().query('select * from verdict order by all')).rows<VerdictRow>();
const eligibilityRows = async () =>
  (await library.engine().query('select * from eligibility order by project_id')).rows<EligibilityRow>();

async function verdictOf(rule: Partial<Rule>, project: Said<'project'>, context = {}): Promise<VerdictRow | undefined> {
  await library.build({ project: [{ project_id: 'P1', ...project }] }, { context });
  await evaluate(library.engine(), packWith(ruleWith(rule)));
  return (await verdictRows())[0];
}

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s on an untidy city', (_, pack) => {
  it('gives one row per subject × rule, each filled, in the closed vocabulary', async () => {
    await library.build(city({ projects: 80, systems: 60, months: 6, seed: 7 }));
    await evaluate(library.engine(), pack);
    const kinds = { project: 'stg_project', system: 'dim_system', organisation: 'dim_organisation', plan: 'context' };
    for (const [kind, table] of Object.entries(kinds)) {
      const rules = pack.rules.filter((rule) => rule.subject === kind).length;
      const [count] = (
        await library.engine().query(`select (select count(*) from ${table})::INTEGER as subjects,
          (select count(*) from verdict where subject_kind = '${kind}')::INTEGER as rows,
          (select count(distinct (subject, rule)) from verdict where subject_kind = '${kind}')::INTEGER as pairs`)
      ).rows<{ subjects: number; rows: number; pairs: number }>();
      expect(count?.rows).toBe((count?.subjects ?? -1) * rules);
      expect(count?.pairs).toBe(count?.rows);
    }
    const rows = await verdictRows();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !verdicts.includes(row.verdict))).toEqual([]);
    const placeless = rows.filter((row) => row.source_file === null || row.source_row === null);
    expect(placeless.filter((row) => row.subject_kind !== 'plan')).toEqual([]);
    expect(rows.filter((row) => row.verdict === 'unknown' && row.evidence === null)).toEqual([]);
    expect(new Set(rows.map((row) => row.policy))).toEqual(new Set([pack.id]));
  });

  it('breaches only where the rule is flat, and lifts only to met', async () => {
    await library.build(city({ projects: 80, systems: 60, months: 6, seed: 8 }));
    await evaluate(library.engine(), pack);
    const rows = await verdictRows();
    expect(rows.filter((row) => row.verdict === 'breached' && row.force === 'soft')).toEqual([]);
    expect(rows.filter((row) => row.lifted_by !== null && row.verdict !== 'met')).toEqual([]);
  });

  it('stands on an empty library: nothing but the plan is judged', async () => {
    await library.build({});
    await evaluate(library.engine(), pack);
    const rows = await verdictRows();
    expect(rows.filter((row) => row.subject_kind !== 'plan')).toEqual([]);
    const ownDays = rows.filter((row) => row.capability === 'policy');
    expect(rows.filter((row) => row.verdict !== 'unknown' && !ownDays.includes(row))).toEqual([]);
    expect(await eligibilityRows()).toEqual([]);
  });

  it('gives exactly the columns of the contract', async () => {
    await library.build({});
    await evaluate(library.engine(), pack);
    const columns = (await library.engine().query('select * from verdict')).columns.map(({ name }) => name);
    expect(columns).toEqual([
      ...['policy', 'rule', 'capability', 'force', 'subject_kind', 'subject', 'verdict', 'observed', 'required'],
      ...['unit', 'evidence', 'source_table', 'source_file', 'source_sheet', 'source_row', 'lifted_by']
    ]);
  });
});

describe('who a rule is about', () => {
  const applies = { is_classified: false };

  it.each([
    [false, false, 'breached', 'on_cloud'],
    [false, true, 'met', 'on_cloud'],
    [true, false, 'not_applicable', 'is_classified'],
    [null, false, 'unknown', 'is_classified'],
    [null, true, 'met', 'on_cloud'],
    [null, null, 'unknown', 'is_classified'],
    [false, null, 'unknown', 'on_cloud']
  ])('classified %s and on the cloud %s: %s by %s', async (is_classified, on_cloud, verdict, evidence) => {
    expect(await verdictOf({ applies }, { is_classified, on_cloud })).toMatchObject({ verdict, evidence });
  });

  it('grants no favour on silence', async () => {
    const favour = { capability: 'priority', test: 'favoured_mark', with: { mark: 'is_key_work' }, applies };
    expect(await verdictOf(favour, { is_key_work: true })).toMatchObject({ verdict: 'unknown' });
    expect(await verdictOf(favour, { is_key_work: true, is_classified: false })).toMatchObject({ verdict: 'met' });
  });

  it.each([
    ['flat', {}, 'county', 'breached'],
    ['soft', {}, 'city', 'needs_judgement'],
    ['flat', { level: ['county'] }, 'county', 'needs_judgement'],
    ['flat', { level: ['county'] }, 'city', 'breached'],
    ['flat', { level: ['county'] }, null, 'breached']
  ] as const)('%s, softened for %j, at level %s: %s', async (force, softened_for, level, verdict) => {
    expect(await verdictOf({ force, softened_for }, { level, on_cloud: false })).toMatchObject({ verdict });
  });

  it.each([
    ['2026-02-28', 'not_in_force'],
    ['2026-03-01', 'breached'],
    ['2026-06-30', 'breached'],
    ['2026-07-01', 'not_in_force'],
    [null, 'unknown']
  ])('a rule with dates of its own, on a project declared %s: %s', async (declared_on, verdict) => {
    const in_force = { from: '2026-03-01', to: '2026-06-30' };
    expect(await verdictOf({ in_force }, { declared_on, on_cloud: false })).toMatchObject({ verdict });
  });

  it('holds no threshold in yuan against another currency', async () => {
    const yuan = {
      name: 'x',
      value: 1,
      unit: 'yuan',
      from: null,
      to: null,
      source: '甲',
      checked: '2026-01-01'
    } as const;
    const rule = { parameters: [yuan] };
    expect(await verdictOf(rule, { on_cloud: false }, { currency: 'GBP' })).toMatchObject({
      verdict: 'not_applicable'
    });
    expect(await verdictOf(rule, { on_cloud: false })).toMatchObject({ verdict: 'breached' });
  });

  it('tells no amount of another currency in yuan', async () => {
    const rule = { test: 'fiscal_money_budgeted', with: { sources: ['city'] } };
    const passed = { spending_passed: true };
    expect(await verdictOf(rule, passed, { currency: 'GBP' })).toMatchObject({ verdict: 'not_applicable' });
    expect(await verdictOf(rule, passed)).toMatchObject({ verdict: 'met', unit: 'yuan' });
  });
});

describe('what a project may be', () => {
  const gates = [
    ruleWith({ id: 'flat', force: 'flat', test: 'project_evidence', with: { yes: ['on_cloud'] } }),
    ruleWith({ id: 'also flat', force: 'flat', test: 'project_evidence', with: { yes: ['on_gov_network'] } }),
    ruleWith({ id: 'soft', force: 'soft', test: 'project_evidence', with: { yes: ['shares_data'] } }),
    ruleWith({ id: 'other', capability: 'om-denial', with: { yes: ['crypto_ok'] } }),
    ruleWith({ id: 'favour', capability: 'priority', test: 'favoured_mark', with: { mark: 'is_key_work' } })
  ];

  const truth = [
    [{ on_cloud: true, on_gov_network: true, shares_data: true }, 'eligible', [0, 0, 0], null],
    [{ on_cloud: true, on_gov_network: true }, 'supply', [0, 0, 1], null],
    [{ on_cloud: true, on_gov_network: true, shares_data: false }, 'judgement', [0, 1, 0], null],
    [{ on_cloud: true, shares_data: false }, 'judgement', [0, 1, 1], null],
    [{ on_gov_network: false }, 'refused', [1, 0, 2], 'also flat'],
    [{ on_cloud: false, on_gov_network: false, shares_data: false }, 'refused', [2, 1, 0], 'flat'],
    [{ on_cloud: true, on_gov_network: true, shares_data: true, crypto_ok: false }, 'eligible', [0, 0, 0], null]
  ] as const;

  it.each(truth)('%j is %s %j, first refused by %s', async (said, eligibility, counts, first_refusal) => {
    await library.build({ project: [{ project_id: 'P1', ...said }] });
    await evaluate(library.engine(), packWith(...gates));
    const [count_breached, count_judgement, count_unknown] = counts;
    expect(await eligibilityRows()).toEqual([
      {
        project_id: 'P1',
        eligibility,
        count_breached,
        count_judgement,
        count_unknown,
        first_refusal,
        is_favoured: null
      }
    ]);
  });

  it.each([
    [true, true],
    [false, false],
    [null, null]
  ])('key work %s: favoured %s', async (is_key_work, is_favoured) => {
    await library.build({ project: [{ project_id: 'P1', is_key_work }] });
    await evaluate(library.engine(), packWith(...gates));
    expect(await eligibilityRows()).toMatchObject([{ is_favoured }]);
  });

  it('follows from the gates alone, whatever they say', async () => {
    const verdict = fc.constantFrom(...verdicts);
    await library.build({ project: [{ project_id: 'P1' }] });
    await evaluate(library.engine(), packWith(...gates));
    await fc.assert(
      fc.asyncProperty(fc.tuple(verdict, verdict, verdict), async (said) => {
        const gate = said.map((one, at) => `when ${at} then '${one}'`);
        await library.engine().run(`update verdict_found set verdict = case number ${gate.join(' ')} else verdict end`);
        await library.engine().run(eligibilitySql());
        const [row] = await eligibilityRows();
        expect(row?.eligibility).toBe(eligible(said));
      }),
      { numRuns: 30 }
    );
  });
});

function eligible(said: readonly string[]): string {
  if (said.includes('breached')) return 'refused';
  if (said.includes('needs_judgement')) return 'judgement';
  return said.includes('unknown') ? 'supply' : 'eligible';
}

describe('an exception', () => {
  const exception = ruleWith({ id: 'way out', test: 'exception_mark', with: { mark: 'is_emergency' } });
  const gate = ruleWith({ id: 'gate', lifted_by: ['way out'] });
  const pack: Pack = packWith(gate, exception);

  it.each([
    [true, false, 'met', 'way out'],
    [false, false, 'breached', null],
    [null, false, 'breached', null],
    [true, true, 'met', null],
    [true, null, 'unknown', null]
  ])('emergency %s, on the cloud %s: %s by %s', async (is_emergency, on_cloud, verdict, lifted_by) => {
    await library.build({ project: [{ project_id: 'P1', is_emergency, on_cloud }] });
    await evaluate(library.engine(), pack);
    const row = (await verdictRows()).find(({ rule }) => rule === 'gate');
    expect(row).toMatchObject({ verdict, lifted_by });
  });
});
