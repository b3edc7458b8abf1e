import { openNative } from '../../src/lib/engine/native.ts';
import { dump, type DumpedRelation } from './dump.ts';

/** What native DuckDB makes of the city. */
export async function nativeDump(): Promise<Record<string, DumpedRelation>> {
  const engine = await openNative();
  try {
    return await dump(engine);
  } finally {
    await engine.close();
  }
}
