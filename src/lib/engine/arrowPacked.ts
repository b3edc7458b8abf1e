import { DateDay, Dictionary, Float64, Int32, Int64, makeData, Utf8, Vector, type Data } from 'apache-arrow';
import { encodeTexts } from './arrowUtf8.ts';
import { integersOf, noInteger, type Packed, type PackedBytes, type PackedSame, type PackedTexts } from './packed.ts';
import { dayNumber } from './values.ts';

/** Encodes some rows of a packed column. */
type Encode = (from: number, to: number) => Data;

/** @param wanted the SQL type that the rows are for: the nearest of Arrow's, the engine casts the rest */
export function packedEncoder(wanted: string, packed: Packed): Encode {
  switch (packed.kind) {
    case 'numbers':
      return (from, to) => encodeNumbers(wanted, packed.numbers.subarray(from, to));
    case 'integers':
      return (from, to) => encodeIntegers(packed.integers.subarray(from, to));
    case 'texts':
      return (wanted === 'DATE' ? daysEncoder(packed) : null) ?? textsEncoder(packed);
    case 'bytes':
      return (from, to) => encodeBytes(packed, from, to);
    case 'same':
      return textsEncoder(codesOf(packed));
    case 'runs':
      return (from, to) => encodeIntegers(integersOf(packed, from, to));
  }
}

function encodeNumbers(wanted: string, numbers: Float64Array): Data {
  const { length } = numbers;
  const valid = validity(length, countNaN(numbers), (at) => !Number.isNaN(numbers[at]));
  if (wanted === 'DOUBLE') return makeData({ type: new Float64(), length, ...valid, data: numbers });
  return makeData({ type: new Int64(), length, ...valid, data: wholeNumbers(numbers) });
}

function countNaN(numbers: Float64Array): number {
  let count = 0;
  for (let at = 0; at < numbers.length; at++) if (Number.isNaN(numbers[at])) count += 1;
  return count;
}

const twoTo32 = 2 ** 32;

/** Safe integers as 64 bits, low half first; a null's bits are any. */
function wholeNumbers(numbers: Float64Array): BigInt64Array {
  const halves = new Int32Array(numbers.length * 2);
  for (let at = 0; at < numbers.length; at++) {
    const value = numbers[at] ?? 0;
    const high = Math.floor(value / twoTo32);
    halves[at * 2] = value - high * twoTo32;
    halves[at * 2 + 1] = high;
  }
  return new BigInt64Array(halves.buffer);
}

function encodeIntegers(integers: Int32Array): Data {
  const { length } = integers;
  const valid = validity(length, countOf(integers, noInteger), (at) => integers[at] !== noInteger);
  return makeData({ type: new Int32(), length, ...valid, data: integers });
}

function countOf(integers: Int32Array, wanted: number): number {
  let count = 0;
  for (let at = 0; at < integers.length; at++) if (integers[at] === wanted) count += 1;
  return count;
}

/** Nothing where every row has a value: most columns are such. */
function validity(length: number, nullCount: number, isValid: (at: number) => boolean) {
  if (nullCount === 0) return { nullCount };
  const nullBitmap = new Uint8Array((length + 7) >> 3);
  for (let at = 0; at < length; at++)
    if (isValid(at)) nullBitmap[at >> 3] = (nullBitmap[at >> 3] ?? 0) | (1 << (at & 7));
  return { nullBitmap, nullCount };
}

const codesOf = ({ text, count }: PackedSame): PackedTexts => ({
  kind: 'texts',
  texts: text === null ? [] : [text],
  codes: new Int32Array(count).fill(text === null ? -1 : 0)
});

/** Codes into a dictionary that holds every distinct text once. */
function textsEncoder({ texts, codes }: PackedTexts): Encode {
  const words = makeData({ type: new Utf8(), length: texts.length, nullCount: 0, ...encodeTexts(texts) });
  const dictionary = new Vector([words]);
  const type = new Dictionary(new Utf8(), new Int32());
  return (from, to) => {
    const data = codes.subarray(from, to);
    const valid = validity(data.length, countOf(data, -1), (at) => (data[at] ?? -1) >= 0);
    return makeData({ type, length: data.length, ...valid, data, dictionary });
  };
}

/** Days by their numbers; `null`: some text is none, and the engine is to say so. */
function daysEncoder({ texts, codes }: PackedTexts): Encode | null {
  const found = texts.map(dayNumber);
  if (found.includes(null)) return null;
  const numbers = Int32Array.from(found, (one) => one ?? 0);
  return (from, to) => {
    const some = codes.subarray(from, to);
    const data = new Int32Array(some.length);
    for (let at = 0; at < data.length; at++) data[at] = numbers[some[at] ?? 0] ?? 0;
    const valid = validity(some.length, countOf(some, -1), (at) => (some[at] ?? -1) >= 0);
    return makeData({ type: new DateDay(), length: some.length, ...valid, data });
  };
}

function encodeBytes({ bytes, offsets }: PackedBytes, from: number, to: number): Data {
  const valueOffsets = offsets.subarray(from, to + 1);
  const length = valueOffsets.length - 1;
  let nullCount = 0;
  for (let at = 0; at < length; at++) if (valueOffsets[at] === valueOffsets[at + 1]) nullCount += 1;
  const valid = validity(length, nullCount, (at) => valueOffsets[at] !== valueOffsets[at + 1]);
  return makeData({ type: new Utf8(), length, ...valid, valueOffsets, data: bytes });
}
