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
 * Builds every model, or the marts downstream of the inputs whose rows changed: one request a mart where somebody
 * watches or may stop it, else one for all. Views follow their tables by themselves, so they are made once: the first build of an engine,
 * after `createInputs`, is of `'all'`, and that alone is retained (replayed on later rows it gives the later models).
 * @throws EngineError with the model's SQL; `AbortError` when stopped
 */
export async function buildModels(
  engine: Engine,
  changed: Iterable<string> | 'all' = 'all',
  options: BuildOptions = {}
): Promise<void> {
  const isFirst = changed === 'all';
  const { onProgress, signal } = options;
  const marts = (isFirst ? relations : graph.downstream(changed)).filter((model) => model.layer === 'marts');
  const views = isFirst ? relations.filter((model) => model.layer === 'staging') : [];
  const run = (due: readonly Model[], key: string) =>
    due.length > 0 ? engine.run(sqlOf(due), { retain: isFirst && key, ...(signal && { signal }) }) : undefined;
  if (!onProgress && !signal) return run([...views, ...marts], 'models');
  await run(views, 'views');
  for (const [done, mart] of marts.entries()) {
    onProgress?.({ done, total: marts.length, name: mart.name });
    await run([mart], mart.name);
  }
  onProgress?.({ done: marts.length, total: marts.length });
}

/** The semicolon stands on its own line: a model may end in a comment. */
const sqlOf = (due: readonly Model[]) => due.map(statementOf).join('\n;\n');

/** Any DuckDB shell takes it. */
export function statementOf({ name, layer, sql }: Model): string {
  return `create or replace ${layer === 'staging' ? 'view' : 'table'} ${name} as\n${sql.trimEnd()}`;
}
