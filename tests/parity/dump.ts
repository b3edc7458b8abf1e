import type { Engine, Value } from '../../src/lib/engine/engine.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import { runChecks } from '../../src/lib/models/checks.ts';
import { createInputs } from '../../src/lib/models/inputs.ts';
import { relations } from '../../src/lib/models/relations.ts';
import { city } from '../models/city.ts';
import { put } from '../models/library.ts';

export interface DumpedRelation {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** In the order of the relation's key. */
  readonly rows: readonly (readonly Value[])[];
}

/** Every relation and every offender of an untidy city, as an engine gives them. */
export async function dump(engine: Engine): Promise<Record<string, DumpedRelation>> {
  await createInputs(engine);
  await put(engine, city({ projects: 60, systems: 40, months: 36, seed: 20261101 }));
  await buildModels(engine);
  const dumped: Record<string, DumpedRelation> = {};
  for (const { name, header } of relations) {
    const key = header.key.map((column) => `"${column}"`).join(', ');
    const result = await engine.query(`select * from ${name} order by ${key}`);
    dumped[name] = { columns: result.columns.map(({ name, type }) => ({ name, type })), rows: valuesOf(result.rows()) };
  }
  return { ...dumped, offenders: { columns: [], rows: valuesOf(await runChecks(engine)) } };
}

const valuesOf = (rows: readonly object[]): Value[][] => rows.map((row) => Object.values(row) as Value[]);
