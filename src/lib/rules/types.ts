import type { Label } from '../words/language.ts';

export const verdicts = ['met', 'breached', 'unknown', 'needs_judgement', 'not_applicable', 'not_in_force'] as const;
/** Unknown is never counted as met. */
export type Verdict = (typeof verdicts)[number];

/** Soft (原则上, 一般): not kept = needs judgement. Flat: not kept = breached. */
export type Force = 'soft' | 'flat';

/** `plan`: the plan year as a whole, for what a regulation asks of the sum and not of one project. */
export type SubjectKind = 'project' | 'system' | 'organisation' | 'plan';

/** What a number of a rule is. `value` is in the unit: share 0–1, months, yuan, months and days as themselves. */
export interface Parameter {
  readonly name: string;
  readonly value: number | string;
  readonly unit: 'share' | 'months' | 'yuan' | 'day' | 'working_days' | 'count' | 'text';
  /** `YYYY-MM-DD`; `null`: from the pack's own first day, or with no end. */
  readonly from: string | null;
  readonly to: string | null;
  /** The article, or `local`: no law says it. */
  readonly source: string;
  /** Last checked against the text, `YYYY-MM-DD`. */
  readonly checked: string;
}

/** Who a rule is about; what is left out is not asked. A subject whose value is not said gets `unknown`, not a pass. */
export type Applies = Readonly<Record<string, boolean | readonly string[]>>;

export interface Rule {
  /** The obligation's id: `CJ-29.1`. */
  readonly id: string;
  readonly article: string;
  /** `gate`, `priority`, `om-denial`, `om` … as in the obligations. */
  readonly capability: string;
  readonly subject: SubjectKind;
  readonly force: Force;
  /** A few words. */
  readonly title: Label;
  /** The article in our words. */
  readonly says: Label;
  /** File of `rules/tests/` without its ending. */
  readonly test: string;
  readonly applies: Applies;
  /** Words the test needs that are no number: which evidence, which classes. */
  readonly with: Readonly<Record<string, string | readonly string[]>>;
  readonly parameters: readonly Parameter[];
  /** The smallest change that would cure a breach. */
  readonly cure: Label;
  /** The reading taken where the text leaves room. */
  readonly reading: Label | null;
  /** Rules whose being met lifts this one's refusal. */
  readonly lifted_by: readonly string[];
  /** Subjects for whom the rule is only a recommendation: not kept = needs judgement, whatever its force. */
  readonly softened_for: Applies;
  /** The rule's own first and last day, both included, where it has them: a subject outside is `not_in_force`. */
  readonly in_force: { readonly from: string | null; readonly to: string | null } | null;
  /** The step of the life cycle it belongs to, by which its owner is found. */
  readonly step: Step | null;
  /** The room that will show it whole; until that room is there the rule is counted apart. */
  readonly room: Room | null;
}

/** The steps of a project's life that somebody answers for. */
export const steps = [
  'declare',
  'enter',
  'pre_review',
  'review',
  'plan',
  'approve',
  'fund',
  'procure',
  'build',
  'change',
  'accept',
  'file',
  'run',
  'secure',
  'grade',
  'crypto',
  'secrecy',
  'evaluate',
  'supervise',
  'audit'
] as const;
export type Step = (typeof steps)[number];

/** Who answers for a step of the life of a project, and by which article. */
export interface Duty {
  readonly step: Step;
  readonly owner: Label;
  readonly article: string;
  /** In our words. */
  readonly says: Label;
}

/** What a breach that is not mended may lead to, mildest first. */
export const rungs = ['mend', 'criticise', 'defer', 'suspend', 'end'] as const;
export type Rung = (typeof rungs)[number];

export interface Pack {
  readonly id: string;
  readonly place: Label;
  readonly title: Label;
  readonly number: string;
  /** First and last day, both included; `null` where the text names none. `local`: the settings that may move them. */
  readonly in_force: {
    readonly from: string | null;
    readonly to: string | null;
    readonly note: Label | null;
    readonly local?: { readonly from?: string | null; readonly to?: string | null } | null;
  };
  readonly duties: readonly Duty[];
  readonly rules: readonly Rule[];
}

/** The parts of the house that show what no rule decides. */
export const rooms = [
  'library',
  'route',
  'lifecycle',
  'change',
  'plan',
  'allocation',
  'scenario',
  'om',
  'usage',
  'evaluation',
  'findings',
  'sanction',
  'duty',
  'experts',
  'publish',
  'policy'
] as const;
export type Room = (typeof rooms)[number];

/** What a regulation asks, modelled or not. Modelled: a rule decides it, and one cell changed can change its verdict. */
export interface Obligation {
  /** `CJ-29.1`: unique over all regulations. */
  readonly id: string;
  /** The pack's id. */
  readonly policy: string;
  readonly article: string;
  readonly capability: string;
  /** In our words. */
  readonly says: Label;
  /** The rule that decides it; `null`: not modelled. */
  readonly rule: string | null;
  /** The room that will show it; `null` where a rule does. */
  readonly room: Room | null;
  /** Why it is not modelled; `null` where a rule decides it. */
  readonly why: Label | null;
}

export const deadlineStates = ['done', 'early', 'late', 'overdue', 'due', 'upcoming', 'unknown'] as const;
/** Early: done before it may be. Late: done after its last day. Overdue: not done, its last day past. Unknown: its last day is not known. */
export type DeadlineState = (typeof deadlineStates)[number];

/** One row per subject × dated rule × round, in the relation `deadline`. Days are both included. */
export interface DeadlineRow {
  readonly policy: string;
  readonly rule: string;
  readonly capability: string;
  readonly force: Force;
  readonly step: Step | null;
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  /** What tells the dates of one rule apart: a year, a round; empty where there is one. */
  readonly round: string;
  readonly opens_on: string | null;
  readonly due_on: string | null;
  readonly done_on: string | null;
  readonly state: DeadlineState;
  /** To the last day from the as-of date, or from the day it was done: below nil when late. */
  readonly days: number | null;
  readonly evidence: string | null;
  readonly source_table: string | null;
  readonly source_file: string | null;
  readonly source_sheet: string | null;
  readonly source_row: number | null;
}

/** One row per subject × rule, in the relation `verdict`. */
export interface VerdictRow {
  readonly policy: string;
  readonly rule: string;
  readonly capability: string;
  readonly force: Force;
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  readonly verdict: Verdict;
  /** In `unit`, as text; `typed` gives the value. `null`: not said. */
  readonly observed: string | null;
  readonly required: string | null;
  readonly unit: 'share' | 'yesno' | 'months' | 'yuan' | 'day' | 'count' | 'text';
  /** The column of ours that decided, and the row it was read from. The cell's letter: join `source_column`. */
  readonly evidence: string | null;
  readonly source_table: string | null;
  readonly source_file: string | null;
  readonly source_sheet: string | null;
  readonly source_row: number | null;
  /** The rule whose exception lifted a refusal. */
  readonly lifted_by: string | null;
}

export const eligibilities = ['refused', 'judgement', 'supply', 'eligible'] as const;
/**
 * Derived once; if any flat gate breached → refused; else a soft gate not kept → judgement; else one unknown → supply
 * (materials to supply); else eligible. Ranked: all but refused.
 */
export type Eligibility = (typeof eligibilities)[number];

/** One row per project, in the relation `eligibility`. */
export interface EligibilityRow {
  readonly project_id: string;
  readonly eligibility: Eligibility;
  readonly count_breached: number;
  readonly count_judgement: number;
  readonly count_unknown: number;
  /** The first refusing rule in the pack's order; `null` when not refused. */
  readonly first_refusal: string | null;
  /** A priority rule of the pack favours it; unknown when none does and one could. */
  readonly is_favoured: boolean | null;
}

/** One row per changed project × limit, in the relation `change_use`. Amounts in 分. */
export interface ChangeUseRow {
  readonly policy: string;
  readonly rule: string;
  readonly subject: string;
  readonly limit_name: 'change_share' | 'new_content_share' | 'new_content_amount';
  /** As `limit_value` and `left_over` in `unit`, yuan as 分; `null`: no approved estimate to hold it against. */
  readonly used: number | null;
  readonly limit_value: number;
  readonly unit: 'share' | 'yuan';
  readonly left_over: number | null;
  readonly added: number;
  readonly removed: number;
  readonly tender_saving: number;
  readonly basis: number | null;
}

/** One row per organisation × finding of low use, in the relation `usage_ban`. */
export interface UsageBanRow {
  readonly policy: string;
  readonly rule: string;
  readonly organisation_id: string;
  readonly system_id: string;
  readonly system_name: string | null;
  readonly found_on: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly state: 'running' | 'over' | 'too_late';
}

/** One row per finding not mended in time × ladder, in the relation `sanction`: for people to decide. */
export interface SanctionRow {
  readonly policy: string;
  readonly rule: string;
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  readonly breached_rule: string;
  readonly found_on: string;
  readonly mend_by: string;
  readonly mended_on: string | null;
  readonly days_late: number;
  readonly rung: number;
  readonly rung_key: Rung;
}
