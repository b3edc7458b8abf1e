import { median } from '$lib/charts/scale.ts';
import type { EvaluationScoreRow, EvaluationWindowRow } from '$lib/models/generated/relations.ts';
import type { ScoreRow } from '$lib/charts/evaluationScores.ts';
import { windowStates, type WindowRow, type WindowState } from '$lib/charts/evaluationWindows.ts';

/** What the evaluation page's sentence counts. */
export interface EvaluationSummary {
  readonly subjects: number;
  readonly states: Readonly<Record<WindowState, number>>;
  /** Latest scores, one a subject. */
  readonly scored: number;
  readonly median: number | null;
}

/** The closed vocabulary of `evaluation_window.state`. */
export const stateOf = (row: EvaluationWindowRow): WindowState =>
  windowStates.find((state) => state === row.state) ?? 'unknown';

export function summarise(
  windows: readonly EvaluationWindowRow[],
  scores: readonly EvaluationScoreRow[]
): EvaluationSummary {
  const count = (state: WindowState) => windows.filter((row) => stateOf(row) === state).length;
  const latest = scores.flatMap((row) => (row.is_latest && row.score !== null ? [row.score] : []));
  return {
    subjects: windows.length,
    states: Object.fromEntries(windowStates.map((state) => [state, count(state)])) as Record<WindowState, number>,
    scored: latest.length,
    median: latest.length === 0 ? null : median(latest)
  };
}

interface Filter {
  readonly state?: string;
  readonly organisation?: string;
  readonly q?: string;
}

export function pick(rows: readonly EvaluationWindowRow[], { state, organisation, q = '' }: Filter) {
  const wanted = q.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (!state || stateOf(row) === state) &&
      (!organisation || row.organisation_id === organisation) &&
      `${row.subject} ${row.name ?? ''}`.toLowerCase().includes(wanted)
  );
}

export const kindOf = (row: EvaluationWindowRow): 'project' | 'system' =>
  row.subject_kind === 'project' ? 'project' : 'system';

/** As the picture of windows takes them. */
export const drawnWindows = (rows: readonly EvaluationWindowRow[]): WindowRow[] =>
  rows.map((row) => ({ ...row, name: row.name ?? row.subject, state: stateOf(row) }));

/** The latest score of each subject. */
export const drawnScores = (rows: readonly EvaluationScoreRow[]): ScoreRow[] =>
  rows.filter((row) => row.is_latest).map((row) => ({ ...row, name: row.name ?? row.subject }));
