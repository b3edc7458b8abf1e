import type { Chunk, Rows } from '../files/chunk.ts';
import type { Builder } from './builder.ts';
import type { Judge, Refusal } from './judge.ts';
import type { PlannedColumn } from './plan.ts';
import type { TextBuilder } from './textBuilder.ts';

/** Some rows of a chunk, and where their cells of one column go. */
export interface Reach {
  readonly chunk: Chunk;
  readonly rows: Rows;
  readonly into: Builder;
  readonly refuse: (refusal: Refusal) => void;
}

interface TextReach extends Reach {
  readonly into: TextBuilder;
}

/** Plain numbers all at once, what they leave cell by cell. */
export function readNumbers({ chunk, rows, into, refuse }: Reach, judge: Judge, power: number | null): void {
  const { column, known, scratch } = judge;
  const numbers = scratch.numbers(rows.length);
  const others = chunk.numbers(rows, column.index, power, numbers) + dropUnfit(column, numbers, rows.length);
  if (others > 0) {
    for (let at = 0; at < rows.length; at++) {
      if (!Number.isNaN(numbers[at])) continue;
      const code = chunk.code(rows[at] ?? 0, column.index, known);
      const value = code < 0 ? null : judge.valueOf(code, at, refuse);
      if (typeof value === 'number') numbers[at] = value;
    }
  }
  into.pushNumbers(numbers, rows.length);
}

const largestInteger = 2 ** 31 - 1;

/** Numbers that the column cannot hold are read as cells, to be refused. */
function dropUnfit({ definition }: PlannedColumn, numbers: Float64Array, count: number): number {
  if (definition.type !== 'integer') return 0;
  let dropped = 0;
  for (let at = 0; at < count; at++) {
    if (Math.abs(numbers[at] ?? 0) <= largestInteger || Number.isNaN(numbers[at])) continue;
    numbers[at] = NaN;
    dropped += 1;
  }
  return dropped;
}

/** Texts go into their builder by the number they were given there; those that hardly repeat themselves as bytes. */
export function readTexts(reach: TextReach, judge: Judge): void {
  if (reach.into.isRaw) readRawTexts(reach, judge);
  else readCodes(reach, judge);
}

function readRawTexts({ chunk, rows, into, refuse }: TextReach, judge: Judge): void {
  const { column, known } = judge;
  const isText = column.definition.type === 'text';
  for (let at = 0; at < rows.length; at++) {
    if (isText) at = chunk.copy(rows, at, column.index, into);
    if (at >= rows.length) return;
    const code = chunk.code(rows[at] ?? 0, column.index, known);
    into.push(code < 0 ? null : judge.valueOf(code, at, refuse));
  }
}

/** Of a cell that was refused, and is so wherever it stands. */
const refusedCode = -2;

function readCodes({ chunk, rows, into, refuse }: TextReach, judge: Judge): void {
  const { column, known, scratch } = judge;
  const codes = scratch.codes(rows.length);
  const { placed } = scratch;
  chunk.codes(rows, column.index, known, codes);
  for (let at = 0; at < rows.length; at++) {
    const code = codes[at] ?? -1;
    if (code < 0) continue;
    const place = placed[code] ?? (placed[code] = placeOf(code, into, judge));
    if (place === refusedCode) judge.valueOf(code, at, refuse);
    codes[at] = Math.max(place, -1);
  }
  into.pushCodes(codes, rows.length);
}

function placeOf(code: number, into: TextBuilder, judge: Judge): number {
  let isRefused = false;
  const value = judge.valueOf(code, 0, () => (isRefused = true));
  if (isRefused) return refusedCode;
  return value === null ? -1 : into.codeOf(String(value));
}

/** Cell by cell. */
export function readCells({ chunk, rows, into, refuse }: Reach, judge: Judge): void {
  const { column, known, scratch } = judge;
  const codes = scratch.codes(rows.length);
  chunk.codes(rows, column.index, known, codes);
  for (let at = 0; at < rows.length; at++) {
    const code = codes[at] ?? -1;
    into.push(code < 0 ? null : judge.valueOf(code, at, refuse));
  }
}
