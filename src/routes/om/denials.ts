import type { OmRatioRow } from '$lib/models/generated/relations.ts';
import type { Pack, Rule, VerdictRow } from '$lib/rules/types.ts';

type Judged = ReadonlyMap<string, readonly VerdictRow[]>;

/** A clause under which systems that ask for O&M money get none, or none as a rule. */
export interface Denial {
  readonly rule: Rule;
  readonly breached: number;
  readonly judgement: number;
}

const clausesOf = (judged: Judged, id: string) =>
  (judged.get(id) ?? []).filter(({ capability }) => capability === 'om-denial');

/** Whether only judgement stands between a system and its money. */
const isOpen = (rows: readonly VerdictRow[]) => rows.every(({ verdict }) => verdict === 'needs_judgement');

/** Of the systems that a clause withholds money from, those that no clause refuses outright. */
export const openDenials = (denied: readonly OmRatioRow[], judged: Judged): number =>
  denied.filter((row) => isOpen(clausesOf(judged, row.system_id))).length;

/** By clause, in the regulation's order; a system may fall under several. @param denied rows that ask and get none */
export function denials(denied: readonly OmRatioRow[], judged: Judged, pack: Pack | null): Denial[] {
  const found = denied.flatMap((row) => clausesOf(judged, row.system_id));
  const count = (rule: Rule, verdict: VerdictRow['verdict']) =>
    found.filter((row) => row.rule === rule.id && row.verdict === verdict).length;
  return (pack?.rules ?? [])
    .map((rule) => ({ rule, breached: count(rule, 'breached'), judgement: count(rule, 'needs_judgement') }))
    .filter(({ breached, judgement }) => breached + judgement > 0);
}
