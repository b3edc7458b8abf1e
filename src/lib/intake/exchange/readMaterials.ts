import { tableNames, tables, type Table, type TableName } from '../../tables/index.ts';
import { columnLetter, type Grid } from '../files/grid.ts';
import { readHeading } from '../headings/heading.ts';
import { folded } from '../headings/labels.ts';
import type { Reject } from '../types.ts';
import type { Supplement } from './askedCell.ts';
import { alike, spoken } from './words.ts';

/** A sheet of a materials workbook. */
export interface MaterialsSheet {
  /** `null`: the notes, which hold nothing to read. */
  readonly table: TableName | null;
  /** 1-based. */
  readonly headingRow: number | null;
  /** In the order of rows. */
  readonly supplements: readonly Supplement[];
  /** Cells filled in under headings that are none of the table's. */
  readonly rejects: readonly Reject[];
}

const rowsLooked = 30;

/** `null`: the sheet is none of a materials workbook. Told by the heading of its first column, wherever that stands. */
export function readMaterials(file: string, grid: Grid): MaterialsSheet | null {
  const top = grid.rows.slice(0, rowsLooked);
  const heading = top.flatMap((cells, row) => headOf(cells, row) ?? [])[0];
  if (heading) return readSheet(file, grid, heading);
  return top.some(isNotes) ? { table: null, headingRow: null, supplements: [], rejects: [] } : null;
}

interface Head {
  readonly table: TableName;
  readonly row: number;
  /** Where the key's columns stand, in its order. */
  readonly key: readonly number[];
  readonly columns: readonly { readonly index: number; readonly name: string | null; readonly raw: string }[];
}

function headOf(cells: readonly string[], row: number): Head | null {
  const table = cells.map(markedTable).find((found) => found !== null);
  if (!table) return null;
  const id = cells.findIndex((cell) => markedTable(cell) !== null);
  const names = cells.map((cell) => columnNamed(table, cell));
  const [, ...others] = tables[table].key;
  const key = [id, ...others.map((name) => names.indexOf(name))];
  const context = spoken.map(({ materials }) => alike(materials.name));
  const columns = cells.flatMap((raw, index) =>
    key.includes(index) || context.includes(alike(raw)) ? [] : [{ index, name: names[index] ?? null, raw }]
  );
  return key.includes(-1) ? null : { table, row, key, columns };
}

/** `补充材料:项目·项目编号` → project. */
function markedTable(cell: string): TableName | null {
  const [, mark = '', label = ''] = /^(.+?):\s*(.+?)\s*·/.exec(alike(cell)) ?? [];
  if (!spoken.some(({ materials }) => alike(materials.mark) === mark)) return null;
  return tableNames.find((name) => [tables[name].zh, tables[name].en].some((own) => alike(own) === label)) ?? null;
}

function columnNamed(table: TableName, cell: string): string | null {
  const text = readHeading(cell).text;
  const columns = Object.entries((tables[table] as Table).columns);
  const found =
    text === '' ? undefined : columns.find(([, { zh, en }]) => [zh, en].some((own) => folded(own) === text));
  return found?.[0] ?? null;
}

function isNotes(cells: readonly string[]): boolean {
  const said = new Set(cells.map(alike));
  return spoken.some(({ materials }) => materials.headings.every((heading) => said.has(alike(heading))));
}

function readSheet(file: string, grid: Grid, head: Head): MaterialsSheet {
  const filled = grid.rows
    .slice(head.row + 1)
    .flatMap((cells, at) =>
      head.columns
        .filter(({ index }) => isFilled(cells[index] ?? ''))
        .map((column) => ({ ...column, cells, row: head.row + at + 2, value: cells[column.index] ?? '' }))
    );
  const where = { file, sheet: grid.sheet };
  const supplements = filled.flatMap(({ name, raw, cells, row, index, value }) => {
    if (name === null) return [];
    const key = head.key.map((place) => cells[place] ?? '');
    const place = { ...where, row, letter: columnLetter(index) };
    return [{ table: head.table, key, column: name, heading: raw, value, ...place, from1904: grid.from1904 }];
  });
  const strange = filled.filter(({ name }) => name === null);
  const rejects = strange.map(({ raw, row, index, value }): Reject => {
    const place = { ...where, row, letter: columnLetter(index), heading: raw, table: head.table, column: null };
    return { ...place, value, reason: 'unknown_column', expected: '', lost: 'cell' };
  });
  return { table: head.table, headingRow: head.row + 1, supplements, rejects };
}

/** Blank, or as it was given out: not needed. */
function isFilled(cell: string): boolean {
  const text = alike(cell);
  return text !== '' && !spoken.some(({ materials }) => alike(materials.settled) === text);
}
