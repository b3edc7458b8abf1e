import type { Columns, Value } from './engine.ts';

/** Numbers of a long column; `NaN` is null. */
export interface PackedNumbers {
  readonly kind: 'numbers';
  readonly numbers: Float64Array;
}

/** Whole numbers of 32 bits; `noInteger` is null. */
export interface PackedIntegers {
  readonly kind: 'integers';
  readonly integers: Int32Array;
}

/** Texts of a long column: each distinct one once, a code for each row; -1 is null. */
export interface PackedTexts {
  readonly kind: 'texts';
  readonly texts: readonly string[];
  readonly codes: Int32Array;
}

/** Texts of a long column that hardly repeat themselves, as UTF-8 one after the other; an empty one is null. */
export interface PackedBytes {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  /** Where each text begins; one more at the end. */
  readonly offsets: Int32Array;
}

/** One text, or none, in every row. */
export interface PackedSame {
  readonly kind: 'same';
  readonly text: string | null;
  readonly count: number;
}

/** Whole numbers of 32 bits of which most are one more than the one before: the numbers of rows. */
export interface PackedRuns {
  readonly kind: 'runs';
  /** Rows that begin a run, rising from 0. */
  readonly starts: Int32Array;
  /** The number in each of those rows. */
  readonly firsts: Int32Array;
  readonly count: number;
}

/** A long column in few bytes, cheap to post between workers. */
export type Packed = PackedNumbers | PackedIntegers | PackedTexts | PackedBytes | PackedSame | PackedRuns;

/** Rows of which a column is worth packing. */
export const packedFrom = 50_000;

/** The least of 32 bits, which is no value of ours. */
export const noInteger = -(2 ** 31);

export function packedLength(packed: Packed): number {
  switch (packed.kind) {
    case 'numbers':
      return packed.numbers.length;
    case 'integers':
      return packed.integers.length;
    case 'texts':
      return packed.codes.length;
    case 'bytes':
      return packed.offsets.length - 1;
    case 'same':
    case 'runs':
      return packed.count;
  }
}

/** A column's values, packed or not. */
export function columnValues({ values, packed }: Columns, index: number): readonly Value[] {
  const one = packed?.[index];
  return one ? unpack(one) : (values[index] ?? []);
}

export function rowCountOfColumns({ values, packed }: Columns): number {
  const [first] = packed ?? [];
  return first ? packedLength(first) : (values[0]?.length ?? 0);
}

export function unpack(packed: Packed): (string | number | null)[] {
  return Array.from({ length: packedLength(packed) }, (_row, at) => packedAt(packed, at));
}

/** One value, without unpacking the others. */
export function packedAt(packed: Packed, at: number): string | number | null {
  switch (packed.kind) {
    case 'numbers':
      return numberOrNull(packed.numbers[at] ?? NaN);
    case 'integers':
      return packed.integers[at] === noInteger ? null : (packed.integers[at] ?? null);
    case 'texts':
      return packed.texts[packed.codes[at] ?? -1] ?? null;
    case 'bytes':
      return textAt(packed, at);
    case 'same':
      return packed.text;
    case 'runs':
      return at < packed.count ? (integersOf(packed, at, at + 1)[0] ?? null) : null;
  }
}

/** The numbers of some rows. */
export function integersOf({ starts, firsts, count }: PackedRuns, from: number, to: number): Int32Array<ArrayBuffer> {
  const integers = new Int32Array(to - from);
  for (let run = runAt(starts, from); run < starts.length && (starts[run] ?? 0) < to; run++) {
    const [start, first] = [starts[run] ?? 0, firsts[run] ?? 0];
    const end = Math.min(to, starts[run + 1] ?? count);
    for (let row = Math.max(from, start); row < end; row++) integers[row - from] = first + row - start;
  }
  return integers;
}

/** The last run that begins at or before a row. */
function runAt(starts: Int32Array, row: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

const numberOrNull = (value: number) => (Number.isNaN(value) ? null : value);

const decoder = new TextDecoder();

export function textAt({ bytes, offsets }: Pick<PackedBytes, 'bytes' | 'offsets'>, at: number): string | null {
  const [from, to] = [offsets[at] ?? 0, offsets[at + 1] ?? 0];
  return from === to ? null : decoder.decode(bytes.subarray(from, to));
}

/** Some rows of it. */
export function sliced(packed: Packed, from: number, to: number): Packed {
  switch (packed.kind) {
    case 'numbers':
      return { ...packed, numbers: packed.numbers.subarray(from, to) };
    case 'integers':
      return { ...packed, integers: packed.integers.subarray(from, to) };
    case 'texts':
      return { ...packed, codes: packed.codes.subarray(from, to) };
    case 'bytes':
      return { ...packed, offsets: packed.offsets.subarray(from, Math.min(to, packedLength(packed)) + 1) };
    case 'same':
      return { ...packed, count: Math.min(to, packed.count) - from };
    case 'runs':
      return { kind: 'integers', integers: integersOf(packed, from, Math.min(to, packed.count)) };
  }
}

/** Buffers that can be handed over instead of copied. */
export function buffersOf({ packed = [] }: Columns): ArrayBuffer[] {
  return packed.flatMap((one) => (one ? arraysOf(one).map(({ buffer }) => buffer as ArrayBuffer) : []));
}

function arraysOf(packed: Packed): ArrayBufferView[] {
  switch (packed.kind) {
    case 'numbers':
      return [packed.numbers];
    case 'integers':
      return [packed.integers];
    case 'texts':
      return [packed.codes];
    case 'bytes':
      return [packed.bytes, packed.offsets];
    case 'runs':
      return [packed.starts, packed.firsts];
    case 'same':
      return [];
  }
}
