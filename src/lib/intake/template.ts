import { tableNames, tables, type Choice, type Column, type Table } from '../tables/index.ts';
import { zh } from './zh.ts';

/** Rows of the template's sheets as text, before they are a workbook. */
export interface TemplateSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const widest = 60;

/** One sheet for each table with its headings, and first how to fill them in. From the definitions alone. */
export function templateSheets(): TemplateSheet[] {
  const { sheet, headings } = zh.notes;
  const notes = { name: sheet, rows: [headings, ...tableNames.flatMap((name) => notesOf(tables[name]))] };
  return [notes, ...tableNames.map((name) => ({ name: tables[name].zh, rows: [headingsOf(tables[name])] }))];
}

/** The headings that the template gives a table: money is in 万元. */
export function headingsOf(table: Table): string[] {
  return Object.values(table.columns).map(headingOf);
}

const headingOf = (column: Column) => (column.type === 'money' ? `${column.zh}(${zh.notes.unit})` : column.zh);

function notesOf(table: Table): string[][] {
  return Object.entries(table.columns).map(([name, column]) => [
    table.zh,
    headingOf(column),
    column.required ? zh.notes.required : zh.notes.optional,
    name === 'month' ? zh.types.month : zh.types[column.type],
    Object.values(column.choices ?? {})
      .map((choice: Choice) => choice.zh)
      .join('、'),
    column.en
  ]);
}

/** The template as an XLSX file: the same bytes each time. */
export async function templateBytes(): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const { name, rows } of templateSheets()) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!cols'] = (rows[0] ?? []).map((_heading, at) => ({ wch: widthOf(rows, at) }));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

/** A Chinese character is as wide as two letters. */
function widthOf(rows: TemplateSheet['rows'], at: number): number {
  const widths = rows.map((row) => (row[at] ?? '').replace(/[^\x20-\x7e]/g, '__').length);
  return Math.min(widest, Math.max(...widths) + 2);
}
