import type { Expert, Wanted } from '$lib/rules/experts.ts';

export interface PoolRow {
  readonly code: string;
  readonly categories: string | null;
  readonly organisation_id: string | null;
}

export interface ReviewRow {
  readonly unit: string | null;
  readonly expert_categories: string | null;
}

/** Lists are joined by `;`. */
const listOf = (text: string | null): string[] =>
  (text ?? '')
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');

export const poolOf = (rows: readonly PoolRow[]): Expert[] =>
  rows.map(({ code, categories, organisation_id }) => ({
    code,
    categories: listOf(categories),
    organisation: organisation_id
  }));

/** Whose people do not review the project, and the categories it names. */
export const reviewOf = (rows: readonly ReviewRow[]) => ({
  units: rows.flatMap(({ unit }) => unit ?? []),
  categories: rows.flatMap((row) => listOf(row.expert_categories))
});

/** Categories of whom somebody is wanted. */
export const wantedOf = (categories: readonly string[], countOf: (category: string) => number): Wanted[] =>
  categories.map((category) => ({ category, count: countOf(category) })).filter(({ count }) => count > 0);

/** “安全 2、云网 1” */
export const toldOf = (wanted: readonly Wanted[], separator: string): string =>
  wanted.map(({ category, count }) => `${category} ${count}`).join(separator);
