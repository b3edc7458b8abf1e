import { describe, expect, it } from 'vitest';
import type { EvaluationWindowRow, OmRatioRow } from '../../../src/lib/models/generated/relations.ts';
import {
  findingKinds,
  findingsOf,
  kindSums,
  mostUrgent,
  type Evidence,
  type Finding,
  type OpenVerdict
} from '../../../src/routes/overview/findings.ts';
import { excessOf } from '../../../src/routes/om/summary.ts';
import { planOf, worth } from '../../plan/candidate.ts';
import { wan } from '../plan/said.ts';

const source = { source_file: 'a.csv', source_sheet: '', source_row: 2 };

const system = (system_id: string, said: Partial<OmRatioRow> = {}): OmRatioRow => ({
  system_id,
  name: `系统${system_id}`,
  organisation_id: 'O1',
  organisation_name: '第一局',
  status: 'running',
  is_listed: true,
  year: 2027,
  building_cost: wan(100),
  building_cost_basis: 'stated',
  requested: wan(12),
  budgeted: null,
  paid: null,
  om_amount: wan(12),
  om_amount_basis: 'requested',
  ratio: 0.12,
  is_free_year: false,
  free_until: null,
  benchmark_amount: wan(10),
  excess: wan(2),
  ...source,
  ...said
});

const overdue = (subject: string, days_left: number, said: Partial<EvaluationWindowRow> = {}): EvaluationWindowRow => ({
  subject_kind: 'system',
  subject,
  name: `系统${subject}`,
  organisation_id: 'O1',
  organisation_name: '第一局',
  accepted_on: '2023-01-01',
  live_on: null,
  starts_on: '2023-01-01',
  starts_on_basis: 'accepted',
  opens_on: '2024-01-01',
  closes_on: '2025-01-01',
  done_on: null,
  score: null,
  early_on: null,
  state: 'overdue',
  days_left,
  ...source,
  ...said
});

const verdict = (subject: string, rule: string, said: Partial<OpenVerdict> = {}): OpenVerdict => ({
  subject_kind: 'project',
  subject,
  rule,
  capability: 'gate',
  verdict: 'breached',
  required: null,
  unit: 'yesno',
  ...said
});

const evidence = (said: Partial<Evidence>): Evidence => ({
  plan: planOf([]),
  verdicts: [],
  rules: ['R-1', 'R-2', 'R-3'],
  om: [],
  excessOf: (row) => excessOf(row, { ratio: 0.1 }),
  ceilingRule: null,
  windows: [],
  asOf: '2026-11-01',
  ...said
});

const brief = (findings: readonly Finding[]) =>
  findings.map(({ kind, subject, rule, more, money, days }) => [kind, subject, rule, more, money, days]);

const refused = worth('r', 1, { eligibility: 'refused', first_refusal: 'R-2', amount: wan(50) });

describe('what waits for a decision', () => {
  it('names for each project the clause that decides, and how many more', () => {
    const plan = planOf([
      refused,
      worth('j', 1, { eligibility: 'judgement', count_judgement: 1, amount: wan(30) }),
      worth('s', 1, { eligibility: 'supply', count_unknown: 2, amount: null }),
      worth('e', 1)
    ]);
    const verdicts = [
      verdict('r', 'R-3'),
      verdict('r', 'R-2'),
      verdict('r', 'R-1', { verdict: 'unknown' }),
      verdict('j', 'R-1', { verdict: 'unknown' }),
      verdict('j', 'R-2', { verdict: 'needs_judgement' }),
      verdict('s', 'R-3', { verdict: 'unknown' }),
      verdict('s', 'R-1', { verdict: 'unknown' })
    ];
    expect(brief(findingsOf(evidence({ plan, verdicts })))).toEqual([
      ['refused', 'r', 'R-2', 1, wan(50), null],
      ['judgement', 'j', 'R-2', 0, wan(30), null],
      ['supply', 's', 'R-1', 1, null, null]
    ]);
  });

  it('counts the days to the end of a bar', () => {
    const plan = planOf([refused]);
    const until = (required: string) =>
      findingsOf(evidence({ plan, verdicts: [verdict('r', 'R-2', { unit: 'day', required })] }))[0]?.days;
    expect(until('2026-11-01')).toBe(0);
    expect(until('2026-12-01')).toBe(30);
    expect(until('2026-10-31')).toBe(-1);
  });

  it('holds O&M against the local benchmark only where the regulation has no ceiling', () => {
    const om = [system('above'), system('at', { om_amount: wan(10), ratio: 0.1 })];
    const verdicts = [verdict('at', 'R-1', { subject_kind: 'system', capability: 'om', verdict: 'needs_judgement' })];
    expect(brief(findingsOf(evidence({ om, verdicts })))).toEqual([['om', 'above', null, 0, wan(2), null]]);
    expect(brief(findingsOf(evidence({ om, verdicts, ceilingRule: 'R-1' })))).toEqual([
      ['om', 'at', 'R-1', 0, 0, null]
    ]);
  });

  it('says nothing of a ratio that nobody knows, nor of a free year', () => {
    const om = [
      system('a', { building_cost: null, ratio: null, excess: null }),
      system('b', { om_amount: null, ratio: null }),
      system('c', { is_free_year: true })
    ];
    expect(findingsOf(evidence({ om }))).toEqual([]);
  });

  it('names a denial where money is asked for or may be, a flat one first', () => {
    const denied = (subject: string, rule: string, found: OpenVerdict['verdict']) =>
      verdict(subject, rule, { subject_kind: 'system', capability: 'om-denial', verdict: found });
    const om = [
      system('asks', { om_amount: wan(5), ratio: 0.05 }),
      system('nil', { om_amount: 0, ratio: 0 }),
      system('silent', { om_amount: null, ratio: null })
    ];
    const verdicts = [
      denied('asks', 'R-1', 'needs_judgement'),
      denied('asks', 'R-3', 'breached'),
      denied('nil', 'R-3', 'breached'),
      denied('silent', 'R-1', 'needs_judgement')
    ];
    expect(brief(findingsOf(evidence({ om, verdicts })))).toEqual([
      ['om_denied', 'asks', 'R-3', 1, wan(5), null],
      ['om_denied', 'silent', 'R-1', 0, null, null]
    ]);
  });

  it('values an overdue evaluation by the O&M that goes on being paid', () => {
    const windows = [overdue('x', -10), overdue('y', -20), overdue('P9', -5, { subject_kind: 'project', name: null })];
    const om = [system('x', { om_amount: wan(3), ratio: 0.03 }), system('y', { om_amount: wan(3), ratio: 0.03 })];
    expect(brief(findingsOf(evidence({ om, windows })))).toEqual([
      ['evaluation', 'y', null, 0, wan(3), -20],
      ['evaluation', 'x', null, 0, wan(3), -10],
      ['evaluation', 'P9', null, 0, null, -5]
    ]);
    expect(findingsOf(evidence({ windows: [overdue('z', 5, { state: 'due' })] }))).toEqual([]);
  });
});

describe('the list', () => {
  const one = (kind: Finding['kind'], subject: string, money: number | null): Finding => ({
    kind,
    subject_kind: 'project',
    subject,
    name: subject,
    organisation: null,
    rule: null,
    more: 0,
    money,
    days: null
  });
  const many = [
    ...Array.from({ length: 20 }, (_, at) => one('refused', `r${at}`, 1000 - at)),
    one('evaluation', 'small', 1),
    one('supply', 'silent', null)
  ];

  it('holds the first of every kind among the most consequential', () => {
    const shown = mostUrgent(many, 12).map(({ subject }) => subject);
    expect(shown).toHaveLength(12);
    expect(shown.slice(0, 10)).toEqual(many.slice(0, 10).map(({ subject }) => subject));
    expect(shown.slice(10)).toEqual(['small', 'silent']);
  });

  it('is all there is when that is little', () => {
    expect(mostUrgent(many.slice(20), 12)).toHaveLength(2);
    expect(mostUrgent([], 12)).toEqual([]);
  });

  it('counts every finding once, unknown sums as none', () => {
    expect(kindSums(many)).toEqual([
      { kind: 'refused', count: 20, money: 19_810 },
      { kind: 'supply', count: 1, money: 0 },
      { kind: 'evaluation', count: 1, money: 1 }
    ]);
    expect(findingKinds).toHaveLength(6);
  });
});
