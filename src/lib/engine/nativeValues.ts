import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type * as duckdb from '@duckdb/node-api';
import type { Value } from './engine.ts';
import { dateText, decimal, integer, intervalText, timestampText, timeText, timeTzText } from './values.ts';

type Convert = (value: DuckDBValue) => Value;

/** What turns a value of the native adapter into ours; chosen once a column. */
export function nativeReader(type: DuckDBType): Convert {
  const convert = byName(type);
  return (value) => (value === null ? null : convert(value));
}

const asItIs: Convert = (value) => value as Value;
const asInteger: Convert = (value) => integer(value as bigint);

const readers: Readonly<Record<string, Convert>> = {
  BIGINT: asInteger,
  UBIGINT: asInteger,
  HUGEINT: asInteger,
  UHUGEINT: asInteger,
  BIGNUM: asInteger,
  DATE: (value) => dateText((value as duckdb.DuckDBDateValue).days),
  TIMESTAMP: (value) => timestampText((value as duckdb.DuckDBTimestampValue).micros, 1_000_000n),
  TIMESTAMP_S: (value) => timestampText((value as duckdb.DuckDBTimestampSecondsValue).seconds, 1n),
  TIMESTAMP_MS: (value) => timestampText((value as duckdb.DuckDBTimestampMillisecondsValue).millis, 1_000n),
  TIMESTAMP_NS: (value) => timestampText((value as duckdb.DuckDBTimestampNanosecondsValue).nanos, 1_000_000_000n),
  'TIMESTAMP WITH TIME ZONE': (value) =>
    `${timestampText((value as duckdb.DuckDBTimestampTZValue).micros, 1_000_000n)}+00`,
  TIME: (value) => timeText((value as duckdb.DuckDBTimeValue).micros, 1_000_000n),
  TIME_NS: (value) => timeText((value as duckdb.DuckDBTimeNSValue).nanos, 1_000_000_000n),
  'TIME WITH TIME ZONE': (value) => timeTzText((value as duckdb.DuckDBTimeTZValue).bits),
  INTERVAL: (value) => {
    const { months, days, micros } = value as duckdb.DuckDBIntervalValue;
    return intervalText(months, days, micros);
  },
  DECIMAL: (value) => {
    const { value: unscaled, scale } = value as duckdb.DuckDBDecimalValue;
    return decimal(unscaled, scale);
  },
  BLOB: (value) => Uint8Array.from((value as duckdb.DuckDBBlobValue).bytes),
  UUID: String,
  BIT: String
};

function byName(type: DuckDBType): Convert {
  if ('valueType' in type) return 'keyType' in type ? mapReader(type) : listReader(type.valueType);
  if ('entryTypes' in type) return structReader(type);
  if ('memberTypes' in type) return unionReader(type);
  return readers[String(type).replace(/\(.*/, '')] ?? asItIs;
}

function listReader(valueType: DuckDBType): Convert {
  const read = nativeReader(valueType);
  return (value) => (value as duckdb.DuckDBListValue).items.map(read);
}

function structReader({ entryNames, entryTypes }: duckdb.DuckDBStructType): Convert {
  const fields = entryNames.map((name, index) => [name, nativeReader(entryTypes[index] as DuckDBType)] as const);
  return (value) => {
    const { entries } = value as duckdb.DuckDBStructValue;
    return Object.fromEntries(fields.map(([name, read]) => [name, read(entries[name] ?? null)]));
  };
}

function mapReader({ keyType, valueType }: duckdb.DuckDBMapType): Convert {
  const readKey = nativeReader(keyType);
  const readValue = nativeReader(valueType);
  return (map) =>
    (map as duckdb.DuckDBMapValue).entries.map(({ key, value }) => ({ key: readKey(key), value: readValue(value) }));
}

function unionReader({ memberTags, memberTypes }: duckdb.DuckDBUnionType): Convert {
  const readers = new Map(memberTags.map((tag, index) => [tag, nativeReader(memberTypes[index] as DuckDBType)]));
  return (union) => {
    const { tag, value } = union as duckdb.DuckDBUnionValue;
    return readers.get(tag)?.(value) ?? null;
  };
}
