import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openWasm } from '../../src/lib/engine/wasm.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import { readProfiles } from '../../src/lib/models/columnSpread.ts';
import { createInputs } from '../../src/lib/models/inputs.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import { readUnknowns } from '../../src/lib/rules/unknowns.ts';
import { tableNames, tables } from '../../src/lib/tables/index.ts';
import { city } from '../models/city.ts';
import { put } from '../models/library.ts';

const size = { projects: 60, systems: 30, months: 2 };

let engine: Engine;
beforeAll(async () => {
  engine = await openWasm();
  await createInputs(engine);
  await put(engine, city(size));
  await buildModels(engine);
}, 120_000);
afterAll(() => engine.close());

describe.each(packs)('in the browser, $id', (pack) => {
  it('finds what to ask for, with core functions alone', async () => {
    await evaluate(engine, pack);
    const unknowns = await readUnknowns(engine, pack);
    const [first] = unknowns;
    expect(unknowns.length).toBeGreaterThan(0);
    expect(
      first &&
        (await readUnknowns(engine, pack, first.organisation)).every((one) =>
          unknowns.some((all) => all.key.join() === one.key.join())
        )
    ).toBe(true);
  });
});

it.each(tableNames)('in the browser, every column of %s has a profile', async (name) => {
  const rows = await readProfiles(engine, name);
  expect(rows.map((row) => row.column_name)).toEqual(Object.keys(tables[name].columns));
  for (const { bins, values, filled, others } of rows) {
    const counted = [...(bins ?? []), ...(values ?? [])].reduce((sum, one) => sum + one.count, others);
    expect(counted).toBe(filled);
  }
});
