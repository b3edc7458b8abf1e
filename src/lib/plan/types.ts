import type { Eligibility } from '../rules/types.ts';

/** In the order in which reasons are stacked; each has a weight `w_<criterion>` among the local settings. */
export const criteria = [
  'policy',
  'urgency',
  'readiness',
  'sharing',
  'record',
  'benefit',
  'om_burden',
  'data_quality'
] as const;
export type Criterion = (typeof criteria)[number];

/** Any positive numbers; normalised to sum 1 before use. */
export type Weights = Readonly<Record<Criterion, number>>;

/** Where a person finds a row again. `sheet` is empty for a file that has none; `row` as the file numbers it. */
export interface SourceRow {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** A project that asks for the plan year, before it is ranked. Money in 分. */
export interface Candidate {
  readonly project_id: string;
  readonly name: string;
  readonly organisation_id: string | null;
  readonly organisation_name: string | null;
  readonly kind: string | null;
  readonly field: string | null;
  /** `null`: the export does not say what it asks for. */
  readonly amount: number | null;
  readonly eligibility: Eligibility;
  readonly first_refusal: string | null;
  readonly count_judgement: number;
  readonly count_unknown: number;
  /** Continuing payments come off the money first. */
  readonly is_committed: boolean;
  /** Each criterion scaled 0–1 on its stated ends; `null`: not known, scores 0 and is shown as what it could add. */
  readonly values: Readonly<Record<Criterion, number | null>>;
  /** The row of the export that it stands on. */
  readonly source?: SourceRow | undefined;
}

/** `points` = value × weight × 100. */
export interface Reason {
  readonly criterion: Criterion;
  readonly value: number | null;
  readonly weight: number;
  readonly points: number;
  readonly known: boolean;
}

/** `in`: within the line. `out`: below it, or refused. `held`: takes no money yet (materials, judgement or no amount). */
export type Standing = 'in' | 'out' | 'held';

export interface Ranked extends Candidate {
  /** 1, 2, …; `null` when refused. */
  readonly rank: number | null;
  /** 0–100. */
  readonly score: number;
  /** What the unknown criteria could add at most. */
  readonly could_add: number;
  readonly reasons: readonly Reason[];
  readonly takes_money: boolean;
  /** 分, this one included; of refused projects that of the last ranked one. */
  readonly cumulative: number;
  readonly within_line: boolean;
  readonly standing: Standing;
  /** Within the line only provisionally: materials or a judgement are outstanding. */
  readonly is_provisional: boolean;
}

export interface PlanTotals {
  readonly requested: { readonly count: number; readonly amount: number };
  readonly refused: { readonly count: number; readonly amount: number };
  readonly held: { readonly count: number; readonly amount: number };
  readonly below: { readonly count: number; readonly amount: number };
  readonly within: { readonly count: number; readonly amount: number };
  /** Of `within`: outstanding materials or judgement. */
  readonly provisional: { readonly count: number; readonly amount: number };
  /** Projects whose amount the export does not say; in none of the sums. */
  readonly without_amount: number;
}

export interface PlanRequest {
  readonly candidates: readonly Candidate[];
  readonly weights: Weights;
  /** 分; `null`: no line. */
  readonly budget: number | null;
  /** Local settings: whether projects with outstanding materials or judgement take money. */
  readonly unknownTakesMoney: boolean;
  readonly judgementTakesMoney: boolean;
}

export interface Plan {
  /** Ranked first, in order; then the refused, by name of the refusing rule and id. */
  readonly projects: readonly Ranked[];
  readonly totals: PlanTotals;
  /** Weights as used: they sum to 1. */
  readonly weights: Weights;
  readonly budget: number | null;
  /** Rank of the last project within the line; 0 when none. */
  readonly line: number;
}
