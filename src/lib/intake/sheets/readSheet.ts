import type { TableName } from '../../tables/index.ts';
import type { Scalar } from '../cells/reading.ts';
import type { Grid } from '../files/grid.ts';
import { fileReject } from '../files/open.ts';
import { ownId, type Fit } from '../headings/fit.ts';
import { folded } from '../headings/labels.ts';
import { findLayout, type Layout } from '../headings/layout.ts';
import type { Encoding, Reconciliation, Reject, SheetChoice, SheetReport } from '../types.ts';
import { makeIds } from './madeIds.ts';
import type { SheetPlan } from './plan.ts';
import { readColumn, type ColumnValues, type SheetCurrency } from './readColumn.ts';
import { reconcileMoney } from './reconcile.ts';
import { rejectsOf, rowsRejected } from './rejects.ts';
import { reportSheet } from './report.ts';
import { understand, type Understood } from './understand.ts';

/** The rows of one sheet for one table; columns as long as each other, provenance beside them. */
export interface Piece {
  readonly table: TableName;
  readonly file: string;
  readonly sheet: string;
  readonly columns: ReadonlyMap<string, readonly (Scalar | null)[]>;
  /** As a person sees them, 1-based. */
  readonly rowNumbers: readonly number[];
}

export interface SheetRead {
  /** Its currency is what the sheet says, empty when it does not. */
  readonly report: SheetReport;
  readonly rejects: readonly Reject[];
  readonly reconciliation: Reconciliation | null;
  readonly piece: Piece | null;
  /** How many amounts it holds. */
  readonly amounts: number;
}

export interface SheetSource {
  readonly file: string;
  readonly encoding: Encoding | null;
  readonly grid: Grid;
  readonly choice: SheetChoice | null;
}

/** Enough to recognise a sheet by. */
const headingsSaid = 8;

export function readSheet(source: SheetSource): SheetRead {
  const { grid, choice, file } = source;
  const hint = folded(`${file} ${grid.sheet}`);
  const layout = findLayout(grid, hint);
  const found = understand(grid, layout, hint, choice);
  if (found.plan && choice?.table !== null) return readRows(source, layout, found);
  const report = reportSheet(source, layout, null, found.shape);
  const isKept = layout.headingRow === null || choice?.table === null || found.shape !== null;
  const rejects = isKept || found.plan ? [] : [noTable(source, layout, found.nearest)];
  return { report, rejects, reconciliation: null, piece: null, amounts: 0 };
}

function noTable({ file, grid }: SheetSource, layout: Layout, nearest: Fit | null): Reject {
  const headings = layout.headings.map((heading) => heading.raw).filter((raw) => raw !== '');
  const lacking = nearest?.missing.map((column) => `${nearest.table}.${column}`) ?? [];
  return fileReject(file, grid.sheet, 'no_table', headings.slice(0, headingsSaid).join(' | '), lacking.join(' | '));
}

function readRows(source: SheetSource, layout: Layout, { plan, body, shape }: Understood): SheetRead {
  const place = { file: source.file, sheet: source.grid.sheet, table: plan.table };
  const { dataRows, leftOut } = body;
  const currency: SheetCurrency = { code: plan.currency };
  const read = plan.columns.map((column) => readColumn(source.grid, dataRows, column, plan.withheld, currency));
  const { columns, madeIds } = completed(plan, read, dataRows.length);
  const rejected = rowsRejected(plan.table, columns, dataRows.length);
  const counts = rowCounts(rejected);
  const money = reconcileMoney(read, rejected);
  return {
    report: {
      ...reportSheet(source, layout, plan, shape),
      ...{ rowsRead: counts.rowsIn, rowsLoaded: counts.rowsOut, leftOut, madeIds },
      currency: currency.code ?? implied(layout)
    },
    rejects: rejectsOf({ ...place, dataRows }, read, columns, rejected),
    reconciliation: { ...place, ...counts, money },
    piece: { ...place, columns: kept(columns, rejected), rowNumbers: keptOf(dataRows, rejected).map((row) => row + 1) },
    amounts: money.reduce((sum, line) => sum + line.cellsWith, 0)
  };
}

function rowCounts(rejected: Uint8Array) {
  const rowsRejected = rejected.reduce((sum, one) => sum + one, 0);
  return { rowsIn: rejected.length, rowsOut: rejected.length - rowsRejected, rowsRejected };
}

/** With what the shape says for every row, and ids where the sheet has none. */
function completed(plan: SheetPlan, read: readonly ColumnValues[], count: number) {
  const columns = new Map<string, readonly (Scalar | null)[]>(read.map(({ column, values }) => [column.name, values]));
  for (const [name, value] of Object.entries(plan.constants)) {
    if (!columns.has(name)) columns.set(name, new Array<Scalar>(count).fill(value));
  }
  const id = ownId(plan.table);
  if (id === null || columns.has(id)) return { columns, madeIds: 0 };
  const names = ['name', 'organisation'].flatMap((name) => columns.get(name) ?? []);
  columns.set(
    id,
    makeIds(names.length > 0 ? [columns.get('name') ?? [], columns.get('organisation') ?? []] : [], count)
  );
  return { columns, madeIds: count };
}

/** Chinese headings count in yuan where they say nothing else. */
function implied({ headings }: Layout): string {
  return headings.some((heading) => /\p{Script=Han}/u.test(heading.text)) ? 'CNY' : '';
}

function kept(columns: ReadonlyMap<string, readonly (Scalar | null)[]>, rejected: Uint8Array) {
  return new Map([...columns].map(([name, values]) => [name, keptOf(values, rejected)]));
}

function keptOf<T>(values: readonly T[], rejected: Uint8Array): readonly T[] {
  return rejected.includes(1) ? values.filter((_value, at) => rejected[at] === 0) : values;
}
