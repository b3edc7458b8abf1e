import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { intake } from '../../src/lib/intake/intake.ts';
import { rejectSentence } from '../../src/lib/intake/sentences.ts';
import type { Intake, Reject } from '../../src/lib/intake/types.ts';
import { type TableName } from '../../src/lib/tables/index.ts';
import { root } from '../house/sources.ts';
import { column } from './files.ts';

export const folder = join(root, 'data', 'exports', 'flawed');

type Said = Readonly<Record<'zh' | 'en', string>>;

interface TableSaid {
  readonly rows: number;
  /** 分, by column. */
  readonly money?: Readonly<Record<string, number>>;
}

/** What `expected.yaml` says of one file. What it does not say is none. */
export interface Expected {
  readonly shows: Said;
  readonly defects: readonly string[];
  readonly encoding?: string;
  readonly currency?: string;
  readonly tables?: Readonly<Record<string, TableSaid>>;
  readonly values?: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
  readonly left_out?: readonly string[];
  readonly rejects?: readonly Said[];
  readonly checks?: Readonly<Record<string, readonly string[]>>;
}

const text = readFileSync(join(folder, 'expected.yaml'), 'utf8');
export const expected = new Map(Object.entries(parse(text) as Readonly<Record<string, Expected>>));

/** Data files of the folder: all but what explains them. */
export const names = readdirSync(folder).filter((name) => !['expected.yaml', 'README.md'].includes(name));

export function readFlawed(name: string): Promise<Intake> {
  return intake([{ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }]);
}

/** What was read, in the words of `expected.yaml`. */
export function told(read: Intake) {
  return { tables: tablesOf(read), left_out: leftOutOf(read), rejects: read.rejects.map(sentences) };
}

function tablesOf(read: Intake): Record<string, TableSaid> {
  return Object.fromEntries(
    Object.entries(read.tables).map(([name, table]) => {
      const money = moneyOf(read, name as TableName);
      return [name, { rows: table.values[0]?.length ?? 0, ...(Object.keys(money).length > 0 && { money }) }];
    })
  );
}

/** Summed from the rows themselves: reconciliation is compared with it, and never stands for it. */
function moneyOf(read: Intake, name: TableName): Record<string, number> {
  const columns = read.reconciliation.filter((one) => one.table === name).flatMap((one) => one.money);
  const sums = columns.map((one): [string, number] => [one.column, sum(column(read.tables[name], one.column))]);
  return Object.fromEntries(sums);
}

const sum = (values: readonly unknown[]) => values.reduce<number>((total, value) => total + Number(value ?? 0), 0);

function leftOutOf(read: Intake): string[] {
  return read.sheets.flatMap(({ sheet, leftOut }) =>
    leftOut.map(({ row, why }) => `${sheet === '' ? '' : `${sheet}!`}${row} ${why}`)
  );
}

export const sentences = (reject: Reject): Said => ({
  zh: rejectSentence(reject, 'zh'),
  en: rejectSentence(reject, 'en')
});
