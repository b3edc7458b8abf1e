import type { Value } from '../../src/lib/engine/engine.ts';

export interface TypeCase {
  readonly sql: string;
  /** As the engine names it; of an enumeration only that it is one. */
  readonly type: string;
  readonly value: Value;
}

const it = (sql: string, type: string, value: Value): TypeCase => ({ sql, type, value });

/** What an expression of each SQL type is in JavaScript, whichever engine says it. */
export const typeCases: readonly TypeCase[] = [
  it('true', 'BOOLEAN', true),
  it('false', 'BOOLEAN', false),
  it('(-128)::TINYINT', 'TINYINT', -128),
  it('255::UTINYINT', 'UTINYINT', 255),
  it('(-32768)::SMALLINT', 'SMALLINT', -32_768),
  it('65535::USMALLINT', 'USMALLINT', 65_535),
  it('(-2147483648)::INTEGER', 'INTEGER', -2_147_483_648),
  it('4294967295::UINTEGER', 'UINTEGER', 4_294_967_295),
  it('9007199254740991::BIGINT', 'BIGINT', 9_007_199_254_740_991),
  it('(-9007199254740991)::BIGINT', 'BIGINT', -9_007_199_254_740_991),
  it('9007199254740991::UBIGINT', 'UBIGINT', 9_007_199_254_740_991),
  it('(-9007199254740991)::HUGEINT', 'HUGEINT', -9_007_199_254_740_991),
  it('9007199254740991::UHUGEINT', 'UHUGEINT', 9_007_199_254_740_991),
  it('(-1234567)::BIGNUM', 'BIGNUM', -1_234_567),
  it('1234567::BIGNUM', 'BIGNUM', 1_234_567),
  it('1.5::FLOAT', 'FLOAT', 1.5),
  it('0.1::DOUBLE', 'DOUBLE', 0.1),
  it(`'nan'::DOUBLE`, 'DOUBLE', Number.NaN),
  it(`'-infinity'::DOUBLE`, 'DOUBLE', Number.NEGATIVE_INFINITY),
  it('123.45::DECIMAL(9,2)', 'DECIMAL(9,2)', 123.45),
  it('(-0.01)::DECIMAL(4,2)', 'DECIMAL(4,2)', -0.01),
  it('90071992547409.91::DECIMAL(18,2)', 'DECIMAL(18,2)', 90_071_992_547_409.91),
  it('1234567.0123456789::DECIMAL(38,10)', 'DECIMAL(38,10)', 1_234_567.012_345_678_9),
  it(`''`, 'VARCHAR', ''),
  it(`'量入 “plan”'`, 'VARCHAR', '量入 “plan”'),
  it(`'\\xAA\\x00'::BLOB`, 'BLOB', Uint8Array.of(0xaa, 0)),
  it(`'0101'::BIT`, 'BIT', '0101'),
  it(`'010100001111'::BIT`, 'BIT', '010100001111'),
  it(`'00112233-4455-6677-8899-aabbccddeeff'::UUID`, 'UUID', '00112233-4455-6677-8899-aabbccddeeff'),
  it(`'ffeeddcc-4455-6677-8899-aabbccddeeff'::UUID`, 'UUID', 'ffeeddcc-4455-6677-8899-aabbccddeeff'),
  it(`'b'::ENUM('a', 'b')`, 'ENUM', 'b'),
  it(`DATE '2028-02-29'`, 'DATE', '2028-02-29'),
  it(`DATE '0001-01-01'`, 'DATE', '0001-01-01'),
  it(`DATE '9999-12-31'`, 'DATE', '9999-12-31'),
  it(`TIMESTAMP '2026-11-01 12:34:56'`, 'TIMESTAMP', '2026-11-01 12:34:56'),
  it(`TIMESTAMP '1969-12-31 23:59:59.5'`, 'TIMESTAMP', '1969-12-31 23:59:59.5'),
  it(`TIMESTAMP '2026-11-01 00:00:00.000001'`, 'TIMESTAMP', '2026-11-01 00:00:00.000001'),
  it(`'2026-11-01 12:34:56'::TIMESTAMP_S`, 'TIMESTAMP_S', '2026-11-01 12:34:56'),
  it(`'2026-11-01 12:34:56.789'::TIMESTAMP_MS`, 'TIMESTAMP_MS', '2026-11-01 12:34:56.789'),
  it(`'2026-11-01 12:34:56.000000001'::TIMESTAMP_NS`, 'TIMESTAMP_NS', '2026-11-01 12:34:56.000000001'),
  it(`'2026-11-01 08:00:00+08'::TIMESTAMPTZ`, 'TIMESTAMP WITH TIME ZONE', '2026-11-01 00:00:00+00'),
  it(`TIME '12:34:56'`, 'TIME', '12:34:56'),
  it(`TIME '00:00:00.000001'`, 'TIME', '00:00:00.000001'),
  it(`'12:34:56+08'::TIMETZ`, 'TIME WITH TIME ZONE', '12:34:56+08'),
  it(`'12:34:56-03:30'::TIMETZ`, 'TIME WITH TIME ZONE', '12:34:56-03:30'),
  it(`INTERVAL '1 year 2 months 3 days 04:00:00.5'`, 'INTERVAL', '1 year 2 months 3 days 04:00:00.5'),
  it(`INTERVAL '0 days'`, 'INTERVAL', '00:00:00'),
  it('[1, null, 3]', 'INTEGER[]', [1, null, 3]),
  it('[true, false, null, false, true, true, false, true, true, false]', 'BOOLEAN[]', [
    true,
    false,
    null,
    false,
    true,
    true,
    false,
    true,
    true,
    false
  ]),
  it(`{'a': false, 'b': true}`, 'STRUCT("a" BOOLEAN, "b" BOOLEAN)', { a: false, b: true }),
  it('[[1], [], null]', 'INTEGER[][]', [[1], [], null]),
  it(`[DATE '2026-11-01']`, 'DATE[]', ['2026-11-01']),
  it('[1.5::DECIMAL(9,2)]', 'DECIMAL(9,2)[]', [1.5]),
  it('[1, 2]::INTEGER[2]', 'INTEGER[2]', [1, 2]),
  it('[[1, 2]::INTEGER[2]]', 'INTEGER[2][]', [[1, 2]]),
  it(`{'a': 1, 'b': 'x'}`, 'STRUCT("a" INTEGER, "b" VARCHAR)', { a: 1, b: 'x' }),
  it(`{'a': [1, 2], 'b': {'c': null::DATE}}`, 'STRUCT("a" INTEGER[], "b" STRUCT("c" DATE))', {
    a: [1, 2],
    b: { c: null }
  }),
  it(`[{'a': 1}, null]`, 'STRUCT("a" INTEGER)[]', [{ a: 1 }, null]),
  it(`MAP {'k': 1, 'l': null}`, 'MAP(VARCHAR, INTEGER)', [
    { key: 'k', value: 1 },
    { key: 'l', value: null }
  ]),
  it(`MAP {'k': [1]}`, 'MAP(VARCHAR, INTEGER[])', [{ key: 'k', value: [1] }]),
  it(`union_value(n := 3)::UNION(n INTEGER, s VARCHAR)`, 'UNION("n" INTEGER, "s" VARCHAR)', 3),
  it(`union_value(s := 'x')::UNION(n INTEGER[], s VARCHAR)`, 'UNION("n" INTEGER[], "s" VARCHAR)', 'x')
];

/** What has no exact counterpart is refused by name, one step beyond the edge of what has one. */
export const refusedCases: readonly (readonly [sql: string, message: string])[] = [
  ['9007199254740992::BIGINT', 'v: Integer: found 9007199254740992'],
  ['(-9007199254740992)::HUGEINT', 'v: Integer: found -9007199254740992'],
  ['90071992547409920.00::DECIMAL(19,2)', 'v: Decimal: found 90071992547409920'],
  [`DATE '10000-01-01'`, 'v: Date: found one'],
  [`DATE '0001-01-01' - 1`, 'v: Date: found one'],
  [`'infinity'::DATE`, 'v: Date: found one'],
  [`TIMESTAMP '10000-01-01 00:00:00'`, 'v: Timestamp: found one']
];
