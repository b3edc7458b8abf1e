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

/** A long column in few bytes, cheap to post between workers. */
export type Packed = PackedNumbers | PackedTexts;

/** Rows of which a column is worth packing. */
export const packedFrom = 50_000;

export const packedLength = (packed: Packed): number =>
  packed.kind === 'numbers' ? packed.numbers.length : packed.codes.length;

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
  return Array.from(packed.codes, (code) => packed.texts[code] ?? null);
}

/** Buffers that can be handed over instead of copied. */
export function buffersOf({ packed = [] }: Columns): ArrayBuffer[] {
  return packed.flatMap((one) => {
    if (!one) return [];
    return [(one.kind === 'numbers' ? one.numbers : one.codes).buffer as ArrayBuffer];
  });
}
