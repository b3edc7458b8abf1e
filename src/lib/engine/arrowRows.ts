import {
  Bool,
  Field,
  Float64,
  Int64,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Table,
  tableToIPC,
  Utf8,
  type Data
} from 'apache-arrow';
import type { Value } from './engine.ts';
import { rowCountOf, type StagedColumn, type StagedType } from './staging.ts';

/** Staged columns as the bytes of an Arrow stream of one batch. */
export function arrowStream(columns: readonly StagedColumn[]): Uint8Array {
  const children = columns.map(({ type, values }) => encode[type](values));
  const schema = new Schema(columns.map(({ name }, index) => new Field(name, (children[index] as Data).type, true)));
  const length = rowCountOf(columns);
  const data = makeData({ type: new Struct(schema.fields), length, nullCount: 0, children });
  return tableToIPC(new Table(schema, [new RecordBatch(schema, data)]), 'stream');
}

type Encode = (values: readonly Value[]) => Data;

const encode: Readonly<Record<StagedType, Encode>> = {
  BOOLEAN: (values) => makeData({ type: new Bool(), ...shape(values), data: bits(values, (value) => value === true) }),
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
