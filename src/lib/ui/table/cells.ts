import { none } from '../../words/format.ts';
import type { Messages } from '../../words/messages/zh.ts';
import type { Column, Value } from './column.ts';

const said = (value: Value, messages: Messages): string => {
  if (value === null) return none;
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  return String(value);
};

/** The cell as it is read. */
export const cellText = <Row>(column: Column<Row>, row: Row, messages: Messages): string =>
  column.text?.(row) ?? said(column.value(row), messages);

/** The heading with its unit. */
export const heading = <Row>({ label, unit }: Column<Row>, messages: Messages): string =>
  unit === undefined ? label : messages.table.withUnit(label, unit);

/** The cell as it leaves the page: numbers as numbers, nothing for `—`, everything else as it is read. */
export function cellOut<Row>(column: Column<Row>, row: Row, messages: Messages): string | number {
  const value = column.value(row);
  if (typeof value === 'number' && Number.isFinite(value)) return tidy(value);
  const text = cellText(column, row, messages);
  return value === null && text === none ? '' : text;
}

/** 12.6 rather than 12.600000000000001: fifteen digits are what a spreadsheet keeps. */
const tidy = (value: number) => Number(value.toPrecision(15));

/** Heading row and rows, as shown: visible columns in their order, rows in theirs. */
export const matrix = <Row>(columns: readonly Column<Row>[], rows: readonly Row[], messages: Messages) => [
  columns.map((column) => heading(column, messages)),
  ...rows.map((row) => columns.map((column) => cellOut(column, row, messages)))
];

/** Numbers end, texts start, unless the column says otherwise; decided by the first row that has a value. */
export function alignOf<Row>(column: Column<Row>, rows: readonly Row[]): 'start' | 'end' {
  if (column.align) return column.align;
  const first = rows.find((row) => column.value(row) !== null);
  return first !== undefined && typeof column.value(first) === 'number' ? 'end' : 'start';
}
