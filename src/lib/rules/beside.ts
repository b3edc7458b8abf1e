import type { Engine, QueryOptions } from '../engine/engine.ts';
import { eligibilitySql } from './eligibility.ts';
import { asOfDate } from './evaluate.ts';
import type { Pack } from './types.ts';
import { verdictSql } from './verdicts.ts';

/**
 * Holds the same library against a second regulation: makes `other_verdict` and `other_eligibility`, and leaves what the
 * chosen regulation found as it is. Anew after each change of the library.
 * @throws EngineError with the statement; `AbortError` when stopped
 */
export async function judgeBeside(engine: Engine, pack: Pack, options: QueryOptions = {}): Promise<void> {
  const asOf = await asOfDate(engine, options);
  await engine.run(beside(verdictSql(pack, asOf)), { retain: 'other_verdict', ...options });
  await engine.run(beside(eligibilitySql()), { retain: 'other_eligibility', ...options });
}

/** The same statements making relations of other names. */
export const beside = (sql: string): string =>
  sql
    .replace(/\bverdict_(?=(?:rule|subject|found|way)\b)/g, 'other_verdict_')
    .replace(/(?<=^create or replace (?:view|table) )(?=(?:verdict|eligibility) as$)/gm, 'other_');
