import type { Snippet } from 'svelte';

/** What sorts, counts and leaves the page: numbers stay numbers, in the unit of the heading. */
export type Value = string | number | boolean | null;

export interface Column<Row> {
  readonly key: string;
  readonly label: string;
  /** Written in the heading, never in the cells. */
  readonly unit?: string;
  /** Default: numbers end, everything else starts. */
  readonly align?: 'start' | 'end';
  /** Numbers in the heading's unit: `format.inUnit(row.amount)`, not 分. `null`: none, sorts last. */
  readonly value: (row: Row) => Value;
  /** As the cell shows it: `format.amount(row.amount)`. Default: the value as it is, `—` for none. */
  readonly text?: (row: Row) => string;
  /** Draws the cell; `text` or `value` is what is copied and exported. */
  readonly snippet?: Snippet<[Row]>;
  /** Default true. */
  readonly sortable?: boolean;
  /** Foot of the column, over the rows shown. A text is written as it is. */
  readonly total?: (rows: readonly Row[]) => string | number;
  /** CSS width, default by content; one in pixels is never less than the heading's. */
  readonly width?: string;
  /** Not shown until a person chooses it. */
  readonly hidden?: boolean;
  /** On a phone: `primary` is the first line, `secondary` the second; others are left out. */
  readonly small?: 'primary' | 'secondary';
  /** Longer explanation, on hover over the heading. */
  readonly note?: string;
}

/** `key` of the column; none: the order in which the rows were given. */
export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

/** A line across the table after a row, such as where the money ends. Drawn while the rows stand in their given order. */
export interface Cut {
  /** Key of the last row above the line; `null`: above all rows. */
  readonly after: string | null;
  readonly label: string | Snippet;
  /** Makes the line movable: called with the key of the row it was put after. */
  readonly onmove?: (after: string | null) => void;
}
