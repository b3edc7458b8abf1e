import type { Columns, Value } from '../../engine/engine.ts';
import { tables as definitions, type Column, type Table, type TableName } from '../../tables/index.ts';
import { cellReader } from '../cells/reader.ts';
import type { Reading, Scalar } from '../cells/reading.ts';
import { readHeading } from '../headings/heading.ts';
import type { Reject, RejectReason } from '../types.ts';
import type { Supplement } from './askedCell.ts';
import { keyColumn, keyValue } from './keyText.ts';
import { openTable, type OpenTable } from './openTable.ts';
import { suppliedCells, type SuppliedCell } from './suppliedCells.ts';

export type Tables = Readonly<Partial<Record<TableName, Columns>>>;

export interface Merged {
  /** Tables that nothing was supplied to are the same objects. */
  readonly tables: Tables;
  readonly rejects: readonly Reject[];
  /** For the relation `supplied_cell`. */
  readonly suppliedCells: Columns;
  /** Cells in = taken + said already + rejected; a cell that says nothing in words counts as said already. */
  readonly counts: {
    readonly cellsIn: number;
    readonly cellsTaken: number;
    readonly cellsSaid: number;
    readonly cellsRejected: number;
    readonly rowsAdded: number;
  };
}

/**
 * Puts what was filled in into the tables, by id. A value that is there already is never overwritten: the same is
 * passed over, another is a reject with both. A record that is not there is a new row where the table's key is of more
 * than one column and its first is known; else the id is unknown.
 */
export function mergeSupplements(tables: Tables, supplements: readonly Supplement[]): Merged {
  const merging: Merging = { open: new Map(), tables, supplied: [] };
  const outcomes = supplements.map((one) => mergeOne(one, merging));
  const undone = [...merging.open.values()].flatMap((table) => table.removeUnfinished());
  const rejects = [...outcomes.flatMap((one) => (typeof one === 'object' ? one : [])), ...undone.map(unfinished)];
  const count = (outcome: string) => outcomes.filter((one) => one === outcome).length;
  const closed = [...merging.open].flatMap(([name, table]) => {
    const columns = table.close();
    return columns ? [[name, columns] as const] : [];
  });
  return {
    tables: { ...tables, ...Object.fromEntries(closed) },
    rejects,
    suppliedCells: suppliedCells(merging.supplied),
    counts: {
      cellsIn: supplements.length,
      cellsTaken: count('taken') - undone.length,
      cellsSaid: count('said'),
      cellsRejected: rejects.length,
      rowsAdded: [...merging.open.values()].reduce((sum, table) => sum + table.added, 0)
    }
  };
}

interface Merging {
  readonly open: Map<TableName, OpenTable>;
  readonly tables: Tables;
  readonly supplied: SuppliedCell[];
}

type Outcome = 'taken' | 'said' | Reject;

function mergeOne(one: Supplement, merging: Merging): Outcome {
  const definition = (definitions[one.table] as Table).columns[one.column];
  if (!definition) return reject(one, 'unknown_column', '');
  const reading = read(one, definition);
  if (reading.reason) return reject(one, reading.reason, reading.expected);
  if (reading.value === null) return 'said';
  const key = one.key.map((cell, at) => keyValue(one.table, at, cell, one.from1904));
  const table = opened(one.table, merging);
  const at = table.find(key) ?? (isKnown(one.table, key, merging) ? table.add(key, one) : null);
  return at === null ? reject(one, 'unknown_id', one.key.join(' ')) : put(one, reading.value, { at, table, merging });
}

function read({ column, heading, value, from1904 }: Supplement, definition: Column): Reading {
  const { scale, inPercent } = readHeading(heading);
  return cellReader(column, definition, { scale: scale ?? 1, inPercent, order: null, from1904 })(value);
}

interface Place {
  readonly at: number;
  readonly table: OpenTable;
  readonly merging: Merging;
}

function put(one: Supplement, value: Scalar, { at, table, merging }: Place): Outcome {
  const there = table.value(one.column, at);
  if (there === value) return 'said';
  if (there !== null) return reject(one, 'contradicts', saidText(one, there));
  table.set(one.column, at, value, one);
  if (!table.isNew(at)) merging.supplied.push({ ...table.address(at), ...addressOf(one) });
  return 'taken';
}

const cents = 100;

/** As `expected` says it in every language: yuan, yes and no, the key of a choice. */
function saidText({ table, column }: Supplement, there: Value): string {
  const type = (definitions[table] as Table).columns[column]?.type;
  if (type === 'money' && typeof there === 'number') return String(there / cents);
  return type === 'yesno' ? (there === true ? 'yes' : 'no') : String(there);
}

function addressOf(one: Supplement) {
  const { table, column, file, sheet, row, heading, letter } = one;
  const source = { source_file: file, source_sheet: sheet, source_row: row };
  return { table_name: table, column_name: column, ...source, heading, letter };
}

function opened(name: TableName, { open, tables }: Merging): OpenTable {
  const table = open.get(name) ?? openTable(name, tables[name]);
  open.set(name, table);
  return table;
}

/** A row may be made where its key is whole and what it belongs to is in the library. */
function isKnown(name: TableName, key: readonly (Scalar | null)[], merging: Merging): boolean {
  const owner = (keyColumn(name, 0)?.definition.references ?? null) as TableName | null;
  if (key.length < 2 || owner === null || key.includes(null)) return false;
  return opened(owner, merging).find(key.slice(0, 1)) !== null;
}

function unfinished(one: Supplement): Reject {
  return { ...reject(one, 'required_missing', ''), lost: 'row' };
}

function reject(one: Supplement, reason: RejectReason, expected: string): Reject {
  const { file, sheet, row, letter, heading, table, column, value } = one;
  return { file, sheet, row, letter, heading, table, column, value, reason, expected, lost: 'cell' };
}
