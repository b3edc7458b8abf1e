import { tables, type Column, type Table } from '../tables/index.ts';
import type { Language } from '../words/language.ts';
import { en } from './en.ts';
import type { Reject } from './types.ts';
import { zh, type IntakeWords } from './zh.ts';

const words: Readonly<Record<Language, IntakeWords>> = { zh, en };
const longest = 60;

/** Why a cell, a row or a file could not be used: *where: found; expected*. */
export function rejectSentence(reject: Reject, language: Language): string {
  const says = words[language];
  const [found, expected] = reject.lost === 'file' ? ofFile(reject, says, language) : ofCell(reject, says, language);
  return says.sentence(whereOf(reject, says), found, expected);
}

function whereOf({ file, sheet, row, letter, heading }: Reject, says: IntakeWords): string {
  const column = letter === null ? '' : says.column(letter, short(heading ?? ''));
  return says.file(file, sheet) + (row === null ? '' : says.row(row)) + column;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}

type FoundExpected = readonly [found: string, expected: string];

function ofFile({ reason, value, expected }: Reject, says: IntakeWords, language: Language): FoundExpected {
  if (reason === 'file_empty' || reason === 'too_large') return pair(says[reason]);
  if (reason === 'other_currency') return [says.foundCurrency(value), says.currency(expected)];
  if (reason === 'no_table') return [says.headings(short(value)), tableExpected(expected, says, language)];
  return [says.unreadable[value as keyof IntakeWords['unreadable']] ?? says.quote(short(value)), remedy(value, says)];
}

const pair = ([found = '', expected = '']: readonly string[]): FoundExpected => [found, expected];

function remedy(value: string, says: IntakeWords): string {
  if (value === 'password') return says.unprotected;
  return value === 'damaged' ? says.whole : (says.remedies[value] ?? says.tables);
}

/** `project.organisation | project.name`: what the nearest table lacks. */
function tableExpected(expected: string, says: IntakeWords, language: Language): string {
  const lacking = expected.split(' | ').map((one) => one.split('.'));
  const table = tableOf(lacking[0]?.[0]);
  if (!table) return says.noTable;
  const columns = lacking.map(([, name = '']) => table.columns[name]?.[language] ?? name);
  return says.lacks(table[language], columns);
}

function tableOf(name: string | null | undefined): Table | undefined {
  return name ? (tables as Readonly<Record<string, Table>>)[name] : undefined;
}

function ofCell(reject: Reject, says: IntakeWords, language: Language): FoundExpected {
  const found = reject.value.trim() === '' ? says.nothing : says.quote(short(reject.value));
  const table = tableOf(reject.table);
  const column = table?.columns[reject.column ?? ''];
  if (reject.reason === 'surplus') return [found, says.cells(Number(reject.expected))];
  if (table && reject.reason === 'unknown_column') return [found, says.columnOf(table[language])];
  if (!table || !column) return [found, reject.expected];
  if (reject.reason === 'unknown_id') return [says.quote(short(reject.expected)), says.idOf(table[language])];
  if (reject.reason === 'contradicts')
    return [found, says.saidAlready(saidText(reject.expected, column, language, says))];
  if (reject.reason === 'required_missing') return [found, says.required(column[language], table[language])];
  return [found, cellExpected(reject, column, says, language)];
}

/** A value that is there already: a choice by its label, yes and no in words, yuan as they are. */
function saidText(said: string, column: Column, language: Language, says: IntakeWords): string {
  if (column.type === 'yesno') return said === 'yes' ? says.yes : says.no;
  return column.choices?.[said]?.[language] ?? (column.type === 'money' ? says.yuan(said) : said);
}

function cellExpected(reject: Reject, column: Column, says: IntakeWords, language: Language): string {
  if (reject.reason === 'other_currency') return says.currency(reject.expected);
  if (reject.reason === 'out_of_range') return says.bounds(reject.expected);
  if (reject.reason === 'not_a_number' && reject.expected.includes(' | '))
    return says.oneNumber(reject.expected.split(' | '));
  if (reject.reason === 'not_a_date' && isPeriod(reject.value)) return says.oneDay;
  if (reject.reason === 'not_a_month') return says.types.month;
  if (reject.reason === 'not_a_choice')
    return says.oneOf(Object.values(column.choices ?? {}).map((one) => one[language]));
  if (reject.reason === 'not_a_date' && /^\d{1,2}[-/]\d{1,2}[-/]\d{2,4}$/.test(reject.value.trim()))
    return says.dayOrder;
  return says.types[column.type];
}

/** A quarter, a half year, the end of a year: no day of its own. */
const isPeriod = (value: string) =>
  /^\s*\d{4}\s*(?:年\s*(?:第?[1-4一二三四]季|[上下]半年|[初中底末]|\d{1,2}月[初中底末上下])|[-/ ]?q[1-4])/i.test(value);
