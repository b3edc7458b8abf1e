import type { DimSystemRow, ProjectMoneyRow } from '$lib/models/generated/relations.ts';
import type { Eligibility } from '$lib/rules/types.ts';

/** The row of `headSql` for a project. */
export interface ProjectHead extends ProjectMoneyRow {
  readonly eligibility: Eligibility | null;
  readonly first_refusal: string | null;
}

/** The row of `headSql` for a system; O&M is the plan year's. */
export interface SystemHead extends Omit<DimSystemRow, 'project_id'> {
  readonly ratio: number | null;
  readonly om_amount: number | null;
  readonly is_free_year: boolean | null;
  readonly level: number | null;
}
