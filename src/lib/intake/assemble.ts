import type { Columns } from '../engine/engine.ts';
import { packedAt, packedFrom, type Packed } from '../engine/packed.ts';
import { sqlColumns, tableNames, tables, type TableName } from '../tables/index.ts';
import { builderOf } from './sheets/builder.ts';
import type { Piece } from './sheets/readSheet.ts';
import type { SheetReport } from './types.ts';

type Part = { readonly values: Columns['values'][number]; readonly packed: Packed | null };

/** Pieces of the same table one after the other, in the order of files and sheets; only columns that some sheet has. */
export function assemble(pieces: readonly Piece[]): Partial<Record<TableName, Columns>> {
  const filled = tableNames.map((name) => [name, pieces.filter((piece) => piece.table === name)] as const);
  return Object.fromEntries(
    filled.filter(([, own]) => own.some((piece) => piece.count > 0)).map(([name, own]) => [name, join(name, own)])
  );
}

function join(name: TableName, pieces: readonly Piece[]): Columns {
  const columns = sqlColumns(tables[name]).flatMap(({ name: column, type }) => {
    const parts = pieces.map((piece) => partOf(piece, column));
    return parts.some((part) => part !== null) ? [{ column, type, ...joined(parts, pieces) }] : [];
  });
  const isPacked = columns.some((one) => one.packed);
  return {
    names: columns.map((one) => one.column),
    types: columns.map((one) => one.type),
    values: columns.map((one) => one.values),
    ...(isPacked ? { packed: columns.map((one) => one.packed) } : {})
  };
}

function partOf(piece: Piece, column: string): Part | null {
  if (column === 'source_row') return piece.rowNumbers;
  if (column === 'source_file') return filledWith(piece.file, piece.count);
  if (column === 'source_sheet') return filledWith(piece.sheet, piece.count);
  return piece.columns.get(column) ?? null;
}

/** One value for every row. */
function filledWith(value: string | null, count: number): Part {
  if (count < packedFrom) return { values: new Array<string | null>(count).fill(value), packed: null };
  return { values: [], packed: { kind: 'same', text: value, count } };
}

function joined(parts: readonly (Part | null)[], pieces: readonly Piece[]): Part {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  if (parts.every((part) => !part?.packed)) {
    const values = pieces.flatMap((piece, at) => parts[at]?.values ?? filledWith(null, piece.count).values);
    return { values, packed: null };
  }
  return rebuilt(parts, pieces);
}

/** Long pieces beside short ones. */
function rebuilt(parts: readonly (Part | null)[], pieces: readonly Piece[]): Part {
  const kinds = new Set(parts.flatMap((part) => part?.packed?.kind ?? []));
  const isText = kinds.has('texts') || kinds.has('bytes') || kinds.has('same');
  const isInteger = kinds.has('integers') || kinds.has('runs');
  const builder = builderOf({ type: isText ? 'text' : isInteger ? 'integer' : 'number' });
  parts.forEach((part, piece) => {
    const count = pieces[piece]?.count ?? 0;
    for (let at = 0; at < count; at++) builder.push(part ? valueAt(part, at) : null);
  });
  return builder.finish();
}

const valueAt = ({ values, packed }: Part, at: number) =>
  packed ? packedAt(packed, at) : ((values[at] ?? null) as string | number | null);

/** Which heading of which sheet fed which column of ours; of several, one for each year or month, the first and the last. */
export function sourceColumns(sheets: readonly SheetReport[]): Columns {
  const rows = sheets.flatMap(({ table, file, sheet, columns }) => {
    const used = table === null ? [] : columns.filter((match) => match.column !== null);
    return [...new Set(used.map((match) => match.column))].map((column) => {
      const matches = used.filter((match) => match.column === column);
      const [first, last] = [matches[0], matches.at(-1)];
      const letter = first === last ? first?.letter : `${first?.letter}–${last?.letter}`;
      return [table, file, sheet, column, first?.heading, letter];
    });
  });
  const names = ['table_name', 'source_file', 'source_sheet', 'column_name', 'heading', 'letter'];
  return {
    names,
    types: names.map(() => 'VARCHAR'),
    values: names.map((_name, at) => rows.map((row) => row[at] ?? null))
  };
}
