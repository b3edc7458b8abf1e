import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { intake } from '../../src/lib/intake/intake.ts';
import { rejectSentence } from '../../src/lib/intake/sentences.ts';
import { root } from '../house/sources.ts';

/** Other people's files, kept beside the project and never in it. */
const cases = join(root, '..', 'shared', 'cases');
const fileOf = (...path: string[]) => ({
  name: path.at(-1) ?? '',
  bytes: new Uint8Array(readFileSync(join(cases, ...path)))
});

it('is given the files', () => {
  expect(existsSync(cases), `put the files under ${cases}`).toBe(true);
});

describe('a portfolio of government projects, long', () => {
  it('has 125 projects and 447,920.4 million pounds in 113 of them', async () => {
    const result = await intake([fileOf('gmpp', 'uk_2020.csv')]);
    expect(result).toMatchObject({ currency: 'GBP', rejects: [] });
    expect(result.sheets[0]).toMatchObject({
      table: 'project',
      rowsRead: 125,
      rowsLoaded: 125,
      encoding: 'windows-1252'
    });
    const whole = result.reconciliation[0]?.money.find((line) => line.column === 'total_investment');
    expect(whole).toMatchObject({ cellsWith: 113, cellsWithout: 12, moneyRejected: 0 });
    expect(Math.round((whole?.moneyOut ?? 0) / 10_000_000) / 10).toBe(447_920.4);
  });

  it('loads as pounds by guess alone where its shape is not known', async () => {
    const { name, bytes } = fileOf('gmpp', 'uk_2020.csv');
    const text = new TextDecoder('latin1').decode(bytes).replace('project_number', 'project_no');
    const result = await intake([{ name, bytes: new TextEncoder().encode(text) }]);
    expect(result.currency).toBe('GBP');
    expect(result.sheets[0]).toMatchObject({ table: 'project', shape: null, rowsLoaded: 125 });
    const whole = result.reconciliation[0]?.money.find((line) => line.column === 'total_investment');
    expect(whole).toMatchObject({ cellsWith: 113 });
  });
});

describe('every file', () => {
  const all = ['gmpp', 'workbooks'].flatMap((folder) => readdirSync(join(cases, folder)).map((name) => [folder, name]));

  it.each(all)('%s/%s gives rows or a sentence, and adds up', async (folder, name) => {
    const result = await intake([fileOf(folder, name)]);
    expect(Object.keys(result.tables).length + result.rejects.length).toBeGreaterThan(0);
    for (const reject of result.rejects) expect(rejectSentence(reject, 'en')).toMatch(/: found .+; expected .+\.$/s);
    for (const one of result.reconciliation) expect(one.rowsIn).toBe(one.rowsOut + one.rowsRejected);
  });

  it('protected by a password says so', async () => {
    const { rejects } = await intake([fileOf('workbooks', 'pass_protected.xlsx')]);
    expect(rejects.map((reject) => reject.value)).toEqual(['password']);
  });
});
