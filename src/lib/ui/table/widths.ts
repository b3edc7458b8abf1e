import { cellText, heading } from './cells.ts';
import type { Messages } from '../../words/messages/zh.ts';
import type { Column } from './column.ts';

/** Rows looked at, evenly spread: enough to know a column. */
const SAMPLE = 300;
const PADDING = 20;
const SORT_MARK = 14;
const LEAST = 52;
const MOST = 300;
/** Of a cell that is drawn, when nothing else is said. */
const DRAWN = 120;

/** Pixels at 13 px, about: wide letters are square. */
const textWidth = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 13 : 6.9), 0);

function sampled<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.max(1, Math.ceil(rows.length / SAMPLE));
  return step === 1 ? rows : rows.filter((_, i) => i % step === 0);
}

function widthOf<Row>(column: Column<Row>, rows: readonly Row[], messages: Messages): string {
  const head = textWidth(heading(column, messages)) + SORT_MARK;
  if (column.width !== undefined) return atLeast(column.width, head + PADDING);
  if (column.snippet && !column.text) return `${Math.ceil(Math.max(DRAWN, head + PADDING))}px`;
  const longest = rows.reduce((most, row) => Math.max(most, textWidth(cellText(column, row, messages))), head);
  return `${Math.ceil(Math.min(MOST, Math.max(LEAST, longest + PADDING)))}px`;
}

/** Pixels give way to the heading; what else CSS says stands. */
function atLeast(said: string, least: number): string {
  const [, pixels] = /^(\d+)px$/.exec(said) ?? [];
  return pixels === undefined ? said : `${Math.ceil(Math.max(Number(pixels), least))}px`;
}

/** A width for each column, so that they stay still while rows come and go. */
export function widthsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], messages: Messages): string[] {
  const some = sampled(rows);
  return columns.map((column) => widthOf(column, some, messages));
}
