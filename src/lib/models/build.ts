import type { Engine } from '../engine/engine.ts';
import type { Model } from './model.ts';
import { graph, relations } from './relations.ts';

export interface BuildOptions {
  /** Called before each model, and once at the end with `done === total`. */
  readonly onProgress?: (progress: BuildProgress) => void;
  /** Stops between and within models; what was not rebuilt is stale until the next build of the same change. */
  readonly signal?: AbortSignal;
}

export interface BuildProgress {
  readonly done: number;
  readonly total: number;
  /** The mart being built. */
  readonly name?: string;
}

/**
 * Builds every model, or the tables downstream of the inputs whose rows changed: one request a mart where somebody
 * watches or may stop it, else one for all. Views follow their tables by themselves, so they are made once: the first
 * build of an engine, after `createInputs`, is of `'all'`, and that alone is retained (replayed on later rows it gives
 * the later models).
 * @throws EngineError with the model's SQL; `AbortError` when stopped
 */
export async function buildModels(
  engine: Engine,
  changed: Iterable<string> | 'all' = 'all',
  { onProgress, signal }: BuildOptions = {}
): Promise<void> {
  const isFirst = changed === 'all';
  const due = isFirst ? relations : graph.downstream(changed).filter(isTable);
  const run = (step: readonly Model[], key: string) =>
    engine.run(step.map(statementOf).join(between), { retain: isFirst && key, ...(signal && { signal }) });
  if (!onProgress && !signal) return due.length > 0 ? run(due, 'models') : undefined;
  const steps = stepsOf(due);
  for (const [done, { mart, step }] of steps.entries()) {
    onProgress?.({ done, total: steps.length, name: mart });
    await run(step, mart);
  }
  onProgress?.({ done: steps.length, total: steps.length });
}

interface Step {
  readonly mart: string;
  /** The mart, and before it the staging that is due by then. */
  readonly step: readonly Model[];
}

function stepsOf(due: readonly Model[]): Step[] {
  const marts = due.filter((model) => model.layer === 'marts');
  return marts.map((mart, n) => {
    const from = n === 0 ? 0 : due.indexOf(marts[n - 1] ?? mart) + 1;
    const to = n === marts.length - 1 ? due.length : due.indexOf(mart) + 1;
    return { mart: mart.name, step: due.slice(from, to) };
  });
}

/** The semicolon stands on its own line: a model may end in a comment. */
const between = '\n;\n';

const isTable = ({ layer, header }: Model) => layer === 'marts' || (layer === 'staging' && header.isKept);

/** Any DuckDB shell takes it. */
export function statementOf(model: Model): string {
  return `create or replace ${isTable(model) ? 'table' : 'view'} ${model.name} as\n${model.sql.trimEnd()}`;
}
