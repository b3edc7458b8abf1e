import { Dictionary, Field, Float64, Int32, Int64, Schema, Table, tableFromIPC, tableToIPC, Utf8 } from 'apache-arrow';
import { Bool, TimestampMillisecond, vectorFromArray, type Vector } from 'apache-arrow';
import * as library from 'parquet-wasm/esm';
import { beforeAll, describe, expect, it } from 'vitest';
import { arrowGrid } from '../../../src/lib/intake/files/arrowGrid.ts';
import type { Grid } from '../../../src/lib/intake/files/grid.ts';
import { readParquet } from '../../../src/lib/intake/files/parquet.ts';
import { parquetProgram } from '../../../src/lib/intake/files/parquetProgram.node.ts';

const rows = 70_000;
const every = <T>(value: (row: number) => T | null) => Array.from({ length: rows }, (_row, at) => value(at));

/** Invented: nulls in some, nothing but nulls for long, words that change from one group of rows to the next. */
const plain: Record<string, Vector> = {
  编号: vectorFromArray(
    every((at) => (at % 7 === 3 ? null : `第${at}号`)),
    new Utf8()
  ),
  类别: vectorFromArray(
    every((at) => (at % 11 === 5 ? null : `类${at >> 13}-${at % 3}`)),
    new Dictionary(new Utf8(), new Int32())
  ),
  数量: vectorFromArray(
    every((at) => (at > 1_500 && at < 66_000 ? null : at - 9)),
    new Int32()
  ),
  金额: vectorFromArray(
    every((at) => BigInt(at) * 10_000_000_007n),
    new Int64()
  ),
  比例: vectorFromArray(
    every((at) => (at % 5 === 0 ? null : at / 8)),
    new Float64()
  ),
  时刻: vectorFromArray(
    every((at) => new Date(1_700_000_000_000 + at * 1_000)),
    new TimestampMillisecond()
  )
};

const odd: Record<string, Vector> = {
  ...plain,
  是否: vectorFromArray(
    every((at) => at % 2 === 0),
    new Bool()
  )
};

/** In groups of rows that end elsewhere than batches do. */
function written(columns: Record<string, Vector>): Uint8Array {
  const properties = new library.WriterPropertiesBuilder().setMaxRowGroupSize(20_000).build();
  const fields = Object.entries(columns).map(([name, { type }]) => new Field(name, type, true));
  const stream = tableToIPC(new Table(new Schema(fields), columns), 'stream');
  return library.writeParquet(library.Table.fromIPCStream(stream), properties);
}

/** Row by row, its cells one after the other. */
async function cellsOf(grid: Grid): Promise<string[]> {
  const cells = grid.rows.map((row) => row.join('|'));
  await grid.more?.((chunk) => {
    for (let row = 0; row < chunk.count; row++) cells.push(chunk.cells(row).join('|'));
  });
  return cells;
}

describe('a Parquet file of several batches', () => {
  beforeAll(async () => void (await library.default({ module_or_path: await parquetProgram() })));

  it.each([
    ['from the memory of its library', plain],
    ['as a whole, where a column is of bits', odd]
  ])('gives the cells that a copy of it gives, %s', async (_name, columns) => {
    const bytes = written(columns);
    const table = await readParquet(bytes);
    const copied = arrowGrid(tableFromIPC(library.readParquet(bytes).intoIPCStream()));
    const expected = await cellsOf(copied);
    expect(Array.isArray(table.batches)).toBe('是否' in columns);
    expect([...table.batches].length).toBeGreaterThan(1);
    expect(table.numRows).toBe(rows);
    expect(expected).toHaveLength(rows + 1);
    const grid = arrowGrid(table);
    expect(await cellsOf(grid)).toEqual(expected);
    expect(await cellsOf(grid)).toEqual(expected);
  });

  it('stays as it is when others are read after it', async () => {
    const first = arrowGrid(await readParquet(written(plain)));
    const expected = await cellsOf(first);
    const others = await Promise.all([written(odd), written(plain)].map(readParquet));
    expect(others.map(({ numRows }) => numRows)).toEqual([rows, rows]);
    expect(await cellsOf(first)).toEqual(expected);
  });
});
