import { DateDay, Decimal, makeBuilder, Table, TimestampMicrosecond, vectorFromArray } from 'apache-arrow';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile, openFiles } from '../../../src/lib/intake/files/open.ts';
import { rejectSentence } from '../../../src/lib/intake/sentences.ts';
import type { SourceFile } from '../../../src/lib/intake/types.ts';
import { encode } from './encode.ts';
import { arrowBytes, bytesOf, csvText, everyKind, jsonText, parquetBytes, rows, workbook, zipOf } from './make.ts';

const named = (bytes: Uint8Array, name = 'x.dat'): SourceFile => ({ name, bytes });
const kinds = everyKind();

describe('what a file is, is in its bytes', () => {
  it.each(Object.keys(kinds))('%s gives its rows under any name', async (kind) => {
    const [opened, ...others] = await openFiles(named(kinds[kind] ?? new Uint8Array()));
    expect(opened?.reject).toBeNull();
    expect(opened?.grids[0]?.rows).toEqual(rows);
    expect(others).toEqual([]);
  });

  it.each([
    ['csv', 'csv'],
    ['ndjson', 'json'],
    ['xlsb', 'workbook'],
    ['parquet', 'parquet'],
    ['arrow stream', 'arrow'],
    ['gzip', 'csv']
  ])('%s is told as %s', async (kind, format) => {
    expect((await openFile(named(kinds[kind] ?? new Uint8Array()))).format).toBe(format);
  });

  it('says the encoding and a line to judge it by', async () => {
    const opened = await openFile(named(encode(csvText, 'gb18030')));
    expect(opened).toMatchObject({ encoding: 'gb18030', sampleLine: '项目编号,项目名称,项目单位,总投资(万元)' });
  });
});

describe('a zip', () => {
  it('gives each of its files, with folders in their names and rubbish left out', async () => {
    const bytes = zipOf({
      '2024/项目.csv': bytesOf(csvText),
      '2024/deep/b.json': bytesOf(jsonText),
      '__MACOSX/2024/._项目.csv': bytesOf('rubbish'),
      '.DS_Store': bytesOf('rubbish'),
      'c.xlsx': workbook(),
      'empty/': new Uint8Array()
    });
    const opened = await openFiles(named(bytes, 'archive.zip'));
    expect(opened.map(({ file, format }) => [file, format])).toEqual([
      ['archive.zip/2024/项目.csv', 'csv'],
      ['archive.zip/2024/deep/b.json', 'json'],
      ['archive.zip/c.xlsx', 'workbook']
    ]);
    expect(opened.every((one) => one.reject === null && one.grids[0]?.rows.length === 3)).toBe(true);
  });

  it('reads names that are in GBK', async () => {
    const bytes = zipSync({ aaaaaaaa: strToU8(csvText) });
    const name = encode('项目甲乙', 'gb18030');
    for (let at = 0; at < bytes.length - 8; at++) if (isName(bytes, at)) bytes.set(name, at);
    expect((await openFiles(named(bytes, 'a.zip')))[0]?.file).toBe('a.zip/项目甲乙');
  });

  it('in a zip is opened, one deeper is not', async () => {
    const inner = zipOf({ 'b.csv': bytesOf(csvText) });
    const middle = zipOf({ 'inner.zip': inner });
    const [first] = await openFiles(named(middle, 'a.zip'));
    expect(first).toMatchObject({ file: 'a.zip/inner.zip/b.csv', format: 'csv' });
    const [deep] = await openFiles(named(zipOf({ 'middle.zip': middle }), 'a.zip'));
    expect(deep?.reject).toMatchObject({ file: 'a.zip/middle.zip/inner.zip', value: 'archive' });
  });

  it('reads each file in the encoding that was chosen for it', async () => {
    const bytes = zipOf({ 'a.csv': encode('項目名稱', 'big5'), 'b.csv': encode('项目名称', 'gb18030') });
    const opened = await openFiles(named(bytes, 'z.zip'), (file) => (file === 'z.zip/a.csv' ? 'big5' : undefined));
    expect(opened.map((one) => one.grids[0]?.rows)).toEqual([[['項目名稱']], [['项目名称']]]);
  });

  it('of which one file is damaged gives the others', async () => {
    const bytes = zipSync({ 'a.csv': [strToU8(csvText), { level: 0 }], 'b.csv': [strToU8(csvText), { level: 0 }] });
    const at = bytes.findIndex((_byte, n) => bytes.subarray(n, n + 2).join() === strToU8('P1').join());
    bytes[at] = 0x51;
    const opened = await openFiles(named(bytes, 'z.zip'));
    expect(opened.map((one) => one.reject?.value ?? null)).toEqual(['zip_damaged', null]);
  });
});

function isName(bytes: Uint8Array, at: number): boolean {
  return bytes.subarray(at, at + 8).every((byte) => byte === 0x61);
}

const encrypted = zipSync({ 'a.csv': strToU8(csvText) });
for (let at = 0; at < encrypted.length - 4; at++) {
  if (encrypted[at] === 0x50 && encrypted[at + 1] === 0x4b && encrypted[at + 2] === 1) encrypted[at + 8] = 1;
}
const bomb = zipSync({ 'a.csv': strToU8(csvText) });
new DataView(bomb.buffer).setUint32(bomb.length - 22 - 46 - 5 + 24, 0x7fffffff, true);
const cut = (kind: string, part: number) => {
  const bytes = kinds[kind] ?? new Uint8Array();
  return bytes.subarray(0, Math.floor(bytes.length * part));
};

describe('what is no data is one clear sentence', () => {
  it.each([
    ['a zip with a password', encrypted, /加了密码的压缩包；应为不带密码的压缩包/],
    ['a zip that unpacks to too much', bomb, /过大的内容/],
    ['an empty zip', zipOf({}), /没有任何内容/],
    ['a cut zip', cut('zip', 0.6), /损坏或不完整的压缩包/],
    ['a cut gzip', cut('gzip', 0.6), /损坏或不完整的 GZIP/],
    ['a cut workbook', cut('xlsx', 0.6), /损坏或不完整的工作簿/],
    ['a cut Parquet', cut('parquet', 0.6), /损坏或不完整的 Parquet/],
    ['a cut Arrow file', cut('arrow file', 0.5), /损坏或不完整的 Arrow/],
    ['a cut Arrow stream', cut('arrow stream', 0.5), /损坏或不完整的 Arrow/],
    ['a cut JSON', cut('json', 0.6), /损坏或不完整的 JSON/],
    ['zero bytes', new Uint8Array(500), /零字节/],
    ['blank wide text', encode(' \n \r\n', 'utf-16le'), /没有任何内容/],
    ['an empty JSON', bytesOf('[]'), /没有任何内容/],
    ['a docx', zipOf({ '[Content_Types].xml': bytesOf('x'), 'word/document.xml': bytesOf('x') }), /文字或演示文档/],
    ['a database', bytesOf(`SQLite format 3\0${'\x01'.repeat(90)}`), /数据库/],
    ['another archive', Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4, 1, 2, 3), /压缩包/]
  ])('%s', async (_what, bytes, words) => {
    const opened = await openFiles(named(bytes));
    expect(opened).toHaveLength(1);
    const reject = opened[0]?.reject;
    expect(reject && rejectSentence(reject, 'zh')).toMatch(words);
    expect(reject && rejectSentence(reject, 'en')).toMatch(/^x\.dat[^:]*: found .+; expected .+\.$/);
  });
});

describe('a table with types', () => {
  const moments = [Date.UTC(2024, 2, 5), Date.UTC(2024, 2, 5, 13, 4, 5, 250), null];
  const decimals = makeBuilder({ type: new Decimal(2, 12, 128), nullValues: [null] });
  for (const value of [1250n, -5n, null]) decimals.append(value === null ? null : words(value));
  const table = new Table({
    day: vectorFromArray(
      moments.map((one) => one && new Date(one)),
      new DateDay()
    ),
    at: vectorFromArray(moments, new TimestampMicrosecond()),
    amount: decimals.finish().toVector(),
    real: vectorFromArray([0.1, -1.5e21, null]),
    single: vectorFromArray(Float32Array.of(12.6, 0.1, 3)),
    long: vectorFromArray([9007199254740993n, -1n, null]),
    flag: vectorFromArray([true, false, null])
  });
  const expected = [
    ['day', 'at', 'amount', 'real', 'single', 'long', 'flag'],
    ['2024-03-05', '2024-03-05', '12.5', '0.1', '12.6', '9007199254740993', 'TRUE'],
    ['2024-03-05', '2024-03-05 13:04:05.25', '-0.05', '-1.5e+21', '0.1', '-1', 'FALSE'],
    ['', '', '', '', '3', '', '']
  ];

  it.each([
    ['parquet', parquetBytes(table)],
    ['arrow', arrowBytes('file', table)]
  ] as const)('in %s reads as a person would type it', async (_kind, bytes) => {
    expect((await openFile(named(bytes))).grids[0]?.rows).toEqual(expected);
  });

  it('that is long gives its rows in pieces, each once, and again when asked again', async () => {
    const count = 5_000;
    const long = new Table({ n: vectorFromArray(Array.from({ length: count }, (_n, n) => `r${n}`)) });
    const { grids } = await openFile(named(parquetBytes(long)));
    for (const _time of [1, 2]) {
      const all = grids[0]?.rows.map((row) => row[0]) ?? [];
      expect(all).toHaveLength(2_001);
      await grids[0]?.more?.((chunk) => {
        for (let row = 0; row < chunk.count; row++) all.push(chunk.cells(row)[0]);
      });
      expect(all).toEqual(['n', ...Array.from({ length: count }, (_n, n) => `r${n}`)]);
    }
  });
});

function words(value: bigint): Uint32Array {
  return new Uint32Array(BigUint64Array.of(BigInt.asUintN(64, value), value < 0n ? 0xffffffffffffffffn : 0n).buffer);
}
