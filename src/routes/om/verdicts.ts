import type { Ceiling } from '$lib/charts/omState.ts';
import type { OmRatioRow } from '$lib/models/generated/relations.ts';
import type { Pack, VerdictRow } from '$lib/rules/types.ts';
import { isAbove, stateOf } from './summary.ts';
import type { OmWords } from './words.ts';

/** What is not met, by system: refusals of O&M money and the ceiling. */
export function judge(verdicts: readonly VerdictRow[]): ReadonlyMap<string, readonly VerdictRow[]> {
  const open = verdicts.filter(({ verdict }) => verdict === 'breached' || verdict === 'needs_judgement');
  const found = new Map<string, VerdictRow[]>();
  for (const row of open) found.set(row.subject, [...(found.get(row.subject) ?? []), row]);
  return found;
}

/** The clauses a system does not keep, or the local benchmark it is above; else how its ratio stands. */
export function findingOf(
  row: OmRatioRow,
  open: readonly VerdictRow[],
  pack: Pack | null,
  ceiling: Ceiling,
  words: OmWords
): string {
  const language = words.language;
  const clauses = open.flatMap(({ rule, verdict }) => {
    const found = pack?.rules.find(({ id }) => id === rule);
    return found ? [words.finding(found.article, found.title[language], verdict === 'breached')] : [];
  });
  const local = ceiling.force === 'local' && isAbove(row, ceiling) ? [words.aboveLocal] : [];
  const found = [...clauses, ...local];
  return found.length > 0 ? found.join(words.and) : words.states[stateOf(row)];
}

/** Systems that a clause refuses O&M money, or as a rule refuses. */
export const deniedBy = (judged: ReadonlyMap<string, readonly VerdictRow[]>): ReadonlySet<string> =>
  new Set([...judged].flatMap(([id, rows]) => (rows.some((row) => row.capability === 'om-denial') ? [id] : [])));
