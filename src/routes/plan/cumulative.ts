import type { CumulativeRow } from '$lib/charts/planCumulative.ts';
import type { Plan } from '$lib/plan/types.ts';

/** What the cumulative picture draws: the ranked that take money. A held one would stand on the shoulders of others. */
export const cumulativeRows = ({ projects }: Plan): CumulativeRow[] =>
  projects.flatMap(({ project_id, name, kind, rank, amount, cumulative, within_line, takes_money }) =>
    rank === null || !takes_money ? [] : [{ project_id, name, kind, rank, amount, cumulative, within_line }]
  );
