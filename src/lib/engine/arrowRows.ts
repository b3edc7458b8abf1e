import {
  Bool,
  Dictionary,
  Field,
  Float64,
  Int32,
  Int64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  Vector,
  type Data
} from 'apache-arrow';
import type { Value } from './engine.ts';
import type { Packed, PackedBytes, PackedTexts } from './packed.ts';
import { rowCountOf, type StagedColumn, type StagedType } from './staging.ts';

/** Staged columns as the bytes of an Arrow stream of one batch. */
export function arrowStream(columns: readonly StagedColumn[]): Uint8Array {
  const children = columns.map(({ type, values, packed }) =>
    packed ? encodePacked(type, packed) : encode[type](values)
  );
  const schema = new Schema(columns.map(({ name }, index) => new Field(name, (children[index] as Data).type, true)));
  const length = rowCountOf(columns);
  const data = makeData({ type: new Struct(schema.fields), length, nullCount: 0, children });
  return tableToIPC(new Table(schema, [new RecordBatch(schema, data)]), 'stream');
}

type Encode = (values: readonly Value[]) => Data;

const encode: Readonly<Record<StagedType, Encode>> = {
  BOOLEAN: (values) => makeData({ type: new Bool(), ...shape(values), data: bits(values, (value) => value === true) }),
  INTEGER: (values) => {
    const data = Int32Array.from(values, (value) => Number(value ?? 0));
    return makeData({ type: new Int32(), ...shape(values), data });
  },
  BIGINT: (values) => {
    const data = new BigInt64Array(values.length);
    values.forEach((value, index) => value !== null && (data[index] = BigInt(value as number)));
    return makeData({ type: new Int64(), ...shape(values), data });
  },
  DOUBLE: (values) => makeData({ type: new Float64(), ...shape(values), data: Float64Array.from(values as number[]) }),
  VARCHAR: (values) => makeData({ type: new Utf8(), ...shape(values), ...encodeTexts(values as (string | null)[]) })
};

function shape(values: readonly Value[]) {
  const nullCount = values.reduce<number>((count, value) => count + (value === null ? 1 : 0), 0);
  return { length: values.length, nullCount, nullBitmap: bits(values, (value) => value !== null) };
}

function bits(values: readonly Value[], isSet: (value: Value) => boolean): Uint8Array {
  const bytes = new Uint8Array((values.length + 7) >> 3);
  values.forEach((value, index) => {
    if (isSet(value)) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  });
  return bytes;
}

const encoder = new TextEncoder();

/** A UTF-16 unit takes at most three bytes of UTF-8. */
const bytesPerUnit = 3;

function encodeTexts(values: readonly (string | null)[]) {
  const units = values.reduce((sum, value) => sum + (value?.length ?? 0), 0);
  const data = new Uint8Array(units * bytesPerUnit);
  const valueOffsets = new Int32Array(values.length + 1);
  let end = 0;
  values.forEach((value, index) => {
    if (value) end += encoder.encodeInto(value, data.subarray(end)).written;
    valueOffsets[index + 1] = end;
  });
  return { data: data.subarray(0, end), valueOffsets };
}

function encodePacked(type: StagedType, packed: Packed): Data {
  if (packed.kind === 'texts') return encodePackedTexts(packed);
  if (packed.kind === 'bytes') return encodePackedBytes(packed);
  const { numbers } = packed;
  const valid = validOf(numbers);
  if (type === 'INTEGER')
    return makeData({ type: new Int32(), length: numbers.length, ...validOf(numbers), data: Int32Array.from(numbers) });
  if (type === 'DOUBLE') return makeData({ type: new Float64(), length: numbers.length, ...valid, data: numbers });
  return makeData({ type: new Int64(), length: numbers.length, ...valid, data: wholeNumbers(numbers) });
}

const validOf = (numbers: Float64Array) => validity(numbers.length, (index) => !Number.isNaN(numbers[index]));

const twoTo32 = 2 ** 32;

/** Safe integers as 64 bits, low half first; a null's bits are any. */
function wholeNumbers(numbers: Float64Array): BigInt64Array {
  const halves = new Int32Array(numbers.length * 2);
  for (let index = 0; index < numbers.length; index++) {
    const value = numbers[index] ?? 0;
    halves[index * 2] = value % twoTo32;
    halves[index * 2 + 1] = Math.floor(value / twoTo32);
  }
  return new BigInt64Array(halves.buffer);
}

function validity(length: number, isValid: (index: number) => boolean) {
  const nullBitmap = new Uint8Array((length + 7) >> 3);
  let nullCount = 0;
  for (let index = 0; index < length; index++) {
    if (isValid(index)) nullBitmap[index >> 3] = (nullBitmap[index >> 3] ?? 0) | (1 << (index & 7));
    else nullCount += 1;
  }
  return { nullBitmap, nullCount };
}

/** Codes into a dictionary that holds every distinct text once. */
function encodePackedTexts({ texts, codes }: PackedTexts): Data {
  const dictionary = new Vector([
    makeData({ type: new Utf8(), length: texts.length, nullCount: 0, ...encodeTexts(texts) })
  ]);
  const valid = validity(codes.length, (index) => (codes[index] ?? -1) >= 0);
  const type = new Dictionary(new Utf8(), new Int32());
  return makeData({ type, length: codes.length, ...valid, data: codes, dictionary });
}

function encodePackedBytes({ bytes, offsets }: PackedBytes): Data {
  const length = offsets.length - 1;
  const valid = validity(length, (index) => offsets[index] !== offsets[index + 1]);
  return makeData({ type: new Utf8(), length, ...valid, valueOffsets: offsets, data: bytes });
}
