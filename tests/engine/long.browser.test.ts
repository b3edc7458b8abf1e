import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Columns, Engine } from '../../src/lib/engine/engine.ts';
import { noInteger } from '../../src/lib/engine/packed.ts';
import { openWasm } from '../../src/lib/engine/wasm.ts';

/** More than two parts of what goes in at a time. */
const long = 1_000_003;
const ddl = 'file VARCHAR, id INTEGER, flag BOOLEAN, day DATE, money BIGINT, "a ""b""" VARCHAR, share DOUBLE';

const rows = (texts: readonly string[] = ['2024-02-29', '2026-11-25']): Columns => ({
  names: ['id', 'day', 'money', 'file'],
  types: ['INTEGER', 'DATE', 'BIGINT', 'VARCHAR'],
  values: [[], [], [], []],
  packed: [
    { kind: 'integers', integers: Int32Array.from({ length: long }, (_, at) => (at % 10 === 3 ? noInteger : at)) },
    { kind: 'texts', texts, codes: Int32Array.from({ length: long }, (_, at) => (at % 3) - 1) },
    { kind: 'numbers', numbers: Float64Array.from({ length: long }, (_, at) => (at % 4 === 1 ? NaN : at * -3e9)) },
    { kind: 'same', text: "项目's.csv", count: long }
  ]
});

const short: Columns = {
  names: ['id', 'flag'],
  types: ['INTEGER', 'BOOLEAN'],
  values: [
    [1, 2],
    [true, null]
  ]
};

describe('a long table', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openWasm();
  });
  beforeEach(() => engine.run(`create or replace table t (${ddl})`));
  afterAll(() => engine.close());
  const one = async (sql: string) => (await engine.query(sql)).rows()[0];
  const columns = async () => (await engine.query('select column_name, data_type from duckdb_columns()')).rows();

  it('has every row in its place, and the columns that it had', async () => {
    const before = await columns();
    await engine.replace('t', rows());
    expect(await columns()).toEqual(before);
    expect(
      await one(`select count(*) as n, count(id) as ids, sum(id)::DOUBLE as sum, count(day) as days, min(money) as least,
        count(money) as amounts, count(flag) + count(share) + count("a ""b""") as others, min(file) as file,
        max(file) as last, count(*) filter (id <> rowid) as moved from t`)
    ).toEqual({
      ...{ n: long, ids: 900_003, sum: 450_002_700_003, days: 666_668, least: (long - 1) * -3e9, amounts: 750_002 },
      ...{ others: 0, file: "项目's.csv", last: "项目's.csv", moved: 0 }
    });
    expect(await one('from t where id = 700001')).toEqual({
      ...{ file: "项目's.csv", id: 700_001, flag: null, day: '2026-11-25', money: null, 'a "b"': null, share: null }
    });
  });

  it('makes room for a short one with other columns, and for none', async () => {
    await engine.replace('t', rows());
    await engine.replace('t', short);
    expect((await engine.query('select id, flag, file, money from t order by id')).rows()).toEqual([
      { id: 1, flag: true, file: null, money: null },
      { id: 2, flag: null, file: null, money: null }
    ]);
    await engine.run("insert into t (file, share) values ('b', 0.5)");
    expect(await one("select share from t where file = 'b'")).toEqual({ share: 0.5 });
    await engine.replace('t', rows());
    await engine.replace('t', { names: ['flag'], types: ['BOOLEAN'], values: [[]] });
    expect(await one('select count(*) as n from t')).toEqual({ n: 0 });
  });

  it('that cannot go in leaves what stood there', async () => {
    await engine.replace('t', short);
    await expect(engine.replace('t', rows(['2024-02-29', '2024-02-30']))).rejects.toThrow(
      /Conversion Error.*2024-02-30/
    );
    const unknown = { ...rows(), names: ['id', 'day', 'money', 'nowhere'] };
    await expect(engine.replace('t', unknown)).rejects.toThrow(/nowhere/);
    expect(await one('select count(*) as n, sum(id)::INTEGER as ids from t')).toEqual({ n: 2, ids: 3 });
    await engine.replace('t', rows());
    await expect(engine.replace('t', { ...short, names: ['id', 'nowhere'] })).rejects.toThrow(/nowhere/);
    expect(await one('select count(*) as n from t')).toEqual({ n: long });
  });

  it('keeps what a table promises of its columns', async () => {
    await engine.run(`create or replace table t (${ddl.replace('flag BOOLEAN', 'flag BOOLEAN default true')})`);
    await engine.replace('t', rows());
    expect(await one('select count(*) as n from t where flag')).toEqual({ n: long });
    await engine.run(`create or replace table t (${ddl}, check (id <> 5))`);
    await expect(engine.replace('t', rows())).rejects.toThrow(/Constraint Error/);
  });

  it('is stopped between its parts, and nothing of it stays', async () => {
    await engine.replace('t', short);
    const stop = new AbortController();
    const entering = engine.replace('t', rows(), { signal: stop.signal });
    setTimeout(() => stop.abort(), 100);
    await expect(entering).rejects.toMatchObject({ name: 'AbortError' });
    expect(await one('select count(*) as n from t')).toEqual({ n: 2 });
  });
});
