import type { Engine, QueryOptions } from '../engine/engine.ts';
import { deadlineSql } from './deadlines.ts';
import { eligibilitySql } from './eligibility.ts';
import type { Pack } from './types.ts';
import { verdictSql } from './verdicts.ts';

/**
 * Holds every subject against every rule of the pack: makes the relations `verdict`, `eligibility` and `deadline` anew, each in
 * one request, from models that are built. All are retained, so a rebuilt engine has them again.
 * @throws EngineError with the statement; `AbortError` when stopped
 */
export async function evaluate(engine: Engine, pack: Pack, options: QueryOptions = {}): Promise<void> {
  const asOf = await asOfDate(engine, options);
  await engine.run(verdictSql(pack, asOf), { retain: 'verdict', ...options });
  await engine.run(eligibilitySql(), { retain: 'eligibility', ...options });
  await engine.run(deadlineSql(pack, asOf), { retain: 'deadline', ...options });
}

/** The day that everything is computed as of. */
export async function asOfDate(engine: Engine, options: QueryOptions): Promise<string> {
  const result = await engine.query('select as_of from context', options);
  return String(result.column('as_of')[0]);
}
