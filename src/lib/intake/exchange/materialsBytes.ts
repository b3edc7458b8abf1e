import { tableNames, tables, type Choice, type Column, type Table, type TableName } from '../../tables/index.ts';
import type { Language } from '../../words/language.ts';
import { en as english } from '../en.ts';
import { zh as chinese } from '../zh.ts';
import type { AskedCell } from './askedCell.ts';
import { keyText } from './keyText.ts';
import { workbookBytes, type TextSheet } from './workbookBytes.ts';
import { exchangeWords } from './words.ts';
import type { ExchangeWords } from './zh.ts';

const intakeWords = { zh: chinese, en: english };

/**
 * The workbook of one organisation: how to fill in, then a sheet for each table with only the records and columns of
 * which something is asked. Blank cells are to be filled; all others say that they need not. `readMaterials` reads it
 * back. The same cells give the same bytes.
 */
export function materialsBytes(
  cells: readonly AskedCell[],
  organisation: string,
  language: Language
): Promise<Uint8Array> {
  const asked = tableNames.flatMap((name) => {
    const own = cells.filter((cell) => cell.table === name);
    return own.length > 0 ? [{ name, own }] : [];
  });
  const notes = notesOf(asked, organisation, language);
  return workbookBytes([notes, ...asked.map(({ name, own }) => sheetOf(name, own, language))]);
}

interface Asked {
  readonly name: TableName;
  readonly own: readonly AskedCell[];
}

function notesOf(asked: readonly Asked[], organisation: string, language: Language): TextSheet {
  const { sheet, title, steps, headings } = exchangeWords[language].materials;
  const count = asked.reduce((sum, { own }) => sum + own.length, 0);
  const lines = asked.flatMap(({ name, own }) =>
    columnsOf(name, own).map((column) => note(name, column, own, language))
  );
  return { name: sheet, rows: [[title(organisation, count)], ...steps.map((step) => [step]), [], headings, ...lines] };
}

function note(name: TableName, column: string, own: readonly AskedCell[], language: Language): string[] {
  const cells = own.filter((cell) => cell.column === column);
  const { heading, type, choices } = described(name, column, language);
  const articles = new Set(cells.flatMap((cell) => cell.rules.map(({ id, article }) => `${article} (${id})`)));
  return [tables[name][language], heading, type, choices, [...articles].join('; '), String(cells.length)];
}

function described(name: TableName, column: string, language: Language) {
  const definition = definitionOf(name, column);
  const { types } = intakeWords[language];
  const choices: readonly Choice[] = Object.values(definition.choices ?? {});
  const or = language === 'zh' ? '；' : '; ';
  return {
    heading: headingOf(definition, exchangeWords[language], language),
    type: column === 'month' ? types.month : types[definition.type],
    choices: choices.map((choice) => choice[language]).join(or)
  };
}

/** Records down, columns across. */
function sheetOf(name: TableName, own: readonly AskedCell[], language: Language): TextSheet {
  const words = exchangeWords[language];
  const { mark, name: named, settled } = words.materials;
  const [id = '', ...others] = tables[name].key;
  const columns = columnsOf(name, own);
  const label = (column: string) => headingOf(definitionOf(name, column), words, language);
  const marked = `${mark}:${tables[name][language]}·${definitionOf(name, id)[language]}`;
  const records = [...grouped(own).values()];
  const lines = records.map((record) => lineOf(name, record, columns, language, settled));
  return { name: tables[name][language], rows: [[marked, named, ...[...others, ...columns].map(label)], ...lines] };
}

function grouped(own: readonly AskedCell[]): Map<string, AskedCell[]> {
  const records = new Map<string, AskedCell[]>();
  for (const cell of own) {
    const key = JSON.stringify(cell.key);
    const record = records.get(key);
    if (record) record.push(cell);
    else records.set(key, [cell]);
  }
  return records;
}

function lineOf(
  name: TableName,
  record: readonly AskedCell[],
  columns: readonly string[],
  language: Language,
  settled: string
): string[] {
  const [first] = record;
  const asked = new Set(record.map((cell) => cell.column));
  const [id = '', ...others] = (first?.key ?? []).map((value, at) => keyText(name, at, value, language));
  return [id, first?.name ?? '', ...others, ...columns.map((column) => (asked.has(column) ? '' : settled))];
}

/** In the order of the definition; a key is not asked for. */
function columnsOf(name: TableName, own: readonly AskedCell[]): string[] {
  const asked = new Set(own.map((cell) => cell.column));
  return Object.keys(tables[name].columns).filter((column) => asked.has(column));
}

function headingOf(column: Column, { materials }: ExchangeWords, language: Language): string {
  return column.type === 'money' ? `${column[language]}(${materials.unit})` : column[language];
}

function definitionOf(name: TableName, column: string): Column {
  const found = (tables[name] as Table).columns[column];
  if (!found) throw new Error(`${name}.${column}: found no such column; expected one that the table has.`);
  return found;
}
