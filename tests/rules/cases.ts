import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import { contextValues, createInputs, defaultContext } from '../../src/lib/models/inputs.ts';
import { defaultSettings, settingValues, type Settings } from '../../src/lib/models/settings.ts';
import type { VerdictRow } from '../../src/lib/rules/types.ts';
import { tables, type Table, type TableName } from '../../src/lib/tables/index.ts';
import { put, type Library } from '../models/library.ts';

type Cell = string | number | boolean | null;
type Given = Readonly<Partial<Record<TableName, readonly Readonly<Record<string, Cell>>[]>>>;
type Expected = string | Partial<Readonly<Record<keyof VerdictRow, Cell>>>;

/** A plain example of a pack: given rows (money in yuan), seen from a day, what each rule says of each subject. */
export interface Case {
  readonly name: string;
  readonly pack: string;
  readonly as_of: string;
  readonly plan_year?: number;
  readonly currency?: string;
  readonly settings?: Partial<Settings>;
  /** What the whole library lacks matters: no other case's rows beside it. */
  readonly alone?: boolean;
  readonly given: Given;
  readonly expect: Readonly<Record<string, Readonly<Record<string, Expected>>>>;
}

export const packsFolder = join(import.meta.dirname, '..', '..', 'data', 'packs');

export function casesOf(pack: string): Case[] {
  const folder = join(packsFolder, pack, 'cases');
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  const read = (file: string) =>
    parse(readFileSync(join(folder, file), 'utf8'), { merge: true }) as Omit<Case, 'pack'>[];
  return files.sort().flatMap((file) => read(file).map((one) => ({ ...one, pack })));
}

export interface Expectation {
  readonly of: string;
  readonly subject: string;
  readonly rule: string;
  readonly expected: Readonly<Record<string, Cell>>;
}

/** Cases seen under the same day, year, currency and settings share a library: their ids are kept apart by a prefix. */
export interface Group {
  readonly pack: string;
  readonly context: { readonly as_of: string; readonly plan_year: number; readonly currency: string };
  readonly settings: Partial<Settings>;
  readonly library: Library;
  readonly expectations: readonly Expectation[];
}

export function groupsOf(cases: readonly Case[]): Group[] {
  const groups = new Map<string, Case[]>();
  for (const one of cases) {
    const key = JSON.stringify([contextOf(one), one.settings, one.alone ? one.name : '']);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(groupOf);
}

const contextOf = ({ as_of, plan_year, currency }: Case) => ({
  as_of,
  plan_year: plan_year ?? defaultContext.plan_year,
  currency: currency ?? defaultContext.currency
});

function groupOf(cases: readonly Case[]): Group {
  const [first] = cases;
  if (!first) throw new Error('a group has a case');
  const library: Record<string, unknown[]> = {};
  for (const [at, one] of cases.entries()) {
    for (const [table, rows] of Object.entries(apart(one, at))) library[table] = [...(library[table] ?? []), ...rows];
  }
  return {
    pack: first.pack,
    context: contextOf(first),
    settings: first.settings ?? {},
    library: library as Library,
    expectations: cases.flatMap(expectationsOf)
  };
}

const idColumns = ['project_id', 'system_id', 'organisation_id'];

function apart({ given }: Case, at: number): Record<string, Record<string, Cell>[]> {
  const rows = Object.values(given).flat();
  const ids = new Set(rows.flatMap((row) => idColumns.map((column) => row[column]).filter((id) => id !== undefined)));
  const cell = (table: string, column: string, value: Cell): Cell => {
    if (ids.has(value)) return `${at}/${value}`;
    return typeof value === 'number' && isMoney(table, column) ? Math.round(value * 100) : value;
  };
  const moved = (table: string) => (row: Readonly<Record<string, Cell>>) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, cell(table, column, value)]));
  return Object.fromEntries(Object.entries(given).map(([table, said]) => [table, said.map(moved(table))]));
}

function isMoney(table: string, column: string): boolean {
  const definition: Table = tables[table as TableName];
  if (column.startsWith('source_')) return false;
  const found = definition.columns[column];
  if (!found) throw new Error(`${table}.${column}: no such column`);
  return found.type === 'money';
}

/** A plan is known by its year, which no case's prefix touches. */
function expectationsOf(one: Case, at: number): Expectation[] {
  const { name, expect } = one;
  const year = String(contextOf(one).plan_year);
  return Object.entries(expect).flatMap(([subject, rules]) =>
    Object.entries(rules).map(([rule, said]) => ({
      of: name,
      subject: subject === year ? subject : `${at}/${subject}`,
      rule,
      expected: typeof said === 'string' ? { verdict: said } : said
    }))
  );
}

export async function buildGroup(engine: Engine, { context, settings, library }: Group): Promise<void> {
  await createInputs(engine);
  await engine.replace('context', contextValues(context));
  await engine.replace('setting', settingValues({ ...defaultSettings, ...settings }));
  await put(engine, library);
  await buildModels(engine);
}

/** What the relation `verdict` says otherwise than expected: one line each. */
export async function failuresOf(engine: Engine, expectations: readonly Expectation[]): Promise<string[]> {
  const found = (await engine.query('select * from verdict')).rows<VerdictRow>();
  const rows = new Map(found.map((row) => [`${row.subject} ${row.rule}`, row as unknown as Record<string, unknown>]));
  return expectations.flatMap(({ of, subject, rule, expected }) => {
    const row = rows.get(`${subject} ${rule}`) ?? {};
    const wrong = Object.entries(expected).filter(([column, value]) => row[column] !== value);
    return wrong.map(([column, value]) => `${of} — ${subject} ${rule} ${column}: ${row[column]}, not ${value}`);
  });
}
