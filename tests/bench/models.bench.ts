import type { Driver } from '../../src/lib/engine/driver.ts';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { buildModels, statementOf } from '../../src/lib/models/build.ts';
import { createInputs } from '../../src/lib/models/inputs.ts';
import { relations } from '../../src/lib/models/relations.ts';
import { city } from '../models/city.ts';
import { put } from '../models/library.ts';
import type { Bench } from './bench.ts';
import { alternate, timed, type Figure } from './statistics.ts';

const size = { projects: 1000, systems: 500, months: 36 };

/** Milliseconds: the size and the time that the promise names. */
const limit = 300;

export const bench: Bench = {
  title: 'All models rebuilt: 1,000 projects, 500 systems × 36 months',
  inPage: async () => {
    const { openWasm, openWasmDriver } = await import('../../src/lib/engine/wasm.ts');
    return rebuild(await openWasm(), await openWasmDriver());
  },
  inNode: async () => {
    const { openNative, openNativeDriver } = await import('../../src/lib/engine/native.ts');
    return rebuild(await openNative(), await openNativeDriver());
  }
};

/** By the room's door, and as one request to the bare driver: no queue, no cache, no journal. */
async function rebuild(engine: Engine, driver: Driver): Promise<Figure[]> {
  const raw = relations.map(statementOf).join('\n;\n');
  await fill(engine);
  await fill(asEngine(driver));
  const figures = await alternate([
    { name: 'buildModels', limit, run: timed(() => buildModels(engine)) },
    { name: 'the same SQL, raw', run: timed(() => driver.run(raw)) }
  ]);
  await engine.close();
  await driver.close();
  return figures;
}

async function fill(engine: Engine): Promise<void> {
  await createInputs(engine);
  await put(engine, city(size));
}

function asEngine(driver: Driver): Engine {
  return {
    query: (sql) => driver.query(sql),
    run: (sql) => driver.run(sql),
    replace: (table, rows) => driver.replace(table, rows),
    rebuilds: 0,
    close: () => driver.close()
  };
}
