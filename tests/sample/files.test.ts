import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Columns } from '../../src/lib/engine/engine.ts';
import { intake } from '../../src/lib/intake/intake.ts';
import { runChecks } from '../../src/lib/models/checks.ts';
import { tableNames, type TableName } from '../../src/lib/tables/index.ts';
import { sheets } from '../../src/sample/cells.ts';
import { csv } from '../../src/sample/csv.ts';
import { flawed } from '../../src/sample/flaws.ts';
import { gb18030 } from '../../src/sample/gb18030.ts';
import { generateSample } from '../../src/sample/generate.ts';
import { invented } from '../../src/sample/library.ts';
import { desk } from '../models/desk.ts';

const root = join(import.meta.dirname, '../..');
const files = generateSample();
const named = (ending: string) =>
  files.filter(([path]) => path.endsWith(ending)).map(([name, bytes]) => ({ name, bytes }));
const textOf = (path: string, encoding = 'utf-8') =>
  new TextDecoder(encoding, { fatal: true }).decode(files.find(([name]) => name.endsWith(path))?.[1]);

describe('the files of the sample', () => {
  it('are the committed ones: run npm run generate', () => {
    const stale = files.filter(
      ([path, bytes]) => !existsSync(join(root, path)) || !readFileSync(join(root, path)).equals(bytes)
    );
    expect(stale.map(([path]) => path)).toEqual([]);
    const ours = files.map(([path]) => path).filter((path) => path.startsWith('data/exports/sample/'));
    expect(readdirSync(join(root, 'data/exports/sample')).sort()).toEqual(ours.map((path) => path.slice(20)).sort());
  });

  it('are the same bytes on every call', () => {
    expect(generateSample()).toEqual(files);
  });

  it('are one for each table, a workbook and a README, and small', () => {
    expect(named('.csv').map(({ name }) => name)).toEqual(tableNames.map((name) => `data/exports/sample/${name}.csv`));
    expect(named('.xlsx')).toHaveLength(1);
    expect(files.reduce((sum, [, bytes]) => sum + bytes.length, 0)).toBeLessThan(1_500_000);
  });

  it('hold the fact that the README follows in row 2', () => {
    const [headings, first] = textOf('om_cost.csv').split('\n');
    expect(headings).toBe('系统编号,年度,运维类别,运维费(万元),运维预算(万元),运维支出(万元)');
    expect(first).toBe('XT001,2027,系统运维,12.6,,');
    expect(textOf('system.csv').split('\n')[1]).toMatch(/^XT001,政务服务热线知识库,云栖市行政审批服务局,,100,/);
  });

  it('say that the city is invented', () => {
    expect(textOf('README.md')).toMatch(/编造[\s\S]*invented/);
  });

  it('are UTF-8 but for the evaluations, which are GB18030', () => {
    const [evaluation] = sheets(flawed(invented())).filter((sheet) => sheet.name === 'evaluation');
    expect(evaluation && textOf('evaluation.csv', 'gb18030') === csv(evaluation)).toBe(true);
    expect(() => textOf('evaluation.csv')).toThrow();
  });

  it('encode every two-byte character so that it decodes to itself', () => {
    const text = '云栖市“样例”：12.6万元，（虚构）；〇①—…';
    expect(new TextDecoder('gb18030').decode(gb18030(text))).toBe(text);
    expect(() => gb18030('😀')).toThrow('expected a character of two bytes');
  });

  it('quote what a comma, a quote or a line end would break', () => {
    const rows = [['a,b', 'c"d', 'e\nf', null, 1.5]];
    expect(csv({ name: 'report', zh: '报告', types: [], rows })).toBe('"a,b","c""d","e\nf",,1.5\n');
  });
});

const facts = ({ names, values }: Columns) =>
  Object.fromEntries(names.flatMap((name, n) => (name.startsWith('source_') ? [] : [[name, values[n]]])));

describe('the files of the sample, read', () => {
  const { build, engine } = desk();

  it('load without a reject, folder and workbook alike, every row where it belongs', async () => {
    const [folder, book] = [await intake(named('.csv')), await intake(named('.xlsx'))];
    const library = flawed(invented());
    for (const read of [folder, book]) {
      expect(read.rejects).toEqual([]);
      expect(read.sheets.map(({ table, rowsLoaded }) => [table, rowsLoaded])).toEqual(
        tableNames.map((name) => [name, library[name].length])
      );
      expect(read.sheets.flatMap(({ columns }) => columns.filter(({ column }) => column === null))).toEqual([]);
    }
    for (const name of Object.keys(folder.tables) as TableName[]) {
      const [one, other] = [folder.tables[name], book.tables[name]];
      expect(one && other && facts(one)).toEqual(other && facts(other));
    }
  });

  it('come to the amounts that were written', async () => {
    const { tables } = await intake(named('om_cost.csv'));
    const read = tables.om_cost && facts(tables.om_cost);
    expect(read?.['requested']).toEqual(flawed(invented()).om_cost.map((row) => row.requested ?? null));
  });

  it('break just the truths that the README names', async () => {
    await build(flawed(invented()));
    const offenders = await runChecks(engine());
    expect(offenders.map(({ truth, subject, source_file }) => [truth, subject, source_file])).toEqual([
      ['active_users_are_among_the_authorised', 'XT020', 'usage.csv'],
      ['every_record_has_one_row', 'XT005', 'om_cost.csv'],
      ['every_reference_leads_somewhere', 'YQ2024-017', 'document.csv'],
      ['money_paid_is_within_its_budget', 'YQ2025-013', 'funding.csv'],
      ['steps_follow_one_another', 'YQ2026-012', 'milestone.csv']
    ]);
    for (const { subject } of offenders) expect(textOf('README.md')).toContain(subject);
  });
});
