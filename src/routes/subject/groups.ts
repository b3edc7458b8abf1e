import type { Verdict, VerdictRow } from '$lib/rules/types.ts';

/** What asks for something first; what is in order, or not asked, last. */
export const verdictOrder = [
  'breached',
  'needs_judgement',
  'unknown',
  'met',
  'not_applicable',
  'not_in_force'
] as const;

export interface Group {
  readonly verdict: Verdict;
  readonly rows: readonly VerdictRow[];
  /** Shown at once: it leaves something to do. */
  readonly isOpen: boolean;
}

const leavesWork: ReadonlySet<Verdict> = new Set(['breached', 'needs_judgement', 'unknown']);

/** Rows by verdict, groups without rows left out; the pack's order inside. */
export function grouped(rows: readonly VerdictRow[], rules: readonly { readonly id: string }[] = []): Group[] {
  const place = new Map(rules.map(({ id }, at) => [id, at]));
  const placeOf = ({ rule }: VerdictRow) => place.get(rule) ?? rules.length;
  const ordered = rows.toSorted((a, b) => placeOf(a) - placeOf(b));
  return verdictOrder
    .map((verdict) => ({
      verdict,
      rows: ordered.filter((row) => row.verdict === verdict),
      isOpen: leavesWork.has(verdict)
    }))
    .filter((group) => group.rows.length > 0);
}

/** How many rules ask something of the subject, and what became of them. */
export interface VerdictCounts {
  /** Those that do not apply, or are not in force, left out. */
  readonly asked: number;
  readonly breached: number;
  readonly judgement: number;
  readonly unknown: number;
  readonly met: number;
}

export function countVerdicts(rows: readonly Pick<VerdictRow, 'verdict'>[]): VerdictCounts {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  const outside = count('not_applicable') + count('not_in_force');
  return {
    asked: rows.length - outside,
    breached: count('breached'),
    judgement: count('needs_judgement'),
    unknown: count('unknown'),
    met: count('met')
  };
}
