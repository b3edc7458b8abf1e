import type { PlanWords } from '$lib/plan/zh.ts';
import type { Ranked } from '$lib/plan/types.ts';
import type { Formats } from '$lib/words/format.ts';
import type { PlanPageWords } from './words.ts';

/** The bar of a score in words: every known criterion with its points, then what nobody stated and what it could add. */
export function reasonsText(
  { score, could_add, reasons }: Pick<Ranked, 'score' | 'could_add' | 'reasons'>,
  words: PlanPageWords,
  names: PlanWords['criteria'],
  fmt: Pick<Formats, 'fixed'>
): string {
  const points = (value: number) => fmt.fixed(value, 1);
  const known = reasons.filter((reason) => reason.known && reason.weight > 0);
  const unknown = reasons
    .filter((reason) => !reason.known && reason.weight > 0)
    .map(({ criterion }) => names[criterion]);
  const said = known.map((reason) => words.points(names[reason.criterion], points(reason.points)));
  return words.reasons(points(score), said) + (unknown.length > 0 ? words.couldAdd(unknown, points(could_add)) : '');
}
