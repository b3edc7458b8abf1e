import type { FileReport, SheetReport } from '$lib/intake/types.ts';
import { tables, type Column, type Table } from '$lib/tables/index.ts';
import type { Language } from '$lib/words/language.ts';
import type { LibraryWords } from './words.ts';

/** What was recognised of a sheet, for the eye: everything that decided how its cells were read. */

const whys = ['title', 'blank', 'total', 'repeated_heading'] as const;
export type Why = (typeof whys)[number];

/** Rows that are no data, by what they are; kinds of which there are none are left out. */
export function leftOutOf({ leftOut }: Pick<SheetReport, 'leftOut'>): { readonly why: Why; readonly rows: number[] }[] {
  return whys
    .map((why) => ({ why, rows: leftOut.filter((one) => one.why === why).map((one) => one.row) }))
    .filter(({ rows }) => rows.length > 0);
}

/** Runs written at once; of the rest only how many. */
const MOST = 12;

/** `3–7、9`: runs of rows; a long list ends in how many there are. */
export function rowList(rows: readonly number[], language: Language): string {
  const runs = runsOf([...rows].sort((a, b) => a - b));
  const shown = runs.slice(0, MOST).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const rest = runs.length > MOST ? '…' : '';
  return shown.join(language === 'zh' ? '、' : ', ') + rest;
}

function runsOf(rows: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** Titles, totals and blank rows with their numbers: “标题行：第1行”. */
export const leftOutTexts = (sheet: SheetReport, words: LibraryWords, language: Language): string[] =>
  leftOutOf(sheet).map(({ why, rows }) =>
    words.sheet.leftOutRows(words.sheet.left[why], rowList(rows, language), rows.length)
  );

/** How the sheet stands in its file. */
export function shapeTexts(sheet: SheetReport, { sheet: says }: LibraryWords): string[] {
  return [
    ...(sheet.range ? [says.range(sheet.range)] : []),
    sheet.headingRow === null
      ? says.noHeading
      : sheet.isTurned
        ? says.headingColumn(sheet.headingRow)
        : says.headingRow(sheet.headingRow),
    ...(sheet.isTurned ? [says.turned] : []),
    ...(sheet.isHidden ? [says.hidden] : []),
    ...(sheet.shape ? [says.notes(sheet.shape)] : [])
  ];
}

/** Required columns of the table that no column of the sheet gives; an id that is made from the name is not missed. */
export function lackingOf(sheet: SheetReport): Column[] {
  if (sheet.table === null || sheet.purpose) return [];
  const { columns, key }: Table = tables[sheet.table];
  const given = new Set(sheet.columns.map((one) => one.column));
  return Object.entries(columns)
    .filter(([name, column]) => column.required && !given.has(name) && !(sheet.madeIds && key.includes(name)))
    .map(([, column]) => column);
}

/** The file a sheet came from: its own, or the one out of an archive. */
export const fileOf = (files: readonly FileReport[], { file }: Pick<SheetReport, 'file'>): FileReport | undefined =>
  files.find((one) => one.file === file) ?? files.find((one) => file.startsWith(`${one.file}/`));
