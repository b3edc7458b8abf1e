import {
  Bool,
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
  type Data
} from 'apache-arrow';
import { packedEncoder } from './arrowPacked.ts';
import { encodeTexts } from './arrowUtf8.ts';
import type { Value } from './engine.ts';
import { rowCountOf, type StagedColumn, type StagedType } from './staging.ts';

/** Some rows of a column. */
type Encode = (from: number, to: number) => Data;

/** Staged columns as the bytes of an Arrow stream of one batch. */
export const arrowStream = (columns: readonly StagedColumn[]): Uint8Array =>
  arrowStreams(columns, Infinity).next().value ?? new Uint8Array(0);

/** Staged columns as Arrow streams of so many rows each; what they share is encoded once. */
export function* arrowStreams(columns: readonly StagedColumn[], rows: number): Generator<Uint8Array, void, void> {
  const encoders = columns.map(encoderOf);
  const all = rowCountOf(columns);
  for (let from = 0; from < all || from === 0; from += rows) {
    const to = Math.min(all, from + rows);
    yield streamOf(
      columns,
      encoders.map((encode) => encode(from, to)),
      to - from
    );
  }
}

function streamOf(columns: readonly StagedColumn[], children: readonly Data[], length: number): Uint8Array {
  const schema = new Schema(columns.map(({ name }, index) => new Field(name, (children[index] as Data).type, true)));
  const data = makeData({ type: new Struct(schema.fields), length, nullCount: 0, children: [...children] });
  return tableToIPC(new Table(schema, [new RecordBatch(schema, data)]), 'stream');
}

function encoderOf({ type, wanted, values, packed }: StagedColumn): Encode {
  return packed ? packedEncoder(wanted, packed) : (from, to) => encode[type](values.slice(from, to));
}

const encode: Readonly<Record<StagedType, (values: readonly Value[]) => Data>> = {
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
