/** A running system in one year. Money in 分; null is “the export does not say”. */
export interface OmScatterRow {
  readonly system_id: string;
  readonly name: string;
  readonly building_cost: number | null;
  readonly om_amount: number | null;
  readonly is_free_year: boolean;
}

/** The heavy line. `force` soft: those above need judgement; flat: they breach; local: a benchmark, no law. */
export interface Ceiling {
  /** 0–1 */
  readonly ratio: number;
  /** As it stands beside the line, the clause included. */
  readonly label: string;
  readonly force: 'soft' | 'flat' | 'local';
}

export type OmState = 'above' | 'within' | 'free';

/** Exactly at the ceiling is within it. Whole 分 are compared, because 0.1 has no exact quotient. */
export function omState(row: OmScatterRow, ratio: number): OmState {
  if (row.is_free_year) return 'free';
  return (row.om_amount ?? 0) > Math.round((row.building_cost ?? 0) * ratio) ? 'above' : 'within';
}
