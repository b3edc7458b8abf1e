import type { Columns, Value } from './engine.ts';

/** Numbers of a long column; `NaN` is null. */
export interface PackedNumbers {
  readonly kind: 'numbers';
  readonly numbers: Float64Array;
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

/** A long column in few bytes, cheap to post between workers. */
export type Packed = PackedNumbers | PackedTexts | PackedBytes;

/** Rows of which a column is worth packing. */
export const packedFrom = 50_000;

export function packedLength(packed: Packed): number {
  if (packed.kind === 'numbers') return packed.numbers.length;
  return packed.kind === 'texts' ? packed.codes.length : packed.offsets.length - 1;
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

export function unpack(packed: Packed): Value[] {
  if (packed.kind === 'numbers') return Array.from(packed.numbers, (one) => (Number.isNaN(one) ? null : one));
  if (packed.kind === 'texts') return Array.from(packed.codes, (code) => packed.texts[code] ?? null);
  return Array.from({ length: packedLength(packed) }, (_row, at) => textAt(packed, at));
}

const decoder = new TextDecoder();

export function textAt({ bytes, offsets }: Pick<PackedBytes, 'bytes' | 'offsets'>, at: number): string | null {
  const [from, to] = [offsets[at] ?? 0, offsets[at + 1] ?? 0];
  return from === to ? null : decoder.decode(bytes.subarray(from, to));
}

/** Some rows of it. */
export function sliced(packed: Packed, from: number, to: number): Packed {
  if (packed.kind === 'numbers') return { ...packed, numbers: packed.numbers.subarray(from, to) };
  if (packed.kind === 'texts') return { ...packed, codes: packed.codes.subarray(from, to) };
  return { ...packed, offsets: packed.offsets.subarray(from, Math.min(to, packedLength(packed)) + 1) };
}

/** Buffers that can be handed over instead of copied. */
export function buffersOf({ packed = [] }: Columns): ArrayBuffer[] {
  return packed.flatMap((one) => {
    if (!one) return [];
    if (one.kind === 'bytes') return [one.bytes.buffer as ArrayBuffer, one.offsets.buffer as ArrayBuffer];
    return [(one.kind === 'numbers' ? one.numbers : one.codes).buffer as ArrayBuffer];
  });
}
