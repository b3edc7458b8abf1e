import type { Columns, Value } from '../../engine/engine.ts';
import { columnValues, rowCountOfColumns } from '../../engine/packed.ts';
import { sqlColumns, tables, type TableName } from '../../tables/index.ts';
import type { Scalar } from '../cells/reading.ts';
import { requiredColumns } from '../headings/fit.ts';
import type { Supplement } from './askedCell.ts';

/** A table being filled in: a copy of what is touched, found by key. Rows from 0. */
export interface OpenTable {
  /** The first row of the key, as the models take it. */
  find(key: readonly (Scalar | null)[]): number | null;
  value(column: string, at: number): Value;
  set(column: string, at: number, value: Scalar, from: Supplement): void;
  /** A new row with its key and the address of the cell that asks for it. */
  add(key: readonly (Scalar | null)[], from: Supplement): number;
  isNew(at: number): boolean;
  address(at: number): { readonly row_file: Value; readonly row_sheet: Value; readonly row_number: Value };
  /** Takes back new rows that lack what their table requires; gives the cells that were put into them. */
  removeUnfinished(): Supplement[];
  readonly added: number;
  /** With what was put into it; the very columns it was opened with when nothing was. */
  close(): Columns | undefined;
}

const keyOf = (key: readonly Value[]) => JSON.stringify(key);

export function openTable(name: TableName, columns?: Columns): OpenTable {
  const before = columns ? rowCountOfColumns(columns) : 0;
  const owned = new Map<string, Value[]>();
  const added: { readonly cells: Supplement[] }[] = [];
  const shared = new Map(columns?.names.map((column, at) => [column, columnValues(columns, at)]));
  const read = (column: string): readonly Value[] => owned.get(column) ?? shared.get(column) ?? [];
  const own = (column: string): Value[] => {
    const values = owned.get(column) ?? Array.from({ length: before }, (_row, at) => shared.get(column)?.[at] ?? null);
    owned.set(column, values);
    return values;
  };
  const places = indexOf(tables[name].key.map(read), before);
  let gone = new Set<number>();
  return {
    find: (key) => places.get(keyOf(key)) ?? null,
    value: (column, at) => read(column)[at] ?? null,
    set(column, at, value, from) {
      own(column)[at] = value;
      added[at - before]?.cells.push(from);
    },
    add(key, { file, sheet, row }) {
      const at = before + added.length;
      tables[name].key.forEach((column, place) => (own(column)[at] = key[place] ?? null));
      Object.entries({ source_file: file, source_sheet: sheet, source_row: row }).forEach(
        ([column, value]) => (own(column)[at] = value)
      );
      added.push({ cells: [] });
      places.set(keyOf(key), at);
      return at;
    },
    isNew: (at) => at >= before,
    address: (at) => ({
      row_file: read('source_file')[at] ?? null,
      row_sheet: read('source_sheet')[at] ?? null,
      row_number: read('source_row')[at] ?? null
    }),
    removeUnfinished() {
      const lacks = (at: number) =>
        requiredColumns(name).some((column) => (read(column)[before + at] ?? null) === null);
      const without = added.flatMap(({ cells }, at) => (lacks(at) ? [{ at: before + at, cells }] : []));
      gone = new Set(without.map(({ at }) => at));
      return without.flatMap(({ cells }) => cells);
    },
    get added() {
      return added.length - gone.size;
    },
    close() {
      if (owned.size === 0 || added.length + before === gone.size) return columns;
      return closed(name, read, new Set([...shared.keys(), ...owned.keys()]), before + added.length, gone);
    }
  };
}

function indexOf(key: readonly (readonly Value[])[], count: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < count; at++) {
    const text = keyOf(key.map((column) => column[at] ?? null));
    if (!places.has(text)) places.set(text, at);
  }
  return places;
}

function closed(
  name: TableName,
  read: (column: string) => readonly Value[],
  has: ReadonlySet<string>,
  count: number,
  gone: ReadonlySet<number>
): Columns {
  const columns = sqlColumns(tables[name]).filter((column) => has.has(column.name));
  const rows = Array.from({ length: count }, (_row, at) => at).filter((at) => !gone.has(at));
  return {
    names: columns.map((column) => column.name),
    types: columns.map((column) => column.type),
    values: columns.map((column) => rows.map((at) => read(column.name)[at] ?? null))
  };
}
