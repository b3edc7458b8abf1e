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
  /** When all of them are empty in a row, the row has no such record. None: every row has one. */
  readonly columns: readonly PlannedColumn[];
}

/** The pattern of a plain table. */
export const plain: readonly RecordPattern[] = [{ constants: {}, columns: [] }];

/** Whether records of a feed are told apart by what its headings say. */
export const isSpread = ({ records }: Pick<Feed, 'records'>) => records.some((record) => record.columns.length > 0);

/** @param planned the facets' columns; @param year of months that do not say theirs */
export function patterns(
  table: TableName,
  facets: readonly Facet[],
  planned: ReadonlyMap<number, PlannedColumn>,
  year: number | null
): RecordPattern[] {
  const records = new Map<string, { constants: Record<string, Scalar>; columns: PlannedColumn[] }>();
  for (const facet of facets) {
    const constants = constantsOf(table, facet, year);
    const column = planned.get(facet.index);
    if (!constants || !column) continue;
    const key = JSON.stringify(constants);
    const record = records.get(key) ?? { constants, columns: [] };
    if (!record.columns.some((one) => one.name === column.name)) record.columns.push(column);
    records.set(key, record);
  }
  return [...records.values()];
}

/** `null` for a month whose year is not known. */
function constantsOf(table: TableName, { period, choices }: Facet, year: number | null): Record<string, Scalar> | null {
  const { key }: Table = tables[table];
  if (!period) return { ...choices };
  if (key.includes('year')) return { year: period.year ?? 0, ...choices };
  const of = period.year ?? year;
  if (of === null || period.month === null) return null;
  return { month: `${of}-${String(period.month).padStart(2, '0')}-01`, ...choices };
}
