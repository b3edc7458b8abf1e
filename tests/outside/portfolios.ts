import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { intake } from '../../src/lib/intake/intake.ts';
import type { Intake, Reconciliation, SourceFile } from '../../src/lib/intake/types.ts';
import { root } from '../house/sources.ts';
import { column } from '../intake/files.ts';

/** Other people's files, kept beside the project and never in it. */
export const cases = join(root, '..', 'shared', 'cases');

export const outsideFile = (...path: string[]): SourceFile => ({
  name: path.at(-1) ?? '',
  bytes: new Uint8Array(readFileSync(join(cases, ...path)))
});

/** What a year's portfolio must give, counted apart from this project. Money in £ m as published, to one decimal. */
export interface Portfolio {
  readonly file: string;
  readonly projects: number;
  readonly departments: number;
  /** A project is a column of the file. */
  readonly isTurned: boolean;
  /** Our column → how many say a figure, and their sum. */
  readonly money: Readonly<Record<string, readonly [count: number, sum: number]>>;
  /** Whether the file itself says that it counts in millions. */
  readonly saysMillions: boolean;
  /** Days said, of starts and ends. */
  readonly days: readonly [starts: number, ends: number];
  /** Cells that cannot be read: where a person finds them, and what they say. */
  readonly unreadable: readonly string[];
}

export const portfolios: readonly Portfolio[] = [
  {
    file: 'uk_2014.csv',
    projects: 199,
    departments: 22,
    isTurned: true,
    saysMillions: true,
    money: { total_investment: [183, 398_606.6], requested: [189, 19_170.1], forecast: [189, 18_059.6] },
    days: [198, 191],
    unreadable: ['CY7 Reset']
  },
  {
    file: 'uk_2017.csv',
    projects: 143,
    departments: 17,
    isTurned: true,
    saysMillions: true,
    money: { total_investment: [134, 455_461], forecast: [136, 24_900.1] },
    days: [140, 140],
    unreadable: ['AH6 1/012/2014']
  },
  {
    file: 'uk_2020.csv',
    projects: 125,
    departments: 18,
    isTurned: false,
    saysMillions: false,
    money: { total_investment: [113, 447_920.4], requested: [116, 27_011.1], forecast: [116, 24_962.9] },
    days: [122, 120],
    unreadable: []
  }
];

/** Pence in one million pounds; where nothing says millions, a figure is taken for pounds. */
const million = 1e8;
const pound = 1e2;

/** Every figure of a portfolio. @param isKnown whether the known shapes are at hand */
export async function givesItsFigures(one: Portfolio, isKnown: boolean): Promise<Intake> {
  const read = await intake([outsideFile('gmpp', one.file)]);
  expect(Object.keys(read.tables)).toEqual(['project']);
  expect(read.currency).toBe('GBP');
  expect(column(read.tables.project, 'name')).toHaveLength(one.projects);
  expect(new Set(column(read.tables.project, 'organisation')).size).toBe(one.departments);
  expect(read.sheets.map((sheet) => sheet.isTurned === true)).toEqual([one.isTurned]);
  const [balance] = read.reconciliation;
  expect(balance).toMatchObject({ rowsIn: one.projects, rowsOut: one.projects, rowsRejected: 0 });
  const unit = isKnown || one.saysMillions ? million : pound;
  for (const [name, said] of Object.entries(one.money)) expect(moneyOf(balance, name, unit), name).toEqual(said);
  expect(['starts_on', 'ends_on'].map((name) => daysIn(read, name))).toEqual(one.days);
  expect(read.rejects.map(({ letter, row, value }) => `${letter}${row} ${value}`)).toEqual(one.unreadable);
  return read;
}

/** How many figures, and their sum to one decimal of the unit. */
function moneyOf(balance: Reconciliation | undefined, name: string, unit: number): [number, number] {
  const line = balance?.money.find((one) => one.column === name);
  expect(line?.moneyIn).toBe(line?.moneyOut);
  return [line?.cellsWith ?? 0, Math.round(((line?.moneyOut ?? 0) / unit) * 10) / 10];
}

const daysIn = (read: Intake, name: string) => column(read.tables.project, name).filter((day) => day !== null).length;
