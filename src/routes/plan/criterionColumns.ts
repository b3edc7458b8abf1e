import { criteria, type Ranked } from '$lib/plan/types.ts';
import type { PlanWords } from '$lib/plan/zh.ts';
import type { Column } from '$lib/ui/table/column.ts';
import type { Formats } from '$lib/words/format.ts';

/** The points of each criterion as columns of their own, shown on request; what nobody stated is no zero. */
export const criterionColumns = (names: PlanWords['criteria'], fmt: Pick<Formats, 'fixed'>): Column<Ranked>[] =>
  criteria.map((criterion, place) => {
    const pointsOf = ({ reasons }: Ranked) => (reasons[place]?.known ? reasons[place].points : null);
    return {
      key: criterion,
      label: names[criterion],
      value: pointsOf,
      text: (row) => fmt.fixed(pointsOf(row) ?? 'unknown', 1),
      align: 'end',
      hidden: true
    };
  });
