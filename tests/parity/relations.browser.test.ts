import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { openWasm } from '../../src/lib/engine/wasm.ts';
import { relations } from '../../src/lib/models/relations.ts';
import type {} from './command.ts';
import { dump, type DumpedRelation } from './dump.ts';

/** Milliseconds: both engines build the whole city, on a machine that may be busy with other tests. */
const slowMachine = 120_000;

let native: Record<string, DumpedRelation>;
let wasm: Record<string, DumpedRelation>;

beforeAll(async () => {
  const engine = await openWasm();
  [native, wasm] = await Promise.all([commands.nativeRelations(), dump(engine)]);
  await engine.close();
}, slowMachine);

describe('both engines agree, row for row, on', () => {
  it.each([...relations.map((model) => model.name), 'offenders'])('%s', (name) => {
    expect(wasm[name]?.rows.length).toBeGreaterThan(0);
    expect(wasm[name]).toEqual(native[name]);
  });
});
