import type { Columns } from '$lib/engine/engine.ts';
import { packedAt, rowCountOfColumns } from '$lib/engine/packed.ts';
import type { Intake, SheetReport } from '$lib/intake/types.ts';
import { tables, type Column, type Table } from '$lib/tables/index.ts';
import type { Formats } from '$lib/words/format.ts';
import type { Language } from '$lib/words/language.ts';

/** The first rows of a sheet as they will be read. */
export interface Preview {
  readonly names: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly unknown[] }[];
}

const provenance = new Set(['source_file', 'source_sheet', 'source_row']);

type Place = Pick<SheetReport, 'file' | 'sheet' | 'range' | 'table' | 'isTurned'>;

/** @returns `null` when no row of the sheet is read */
export function previewOf({ tables: read }: Pick<Intake, 'tables'>, sheet: Place, most = 5): Preview | null {
  const found = sheet.table && read[sheet.table];
  const at = found ? rowsFrom(found, sheet, most) : [];
  if (!found || at.length === 0) return null;
  const columns = found.names.map((name, index) => ({ name, cells: at.map((row) => cellAt(found, index, row)) }));
  const shown = columns.filter(({ name, cells }) => !provenance.has(name) && cells.some((cell) => cell !== null));
  const number = found.names.indexOf('source_row');
  const rows = at.map((row, nth) => ({
    row: Number(cellAt(found, number, row)),
    cells: shown.map(({ cells }) => cells[nth] ?? null)
  }));
  return { names: shown.map(({ name }) => name), rows };
}

/** Places of the sheet's first rows within the table. */
function rowsFrom(columns: Columns, { file, sheet, range, isTurned }: Place, most: number): number[] {
  const at: number[] = [];
  const [files, sheets, numbers] = ['source_file', 'source_sheet', 'source_row'].map((name) =>
    columns.names.indexOf(name)
  ) as [number, number, number];
  const within = isTurned ? () => true : rowsOf(range);
  for (let row = 0, all = rowCountOfColumns(columns); row < all && at.length < most; row += 1) {
    const isOwn = cellAt(columns, files, row) === file && (cellAt(columns, sheets, row) ?? '') === sheet;
    if (isOwn && within(Number(cellAt(columns, numbers, row)))) at.push(row);
  }
  return at;
}

/** One value, without unpacking a long column. */
function cellAt({ values, packed }: Columns, index: number, row: number): unknown {
  const one = packed?.[index];
  return one ? packedAt(one, row) : (values[index]?.[row] ?? null);
}

/** `A3:F40`: rows 3 to 40. */
function rowsOf(range: string | undefined): (row: number) => boolean {
  const [from = 0, to = Infinity] = (range ?? '').match(/\d+/g)?.map(Number) ?? [];
  return (row) => row >= from && row <= to;
}

/** A value of ours as a person reads it. */
export function valueText(column: Column | undefined, value: unknown, fmt: Formats, language: Language): string {
  if (value === null || value === undefined) return '—';
  if (column?.type === 'money') return `${fmt.amount(Number(value))}\u2009${fmt.moneyUnit.label}`;
  if (column?.type === 'share') return fmt.share(Number(value));
  if (typeof value === 'boolean') return { zh: value ? '是' : '否', en: value ? 'yes' : 'no' }[language];
  if (column?.choices) return column.choices[String(value)]?.[language] ?? String(value);
  if (column?.type === 'integer') return String(value);
  return typeof value === 'number' || typeof value === 'bigint' ? fmt.number(Number(value)) : String(value);
}

export const columnOf = (table: SheetReport['table'], name: string): Column | undefined =>
  table === null ? undefined : (tables[table] as Table).columns[name];
