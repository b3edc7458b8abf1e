import type { Data, Decimal, Field, FixedSizeList, Union } from 'apache-arrow';
import { sqlType } from './arrowTypes.ts';
import type { Value } from './engine.ts';
import {
  bigNumber,
  bitText,
  dateText,
  decimal,
  integer,
  intervalText,
  timeTzText,
  timestampText,
  timeText
} from './values.ts';

/** One batch of a column as values. Batches come straight from a stream: nothing is sliced, every offset is zero. */
export function arrowValues(field: Field, data: Data): Value[] {
  const value = reader(field, data);
  if (data.nullCount === 0) return Array.from({ length: data.length }, (_, index) => value(index));
  return Array.from({ length: data.length }, (_, index) => (data.getValid(index) ? value(index) : null));
}

/** `DECIMAL(9,2)` → `DECIMAL`, `STRUCT(…)[]` → `[]`, `INTEGER[3]` → `[n]` */
function family(name: string): string {
  if (name.endsWith('[]')) return '[]';
  return name.endsWith(']') ? '[n]' : name.replace(/\(.*/s, '');
}

type At = (index: number) => Value;
type Reader = (data: Data, field: Field) => At;

function reader(field: Field, data: Data): At {
  const name = sqlType(field);
  const found = readers[family(name)];
  if (!found)
    throw new TypeError(`Type: found ${name}; expected one that has a JavaScript value (cast it to varchar).`);
  return found(data, field);
}

const numbers: Reader =
  ({ values }) =>
  (index) =>
    values[index] as number;
const integers: Reader =
  ({ values }) =>
  (index) =>
    integer(values[index] as bigint);
const times =
  (perSecond: bigint): Reader =>
  ({ values }) =>
  (index) =>
    timeText(values[index] as bigint, perSecond);
const timestamps =
  (perSecond: bigint, zone = ''): Reader =>
  ({ values }) =>
  (index) =>
    `${timestampText(values[index] as bigint, perSecond)}${zone}`;

const readers: Readonly<Record<string, Reader>> = {
  BOOLEAN: bits,
  TINYINT: numbers,
  SMALLINT: numbers,
  INTEGER: numbers,
  UTINYINT: numbers,
  USMALLINT: numbers,
  UINTEGER: numbers,
  FLOAT: numbers,
  DOUBLE: numbers,
  BIGINT: integers,
  UBIGINT: integers,
  HUGEINT: (data) => {
    const view = viewOf(data.values);
    return (index) => integer((view.getBigInt64(index * 16 + 8, true) << 64n) | view.getBigUint64(index * 16, true));
  },
  UHUGEINT: (data) => {
    const view = viewOf(data.values);
    return (index) => integer((view.getBigUint64(index * 16 + 8, true) << 64n) | view.getBigUint64(index * 16, true));
  },
  BIGNUM: (data) => {
    const bytes = slices(data);
    return (index) => integer(bigNumber(bytes(index)));
  },
  DECIMAL: (data) => {
    const view = viewOf(data.values);
    const { scale } = data.type as Decimal;
    return (index) =>
      decimal((view.getBigInt64(index * 16 + 8, true) << 64n) | view.getBigUint64(index * 16, true), scale);
  },
  VARCHAR: texts,
  BLOB: (data) => {
    const bytes = slices(data);
    return (index) => bytes(index).slice();
  },
  BIT: (data) => {
    const bytes = slices(data);
    return (index) => bitText(bytes(index));
  },
  UUID:
    ({ values }) =>
    (index) =>
      uuidText(values.subarray(index * 16, index * 16 + 16)),
  DATE:
    ({ values }) =>
    (index) =>
      dateText(values[index] as number),
  TIME: times(1_000_000n),
  TIME_NS: times(1_000_000_000n),
  'TIME WITH TIME ZONE': (data) => {
    const view = viewOf(data.values);
    return (index) => timeTzText(view.getBigUint64(index * 8, true));
  },
  TIMESTAMP: timestamps(1_000_000n),
  TIMESTAMP_S: timestamps(1n),
  TIMESTAMP_MS: timestamps(1_000n),
  TIMESTAMP_NS: timestamps(1_000_000_000n),
  'TIMESTAMP WITH TIME ZONE': timestamps(1_000_000n, '+00'),
  INTERVAL: (data) => {
    const view = viewOf(data.values);
    return (index) =>
      intervalText(
        view.getInt32(index * 16, true),
        view.getInt32(index * 16 + 4, true),
        view.getBigInt64(index * 16 + 8, true) / 1000n
      );
  },
  ENUM:
    ({ values, dictionary }) =>
    (index) =>
      dictionary?.get(values[index] as number) as string,
  '[]': lists,
  '[n]': (data, field) => {
    const items = childValues(data, field);
    const size = (data.type as FixedSizeList).listSize;
    return (index) => items.slice(index * size, index * size + size);
  },
  MAP: lists,
  STRUCT: (data, field) => {
    const members = children(field).map((child, at) => [child.name, arrowValues(child, childData(data, at))] as const);
    return (index) => Object.fromEntries(members.map(([name, values]) => [name, values[index] ?? null]));
  },
  UNION: (data, field) => {
    const members = children(field).map((child, at) => arrowValues(child, childData(data, at)));
    const at = (data.type as Union).typeIdToChildIndex as Record<number, number>;
    return (index) => members[at[data.typeIds[index] as number] ?? 0]?.[index] ?? null;
  }
};

/** A list is a run of its child; a map is a list of `{ key, value }`. */
function lists(data: Data, field: Field): At {
  const items = childValues(data, field);
  const offsets = data.valueOffsets;
  return (index) => items.slice(offsets[index], offsets[index + 1]);
}

/** DuckDB 1.4.3 marks booleans as `arrow.bool8`, a byte each, and yet packs them into bits. */
function bits({ values }: Data): At {
  return (index) => (((values as Int8Array)[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
}

const decoder = new TextDecoder();

/** A batch of plain ASCII is decoded once and cut; any other text is decoded value by value. */
function texts(data: Data): At {
  const offsets = data.valueOffsets as Int32Array;
  const bytes = (data.values as Uint8Array).subarray(0, offsets[data.length]);
  const whole = decoder.decode(bytes);
  if (whole.length === bytes.length) return (index) => whole.slice(offsets[index], offsets[index + 1]);
  return (index) => decoder.decode(bytes.subarray(offsets[index], offsets[index + 1]));
}

function slices(data: Data): (index: number) => Uint8Array {
  const offsets = data.valueOffsets as Int32Array;
  return (index) => (data.values as Uint8Array).subarray(offsets[index], offsets[index + 1]);
}

function uuidText(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function viewOf(values: ArrayBufferView): DataView {
  return new DataView(values.buffer, values.byteOffset, values.byteLength);
}

function children(field: Field): Field[] {
  return (field.type.children ?? []) as Field[];
}

function childData(data: Data, at: number): Data {
  return data.children[at] as Data;
}

function childValues(data: Data, field: Field): Value[] {
  const [child] = children(field);
  return child ? arrowValues(child, childData(data, 0)) : [];
}
