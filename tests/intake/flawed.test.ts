import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import type { Intake } from '../../src/lib/intake/types.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import { runChecks } from '../../src/lib/models/checks.ts';
import { contextValues, createInputs, defaultContext } from '../../src/lib/models/inputs.ts';
import { defaultSettings, settingValues } from '../../src/lib/models/settings.ts';
import type { TableName } from '../../src/lib/tables/index.ts';
import { column } from './files.ts';
import { expected, folder, names, readFlawed, told } from './flawed.ts';
import { defects } from './flawedDefects.ts';

const files = [...expected];

describe('the flawed exports', () => {
  it('are all said what they must give, and small', () => {
    expect(names.toSorted()).toEqual(files.map(([name]) => name).toSorted());
    for (const name of names) expect(statSync(join(folder, name)).size, name).toBeLessThan(20_000);
  });

  it('hold every defect of the list, and no other', () => {
    const held = new Set(files.flatMap(([, one]) => one.defects));
    expect([...held].toSorted()).toEqual(defects.toSorted());
  });
});

describe('a flawed export', () => {
  it.each(files)('%s gives its rows, its money and its sentences', async (name, one) => {
    const read = await readFlawed(name);
    const { tables = {}, left_out = [], rejects = [] } = one;
    expect(told(read)).toEqual({ tables, left_out, rejects });
    expect(read.currency).toBe(one.currency ?? 'CNY');
    if (one.encoding) expect(read.sheets.map((sheet) => sheet.encoding)).toEqual([one.encoding]);
  });

  it.each(files.filter(([, one]) => one.values))('%s has its values', async (name, { values = {} }) => {
    const read = await readFlawed(name);
    for (const [table, columns] of Object.entries(values)) {
      for (const [which, said] of Object.entries(columns)) {
        expect(column(read.tables[table as TableName], which), `${table}.${which}`).toEqual(said);
      }
    }
  });

  it.each(files)('%s adds up', async (name) => {
    const read = await readFlawed(name);
    for (const one of read.reconciliation) {
      expect(one.rowsIn).toBe(one.rowsOut + one.rowsRejected);
      for (const line of one.money) expect(line.moneyIn).toBe(line.moneyOut + line.moneyRejected);
    }
    const out = read.reconciliation.reduce((sum, one) => sum + one.rowsOut, 0);
    expect(out).toBe(Object.values(read.tables).reduce((sum, table) => sum + (table.values[0]?.length ?? 0), 0));
  });
});

/** Said by files that are about something else. */
const besides = ['every_project_says_its_plan_year'];

describe('a contradiction', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNative();
  });
  afterAll(() => engine.close());

  async function found(read: Intake): Promise<Record<string, (string | null)[]>> {
    await createInputs(engine);
    await engine.replace('context', contextValues(defaultContext));
    await engine.replace('setting', settingValues(defaultSettings));
    for (const [name, columns] of Object.entries(read.tables)) await engine.replace(name, columns);
    await buildModels(engine);
    const subjects: Record<string, (string | null)[]> = {};
    for (const { truth, subject } of await runChecks(engine)) (subjects[truth] ??= []).push(subject);
    return Object.fromEntries(Object.entries(subjects).filter(([truth]) => !besides.includes(truth)));
  }

  it.each(files.filter(([, one]) => one.checks))('of %s is found, and no other', async (name, { checks }) => {
    expect(await found(await readFlawed(name))).toEqual(checks);
  });
});
