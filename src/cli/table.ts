import { textOf } from './csv.ts';
import type { Rows } from './result.ts';

/** Wide characters, Chinese above all, take two places on a terminal. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
const widthOf = (text: string) => [...text].length + (text.match(wide)?.length ?? 0);
/** A longer cell is cut: JSON and CSV have it whole. */
const widest = 48;

/** Columns side by side for a person's eye; a column without any value is left out. Numbers stand to the right. */
export function tableOf({ columns, rows }: Rows): string {
  const shown = columns.filter((column) => rows.some((row) => textOf(row[column] ?? null) !== ''));
  const lines = [shown, ...rows.map((row) => shown.map((column) => cut(textOf(row[column] ?? null))))];
  const widths = shown.map((_, at) => lines.reduce((most, line) => Math.max(most, widthOf(line[at] ?? '')), 0));
  const right = shown.map((column) => rows.every((row) => typeof (row[column] ?? 0) === 'number'));
  const padded = (line: readonly string[]) =>
    line
      .map((text, at) => pad(text, widths[at] ?? 0, right[at] ?? false))
      .join('  ')
      .trimEnd();
  return lines.map((line) => `${padded(line)}\n`).join('');
}

function pad(text: string, width: number, toTheRight: boolean): string {
  const space = ' '.repeat(width - widthOf(text));
  return toTheRight ? space + text : text + space;
}

function cut(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  if (widthOf(line) <= widest) return line;
  let kept = '';
  for (const character of line) {
    if (widthOf(kept + character) >= widest) break;
    kept += character;
  }
  return `${kept}…`;
}
