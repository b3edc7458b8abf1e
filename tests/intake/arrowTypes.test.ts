import {
  DateDay,
  DateMillisecond,
  Decimal,
  Dictionary,
  Float64,
  Int16,
  Int32,
  Int64,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  TimestampMicrosecond,
  Utf8,
  Vector,
  vectorFromArray,
  type DataType
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { columnValues } from '../../src/lib/engine/packed.ts';
import { intake } from '../../src/lib/intake/intake.ts';

/** More than is held as rows, so that most are read column by column. */
const count = 5_000;
const rows = Array.from({ length: count }, (_row, at) => at);
const encode = (text: string) => new TextEncoder().encode(text);
const isNone = (at: number) => at % 11 === 5;
const some = <T>(value: (at: number) => T) => rows.map((at) => (isNone(at) ? null : value(at)));

const ids = rows.map((at) => `P-${String(at).padStart(6, '0')}`);
const base = {
  项目编号: vectorFromArray(ids, new Utf8()),
  项目名称: vectorFromArray(
    rows.map((at) => `第${at % 7}号系统`),
    new Dictionary(new Utf8(), new Int32())
  ),
  项目单位: vectorFromArray(
    rows.map((at) => `第${at % 3}局`),
    new Utf8()
  )
};

/** Both as columns of Arrow and as the text that a person would type. */
async function both(heading: string, vector: Vector, cells: readonly (string | null)[]) {
  const bytes = tableToIPC(new Table({ ...base, [heading]: vector }), 'file');
  const lines = rows.map((at) => `${ids[at]},第${at % 7}号系统,第${at % 3}局,${cells[at] ?? ''}`);
  const text = encode([`项目编号,项目名称,项目单位,${heading}`, ...lines].join('\n'));
  return Promise.all([said(bytes), said(text)]);
}

async function said(bytes: Uint8Array) {
  const { tables, rejects, reconciliation } = await intake([{ name: 'a', bytes }]);
  const { project } = tables;
  const columns = project?.names.map((name, at) => [name, [...columnValues(project, at)]]);
  return { columns, rejects, reconciliation };
}

const day = (at: number) => new Date((18_000 + (at % 3000)) * 86_400_000).toISOString().slice(0, 10);
const decimals = (scale: number, values: readonly (number | null)[]) => {
  const words = new Int32Array(values.length * 4);
  values.forEach((value, at) => {
    const one = value ?? 0;
    words.set([one, Math.floor(one / 2 ** 32), one < 0 ? -1 : 0, one < 0 ? -1 : 0], at * 4);
  });
  const bits = new Uint8Array((values.length + 7) >> 3);
  values.forEach((value, at) => (value === null ? 0 : (bits[at >> 3] = (bits[at >> 3] ?? 0) | (1 << (at & 7)))));
  const nullCount = values.filter((value) => value === null).length;
  const type = new Decimal(scale, 20, 128);
  return new Vector([
    makeData({ type, length: values.length, nullCount, nullBitmap: bits, data: new Uint32Array(words.buffer) })
  ]);
};

type Case = readonly [name: string, heading: string, vector: Vector, cells: readonly (string | null)[]];

const numbers = (heading: string, type: DataType, value: (at: number) => number, name = String(type)): Case => [
  name,
  heading,
  vectorFromArray(some(value), type),
  some((at) => String(value(at)))
];

const cases: readonly Case[] = [
  numbers('总投资(万元)', new Float64(), (at) => (at - 9) / 8),
  numbers('总投资(元)', new Float64(), (at) => at / 1000, 'a third digit of a yuan'),
  numbers('总投资(万元)', new Int32(), (at) => 7 - at),
  numbers('计划年度', new Int16(), (at) => 2000 + (at % 40)),
  numbers('计划年度', new Float64(), (at) => 2000 + (at % 40) + (at % 500 === 3 ? 0.5 : 0), 'years, some broken'),
  [
    'Int64',
    '总投资(元)',
    makeVector(BigInt64Array.from(rows, (at) => BigInt(at - 7) * 3_000_000_000n)),
    rows.map((at) => String(BigInt(at - 7) * 3_000_000_000n))
  ],
  [
    'Int64 beyond a year',
    '计划年度',
    vectorFromArray(
      some((at) => (at % 100 === 9 ? 9_007_199_254_740_993n : 2024n)),
      new Int64()
    ),
    some((at) => (at % 100 === 9 ? '9007199254740993' : '2024'))
  ],
  [
    'ids as numbers',
    '备案编号',
    vectorFromArray(
      some((at) => BigInt(at % 50) + 9_007_199_254_740_992n),
      new Int64()
    ),
    some((at) => String(BigInt(at % 50) + 9_007_199_254_740_992n))
  ],
  [
    'decimals',
    '总投资(万元)',
    decimals(
      2,
      some((at) => at * 7 - 900)
    ),
    some((at) => ((at * 7 - 900) / 100).toFixed(2))
  ],
  [
    'decimals of many digits',
    '总投资(元)',
    decimals(
      6,
      some((at) => at * 1e6 + (at % 100 === 1 ? 1 : 0))
    ),
    some((at) => `${at}.${at % 100 === 1 ? '000001' : '0'}`)
  ],
  [
    'days',
    '申报日期',
    vectorFromArray(
      some((at) => new Date(day(at))),
      new DateDay()
    ),
    some(day)
  ],
  [
    'days in milliseconds',
    '申报日期',
    vectorFromArray(
      some((at) => new Date(day(at))),
      new DateMillisecond()
    ),
    some(day)
  ],
  [
    'moments',
    '申报日期',
    vectorFromArray(
      some((at) => Date.parse(day(at))),
      new TimestampMicrosecond()
    ),
    some(day)
  ],
  [
    'texts of a dictionary, an empty one among them',
    '项目状态',
    vectorFromArray(
      some((at) => ['申报', '在建', '', '不明'][at % 4] ?? ''),
      new Dictionary(new Utf8(), new Int16())
    ),
    some((at) => ['申报', '在建', '', '不明'][at % 4] ?? '')
  ],
  [
    'texts',
    '备案编号',
    vectorFromArray(
      some((at) => `备-${at % 900}`),
      new Utf8()
    ),
    some((at) => `备-${at % 900}`)
  ]
];

describe('columns of Arrow say what their cells would', () => {
  it.each(cases)('%s, in %s', async (_name, heading, vector, cells) => {
    const [typed, text] = await both(heading, vector, cells);
    expect(typed.columns?.length).toBeGreaterThan(4);
    expect(typed).toEqual(text);
  });

  it('refuses a row whose dictionary has nothing in what it requires', async () => {
    const names = rows.map((at) => (at === 4_000 ? '' : `第${at % 7}号系统`));
    const table = new Table({ ...base, 项目名称: vectorFromArray(names, new Dictionary(new Utf8(), new Int32())) });
    const { rejects } = await said(tableToIPC(table, 'file'));
    expect(rejects).toMatchObject([{ row: 4_002, column: 'name', reason: 'required_missing', lost: 'row' }]);
  });

  it('knows its headings when they come again', async () => {
    const again = (heading: string, cells: readonly string[]) =>
      vectorFromArray([...cells.slice(0, 3_000), heading, ...cells.slice(3_001)], new Utf8());
    const of = (heading: keyof typeof base) => again(heading, [...base[heading]].map(String));
    const table = new Table({ 项目编号: of('项目编号'), 项目名称: of('项目名称'), 项目单位: of('项目单位') });
    const { sheets } = await intake([{ name: 'a', bytes: tableToIPC(table, 'file') }]);
    expect(sheets[0]).toMatchObject({ rowsLoaded: count - 1, leftOut: [{ row: 3_002, why: 'repeated_heading' }] });
  });
});
