import type { Chunk } from './chunk.ts';

/** A sheet as a person sees it: cells as text, row `n` at `rows[n - 1]`; rows may be shorter than the widest. */
export interface Grid {
  /** Empty for a file that has no sheets. */
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  /** Its serial dates count from 1904. */
  readonly from1904: boolean;
  readonly isHidden?: boolean;
  /** Cells joined into one: its text stands at `top`, `left`; the others are empty. */
  readonly merges?: readonly Merge[];
  /** Rows and columns have changed places: `rows[i][j]` is the file's row `j + 1`, column `i`. */
  readonly isTurned?: boolean;
  /** `A3:F40`: the part of a sheet with several tables; cells outside it are empty here. */
  readonly range?: string;
  /** About how many rows there are with those of `more`. */
  readonly about?: number;
  /** The rows after `rows`, of a file too long to be held as cells; each call starts over. */
  readonly more?: (visit: (rows: Chunk) => void | Promise<void>) => Promise<void>;
}

/** 0-based, all ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `A`, `B`, … `Z`, `AA`: as a spreadsheet names its columns. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** 0-based: `A` 0, `AA` 26. */
export function columnIndex(letter: string): number {
  return [...letter.toUpperCase()].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
