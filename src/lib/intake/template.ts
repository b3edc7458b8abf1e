import { tableNames, tables, type Choice, type Column, type Table } from '../tables/index.ts';
import { workbookBytes, type TextSheet } from './exchange/workbookBytes.ts';
import { zh } from './zh.ts';

/** One sheet for each table with its headings, and first how to fill them in. From the definitions alone. */
export function templateSheets(): TextSheet[] {
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
      .join('；'),
    column.en
  ]);
}

/** The template as an XLSX file: the same bytes each time. */
export const templateBytes = (): Promise<Uint8Array> => workbookBytes(templateSheets());
