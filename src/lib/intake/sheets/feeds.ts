import { tables, type Table, type TableName } from '../../tables/index.ts';
import type { Scalar } from '../cells/reading.ts';
import type { Facet } from '../headings/facets.ts';
import type { PlannedColumn, SheetPlan } from './plan.ts';

/**
 * What a sheet gives one table. Every data row makes a record for each pattern: the columns and constants of `plan`,
 * and the pattern's own. A sheet has its main table's feed first; further ones take what that leaves.
 */
export interface Feed {
  /** Columns and constants that all records have. */
  readonly plan: SheetPlan;
  /** At least one. A plain table has one, without columns or constants of its own. */
  readonly records: readonly RecordPattern[];
  /** The column that takes the ids of the main feed's rows, where that makes them: the sheet has no column of ids. */
  readonly takesIds: string | null;
  /**
   * The sheet is of a finer grain and says the same of one thing in many rows: the first row with an id makes the
   * record, those that repeat it make none. Absent: every row makes its own.
   */
  readonly oncePerId?: boolean;
}

/** One record of each row: its year, month or choice, and the columns that hold its measures. */
export interface RecordPattern {
  readonly constants: Readonly<Record<string, Scalar>>;
  /** A month that a heading says and whose year stands in a cell of the row. */
  readonly monthOf?: MonthOf;
  /** When all of them are empty in a row, the row has no such record. None: every row has one. */
  readonly columns: readonly PlannedColumn[];
}

/** Month 1–12 of the year in a column of the sheet. */
export interface MonthOf {
  readonly month: number;
  readonly year: PlannedColumn;
}

/** Where the years of months stand that do not say theirs: a column of the sheet, else the title. */
export interface Years {
  readonly column: PlannedColumn | null;
  readonly said: number | null;
}

/** The pattern of a plain table. */
export const plain: readonly RecordPattern[] = [{ constants: {}, columns: [] }];

/** Whether records of a feed are told apart by what its headings say. */
export const isSpread = ({ records }: Pick<Feed, 'records'>) => records.some((record) => record.columns.length > 0);

/** @param planned the facets' columns */
export function patterns(
  table: TableName,
  facets: readonly Facet[],
  planned: ReadonlyMap<number, PlannedColumn>,
  years: Years
): RecordPattern[] {
  const records = new Map<string, RecordPattern & { readonly columns: PlannedColumn[] }>();
  for (const facet of facets) {
    const keys = keysOf(table, facet, years);
    const column = planned.get(facet.index);
    if (!keys || !column) continue;
    const key = JSON.stringify([keys.constants, keys.monthOf?.month]);
    const record = records.get(key) ?? { ...keys, columns: [] };
    if (!record.columns.some((one) => one.name === column.name)) record.columns.push(column);
    records.set(key, record);
  }
  return [...records.values()];
}

type Keys = Pick<RecordPattern, 'constants' | 'monthOf'>;

/** `null` for a month whose year is not known. */
function keysOf(table: TableName, { period, choices }: Facet, { column, said }: Years): Keys | null {
  const { key }: Table = tables[table];
  if (!period) return { constants: { ...choices } };
  if (key.includes('year')) return { constants: { year: period.year ?? 0, ...choices } };
  if (period.month === null) return null;
  const inCell = period.year === null && column;
  if (inCell) return { constants: { ...choices }, monthOf: { month: period.month, year: inCell } };
  const year = period.year ?? said;
  return year === null ? null : { constants: { month: monthText(year, period.month), ...choices } };
}

/** The columns of a sheet that a record is made of, beside those that all have. */
export const columnsOfRecord = ({ columns, monthOf }: RecordPattern): readonly PlannedColumn[] =>
  monthOf ? [...columns, monthOf.year] : columns;

/** The first day of a month as cells of dates hold it. */
export const monthText = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01`;
