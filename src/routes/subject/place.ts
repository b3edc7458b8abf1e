import type { Ranked } from '$lib/plan/types.ts';

/** Where a project stands in the plan, for its sentence. */
export type Placing =
  | {
      readonly is: 'ranked';
      readonly rank: number;
      readonly score: number;
      readonly standing: Ranked['standing'];
      readonly isProvisional: boolean;
    }
  | { readonly is: 'refused'; readonly rule: string | null }
  | null;

/** @param project of the plan; none: it asks nothing of the year */
export function placingOf(project: Ranked | undefined): Placing {
  if (!project) return null;
  const { rank, score, standing, is_provisional: isProvisional, first_refusal: rule } = project;
  return rank === null ? { is: 'refused', rule } : { is: 'ranked', rank, score, standing, isProvisional };
}
