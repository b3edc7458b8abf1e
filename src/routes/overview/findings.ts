import type { EvaluationWindowRow, OmRatioRow } from '$lib/models/generated/relations.ts';
import type { Plan, Ranked } from '$lib/plan/types.ts';
import type { VerdictRow } from '$lib/rules/types.ts';

/** What waits for a decision, each with what it is worth. */
export const findingKinds = ['refused', 'judgement', 'supply', 'om', 'om_denied', 'evaluation'] as const;
export type FindingKind = (typeof findingKinds)[number];

export interface Finding {
  readonly kind: FindingKind;
  readonly subject_kind: 'project' | 'system';
  readonly subject: string;
  readonly name: string;
  readonly organisation: string | null;
  /** The rule it rests on; `null`: a local setting alone. */
  readonly rule: string | null;
  /** Further rules of the same kind against the same subject. */
  readonly more: number;
  /** 分 that the decision moves; `null`: the export does not say. */
  readonly money: number | null;
  /** To the day that counts, below nil when it has passed; `null`: there is none. */
  readonly days: number | null;
}

/** A verdict that leaves something to do. */
export type OpenVerdict = Pick<
  VerdictRow,
  'subject_kind' | 'subject' | 'rule' | 'capability' | 'verdict' | 'required' | 'unit'
>;

export const openSql = `select subject_kind, subject, rule, capability, verdict, required, unit from verdict
where (capability = 'gate' and subject_kind = 'project' and verdict in ('breached', 'needs_judgement', 'unknown'))
  or (capability in ('om', 'om-denial') and subject_kind = 'system' and verdict in ('breached', 'needs_judgement'))
order by subject_kind, subject, rule`;

export interface Evidence {
  readonly plan: Plan;
  readonly verdicts: readonly OpenVerdict[];
  /** Rules of the regulation, in its order. */
  readonly rules: readonly string[];
  /** Of the plan year. */
  readonly om: readonly OmRatioRow[];
  /** 分 above the ceiling in use; `null` where that cannot be said. */
  readonly excessOf: (row: OmRatioRow) => number | null;
  /** The rule that sets the ceiling; `null`: the local benchmark stands in. */
  readonly ceilingRule: string | null;
  readonly windows: readonly EvaluationWindowRow[];
  /** `YYYY-MM-DD` */
  readonly asOf: string;
}

/** All that waits, by consequence: the larger sum first, unknown sums last. */
export function findingsOf(evidence: Evidence): Finding[] {
  const open = bySubject(evidence.verdicts, evidence.rules);
  const costs = new Map(evidence.om.map((row) => [row.system_id, row.om_amount]));
  const found = [
    ...evidence.plan.projects.flatMap((project) => gateFinding(project, open, evidence.asOf)),
    ...evidence.om.flatMap((row) => [...ceilingFinding(row, open, evidence), ...denialFinding(row, open)]),
    ...evidence.windows.filter(({ state }) => state === 'overdue').map((row) => evaluationFinding(row, costs))
  ];
  return found.sort(byConsequence);
}

type Open = ReadonlyMap<string, readonly OpenVerdict[]>;

const keyOf = (kind: string, subject: string) => `${kind} ${subject}`;

function bySubject(verdicts: readonly OpenVerdict[], rules: readonly string[]): Open {
  const place = new Map(rules.map((rule, at) => [rule, at]));
  const found = new Map<string, OpenVerdict[]>();
  for (const verdict of verdicts.toSorted((a, b) => (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0))) {
    const key = keyOf(verdict.subject_kind, verdict.subject);
    found.set(key, [...(found.get(key) ?? []), verdict]);
  }
  return found;
}

const decisive = { refused: 'breached', judgement: 'needs_judgement', supply: 'unknown' } as const;

function gateFinding(project: Ranked, open: Open, asOf: string): Finding[] {
  const { eligibility: kind, project_id: subject } = project;
  if (kind === 'eligible') return [];
  const against = (open.get(keyOf('project', subject)) ?? []).filter(
    ({ capability, verdict }) => capability === 'gate' && verdict === decisive[kind]
  );
  const first = against.find(({ rule }) => rule === project.first_refusal) ?? against[0];
  return [
    {
      kind,
      subject_kind: 'project',
      subject,
      name: project.name,
      organisation: project.organisation_name,
      rule: first?.rule ?? project.first_refusal,
      more: Math.max(0, against.length - 1),
      money: project.amount,
      days: first?.unit === 'day' && first.required !== null ? daysBetween(asOf, first.required) : null
    }
  ];
}

const ofSystem = (row: OmRatioRow) => ({
  subject_kind: 'system' as const,
  subject: row.system_id,
  name: row.name,
  organisation: row.organisation_name,
  days: null
});

/** By the verdict where the regulation has a ceiling, else by the local benchmark: never by both. */
function ceilingFinding(row: OmRatioRow, open: Open, { ceilingRule, excessOf }: Evidence): Finding[] {
  const against = (open.get(keyOf('system', row.system_id)) ?? []).filter(({ capability }) => capability === 'om');
  const excess = excessOf(row);
  const isAbove = ceilingRule === null ? (excess ?? 0) > 0 : against.length > 0;
  if (!isAbove) return [];
  const rule = ceilingRule === null ? null : (against[0]?.rule ?? null);
  return [{ ...ofSystem(row), kind: 'om', rule, more: Math.max(0, against.length - 1), money: excess }];
}

/** Nothing waits where no money is asked for. */
function denialFinding(row: OmRatioRow, open: Open): Finding[] {
  const against = (open.get(keyOf('system', row.system_id)) ?? []).filter(
    ({ capability }) => capability === 'om-denial'
  );
  const first = against.find(({ verdict }) => verdict === 'breached') ?? against[0];
  if (!first || row.om_amount === 0) return [];
  return [{ ...ofSystem(row), kind: 'om_denied', rule: first.rule, more: against.length - 1, money: row.om_amount }];
}

/** Worth the O&M of the plan year: what goes on being paid unevaluated. */
function evaluationFinding(row: EvaluationWindowRow, costs: ReadonlyMap<string, number | null>): Finding {
  return {
    kind: 'evaluation',
    subject_kind: row.subject_kind === 'system' ? 'system' : 'project',
    subject: row.subject,
    name: row.name ?? row.subject,
    organisation: row.organisation_name,
    rule: null,
    more: 0,
    money: row.subject_kind === 'system' ? (costs.get(row.subject) ?? null) : null,
    days: row.days_left
  };
}

const day = 86_400_000;

const daysBetween = (from: string, to: string) => {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / day);
  return Number.isNaN(days) ? null : days;
};

function byConsequence(a: Finding, b: Finding): number {
  if (a.money === null || b.money === null)
    return Number(a.money === null) - Number(b.money === null) || byUrgency(a, b);
  return b.money - a.money || byUrgency(a, b);
}

const byUrgency = (a: Finding, b: Finding) =>
  (a.days ?? Infinity) === (b.days ?? Infinity)
    ? findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) || (a.subject < b.subject ? -1 : 1)
    : (a.days ?? Infinity) - (b.days ?? Infinity);

export interface KindSum {
  readonly kind: FindingKind;
  readonly count: number;
  /** 分 over those that say it. */
  readonly money: number;
}

/** What there is of each kind; kinds without findings are left out. */
export function kindSums(findings: readonly Finding[]): KindSum[] {
  return findingKinds.flatMap((kind) => {
    const own = findings.filter((one) => one.kind === kind);
    return own.length === 0
      ? []
      : [{ kind, count: own.length, money: own.reduce((sum, one) => sum + (one.money ?? 0), 0) }];
  });
}

/** The first by consequence, with the first of every kind among them, so that small money is not silent. */
export function mostUrgent(findings: readonly Finding[], most: number): Finding[] {
  const firsts = findingKinds.flatMap((kind) => findings.find((one) => one.kind === kind) ?? []);
  const kept = new Set(firsts.slice(0, most));
  for (const one of findings) if (kept.size < most) kept.add(one);
  return findings.filter((one) => kept.has(one));
}
