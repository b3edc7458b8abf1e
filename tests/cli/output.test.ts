import { beforeAll, describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import { commandNames, shapes } from '../../src/cli/options.ts';
import { jsonOf, liangru, type Json, npmRun, pack, scratch, small } from './command.ts';

const sample = 'data/exports/sample';

const lines: Readonly<Record<string, readonly string[]>> = {
  check: ['check', small],
  read: ['read', `${small}/project.csv`],
  rules: ['rules'],
  verdicts: ['verdicts', small, '--policy', pack],
  deadlines: ['deadlines', sample, '--policy', 'luan'],
  compare: ['compare', small, '--policy', `${pack},tongliao`],
  plan: ['plan', small, '--policy', pack]
};

const textOf = (value: unknown) =>
  value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

describe.each(commandNames)('liangru %s', (name) => {
  const line = lines[name] ?? [];
  let json: Json;
  beforeAll(async () => {
    json = jsonOf(await liangru(...line));
  });

  it('has the keys that every result has', () => {
    const keys = 'schema as_of policy policy_in_force policy_from policy_to currency inputs rows totals problems'.split(
      ' '
    );
    expect(Object.keys(json).slice(0, keys.length)).toEqual(keys);
    expect(json['schema']).toBe(`liangru.${name}/1`);
    expect(json.rows.length).toBeGreaterThan(0);
  });

  it('gives in CSV the rows of JSON', async () => {
    const { rows } = json;
    const { out } = await liangru(...line, '--format', 'csv');
    expect(out).not.toContain('\r');
    const parsed = Papa.parse<Record<string, string>>(out, { header: true, skipEmptyLines: true });
    expect(parsed.errors).toEqual([]);
    expect(parsed.meta.fields).toEqual(Object.keys(rows[0] ?? {}));
    const asText = rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key, textOf(value)]))
    );
    expect(parsed.data).toEqual(asText);
  });

  it('gives a table of as many rows', async () => {
    const { rows } = json;
    const { out } = await liangru(...line, '--format', 'table');
    expect(out.trimEnd().split('\n')).toHaveLength(rows.length + 1);
  });

  it.each(['zh', 'en'])('explains itself completely in %s', async (lang) => {
    const { exit, out, error } = await liangru(name, '--help', '--lang', lang);
    expect({ exit, error }).toEqual({ exit: 0, error: '' });
    const unsaid = shapes[name].options.filter((option) => option !== 'help' && !out.includes(`--${option}`));
    expect(unsaid.filter((option) => option !== 'lang' || !out.includes('--lang'))).toEqual([]);
    const own = Object.keys(json).slice(11);
    const ofRows = name === 'read' ? [] : Object.keys(json.rows[0] ?? {});
    const keys = [...own, ...ofRows, ...Object.keys(json.totals)];
    expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(out))).toEqual([]);
  });
});

describe('liangru', () => {
  it.each([
    ['zh', '用法'],
    ['en', 'Usage']
  ])('--help names every command and what the exits mean, in %s', async (lang, word) => {
    const { exit, out } = await liangru('--help', '--lang', lang);
    expect(exit).toBe(0);
    expect(out).toContain(word);
    expect(commandNames.filter((name) => !out.includes(`\n  ${name} `))).toEqual([]);
  });

  it('gives the same bytes twice', async () => {
    const once = await liangru('plan', sample, '--policy', 'tongliao', '--budget', '3000万');
    const twice = await liangru('plan', sample, '--policy', 'tongliao', '--budget', '3000万');
    expect(once.exit).toBe(0);
    expect(twice).toEqual(once);
  });
});

describe('the verdicts', () => {
  it('are one row per subject and rule, numbers as numbers', async () => {
    const json = jsonOf(await liangru('verdicts', sample, '--policy', 'changji'));
    const pairs = new Set(json.rows.map((row) => `${row['subject_kind']} ${row['subject']} ${row['rule']}`));
    expect(pairs.size).toBe(json.rows.length);
    const counts = Object.values(json.totals['verdicts'] as Record<string, number>);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(json.rows.length);
    const shares = json.rows.filter((row) => row['unit'] === 'share' && row['observed'] !== null);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.filter((row) => typeof row['observed'] !== 'number')).toEqual([]);
  });

  it('have a cure exactly where something is to be done', async () => {
    const { rows } = jsonOf(await liangru('verdicts', small, '--policy', pack));
    const open = ['breached', 'needs_judgement', 'unknown'];
    expect(rows.filter((row) => (row['cure'] !== null) !== open.includes(String(row['verdict'])))).toEqual([]);
    expect(new Set(rows.map((row) => row['verdict']))).toEqual(
      new Set(['met', 'unknown', 'needs_judgement', 'breached'])
    );
  });
});

describe('the check', () => {
  it('adds up for every sheet', async () => {
    const json = jsonOf(await liangru('check', small));
    expect(json.totals).toEqual({
      files: 2,
      sheets: 2,
      rows_read: 11,
      rows_loaded: 11,
      rows_rejected: 0,
      rows_left_out: 0,
      problems: 0
    });
    const [projects] = json['tables'] as { table: string; money: { column: string; amount: number }[] }[];
    expect(projects?.money).toContainEqual({ column: 'requested', amount: 5_305_000, count_with: 7, count_without: 1 });
    const sums = json['reconciliation'] as { adds_up: boolean; money: { adds_up: boolean }[] }[];
    expect(sums.every((sum) => sum.adds_up && sum.money.every((one) => one.adds_up))).toBe(true);
  });

  it('says of every input what it is and what became of it', async () => {
    const folder = scratch({
      'a.csv': '项目编号,项目名称,项目单位,总投资(万元)\nP1,平台,甲局,12.6\nP2,网,甲局,约3千多\nP3,,甲局,1\n',
      '图.csv': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
    });
    const { exit, out } = await liangru('check', folder);
    const json = JSON.parse(out) as Record<'files' | 'rejects' | 'rows', Record<string, unknown>[]>;
    expect(exit).toBe(2);
    const [table, picture] = json.files;
    expect(table).toMatchObject({
      format: 'csv',
      rows_read: 3,
      rows_loaded: 2,
      rows_rejected: 1,
      rejects: 2,
      adds_up: true
    });
    expect(table?.['tables']).toMatchObject([
      { table: 'project', rows: 2, money: [{ column: 'total_investment', amount: 126_000 }] }
    ]);
    expect(table?.['sheets']).toMatchObject([{ table: 'project', heading_row: 1, turned: false, range: null }]);
    expect(picture).toMatchObject({ format: null, rows_read: 0, rejects: 1, tables: [], sheets: [] });
    expect(json.rejects.map(({ reason, row, letter, lost }) => [reason, row, letter, lost])).toEqual(
      expect.arrayContaining([
        ['not_a_number', 3, 'D', 'cell'],
        ['required_missing', 4, 'B', 'row'],
        ['file_unreadable', null, null, 'file']
      ])
    );
    expect(json.rejects.filter(({ sentence }) => String(sentence).length < 10)).toEqual([]);
    expect(json.rows[0]).toMatchObject({
      format: 'csv',
      turned: false,
      unpivoted: false,
      hidden: false,
      purpose: null,
      ids_made: 0
    });
  });

  it('names what could not be used and what cannot be true', async () => {
    const folder = scratch({
      'project.csv':
        '项目编号,项目名称,项目单位,计划年度,申报日期\nP1,甲,第一局,2027,昨天\nP1,乙,第一局,2027,2026-05-01\n'
    });
    const { exit, out, error } = await liangru('check', folder);
    const { problems } = JSON.parse(out) as {
      problems: { kind: string; row: number; found: string; sentence: string }[];
    };
    expect(exit).toBe(0);
    expect(problems[0]).toMatchObject({ kind: 'not_a_date', row: 2, found: '昨天' });
    expect(problems.map((problem) => problem.kind)).toContain('every_project_has_one_row');
    for (const { sentence } of problems) expect(error).toContain(sentence);
  });
});

describe('as a person runs it, through npm', () => {
  it('finds paths from where it was called, and the exit code survives', async () => {
    const strict = await npmRun('tests', 'plan', 'cli/small', '--policy', 'cli/small.pack.yaml', '--strict');
    expect(strict.exit).toBe(1);
    const { out } = await liangru('plan', small, '--policy', pack);
    expect(strict.out).toBe(out);
    const wrong = await npmRun('.', 'plan', small);
    expect([wrong.exit, wrong.out]).toEqual([2, '']);
  });
});
