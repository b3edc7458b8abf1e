import type { Columns } from '../engine/engine.ts';
import { sqlColumns, tableNames, tables, type TableName } from '../tables/index.ts';
import type { Piece } from './sheets/readSheet.ts';
import type { SheetReport } from './types.ts';

type Values = Columns['values'][number];

/** Pieces of the same table one after the other, in the order of files and sheets; only columns that some sheet has. */
export function assemble(pieces: readonly Piece[]): Partial<Record<TableName, Columns>> {
  const filled = tableNames.map((name) => [name, pieces.filter((piece) => piece.table === name)] as const);
  return Object.fromEntries(
    filled
      .filter(([, own]) => own.some((piece) => piece.rowNumbers.length > 0))
      .map(([name, own]) => [name, join(name, own)])
  );
}

function join(name: TableName, pieces: readonly Piece[]): Columns {
  const columns = sqlColumns(tables[name]).flatMap(({ name: column, type }) => {
    const parts = pieces.map((piece) => partOf(piece, column));
    return parts.some((part) => part !== null) ? [{ column, type, values: joined(parts, pieces) }] : [];
  });
  return {
    names: columns.map((one) => one.column),
    types: columns.map((one) => one.type),
    values: columns.map((one) => one.values)
  };
}

function partOf(piece: Piece, column: string): Values | null {
  if (column === 'source_row') return piece.rowNumbers;
  if (column === 'source_file') return filledWith(piece.file, piece);
  if (column === 'source_sheet') return filledWith(piece.sheet, piece);
  return piece.columns.get(column) ?? null;
}

function joined(parts: readonly (Values | null)[], pieces: readonly Piece[]): Values {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return pieces.flatMap((piece, index) => parts[index] ?? filledWith(null, piece));
}

function filledWith(value: string | null, piece: Piece): Values {
  return new Array<string | null>(piece.rowNumbers.length).fill(value);
}

/** Which heading of which sheet fed which column of ours. */
export function sourceColumns(sheets: readonly SheetReport[]): Columns {
  const rows = sheets.flatMap(({ table, file, sheet, columns }) =>
    columns
      .filter((match) => table !== null && match.column !== null)
      .map((match) => [table, file, sheet, match.column, match.heading, match.letter])
  );
  const names = ['table_name', 'source_file', 'source_sheet', 'column_name', 'heading', 'letter'];
  return {
    names,
    types: names.map(() => 'VARCHAR'),
    values: names.map((_name, at) => rows.map((row) => row[at] ?? null))
  };
}
