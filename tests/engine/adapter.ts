import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EngineError, type Columns, type Engine } from '../../src/lib/engine/engine.ts';
import { columnValues, noInteger, type PackedBytes } from '../../src/lib/engine/packed.ts';
import { refusedCases, typeCases } from './types.ts';

/** Minutes of work, if nobody stops it. */
export const endless = 'select count(*) from range(1000000) a, range(1000000) b where (a.range * b.range) % 7 = 3';

const columns = (types: readonly string[], ...values: Columns['values']): Columns => ({
  names: ['a', 'b'].slice(0, types.length),
  types,
  values
});

/** Every text but one its own; the second is null. */
function packedIds(count: number): PackedBytes {
  const texts = Array.from({ length: count }, (_, at) => new TextEncoder().encode(at === 1 ? '' : `编${at}`));
  const offsets = new Int32Array(count + 1);
  texts.forEach((text, at) => (offsets[at + 1] = (offsets[at] ?? 0) + text.length));
  const bytes = new Uint8Array(offsets[count] ?? 0);
  texts.forEach((text, at) => bytes.set(text, offsets[at]));
  return { kind: 'bytes', bytes, offsets };
}

/** What both adapters promise, each in its own place. */
export function describeAdapter(open: () => Promise<Engine>): void {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());
  const column = async (sql: string, name = 'v') => (await engine.query(sql)).column(name);

  describe('one value per SQL type', () => {
    it.each(typeCases)('$sql', async ({ sql, type, value }) => {
      const result = await engine.query(`select * from (values (${sql}), (null)) as listed(v)`);
      expect(result.columns.map((one) => one.type.replace(/^ENUM\(.*\)$/, 'ENUM'))).toEqual([type]);
      expect(result.column('v')).toEqual([value, null]);
    });

    it.each(refusedCases)('none for %s', async (sql, message) => {
      const result = await engine.query(`select ${sql} as v`);
      expect(() => result.column('v')).toThrow(EngineError);
      expect(() => result.column('v')).toThrow(message);
    });

    it('in every batch of a long answer', async () => {
      const values = await column(`select case when range % 3 > 0 then range::VARCHAR end as v from range(5000)`);
      expect(values).toEqual(Array.from({ length: 5000 }, (_, n) => (n % 3 > 0 ? String(n) : null)));
    });

    it('under names that differ', async () => {
      const result = await engine.query('select 1 as a, 2 as a, 3 as b');
      expect(result.rows()).toEqual([{ a: 1, a_1: 2, b: 3 }]);
    });
  });

  describe('packed columns', () => {
    const long = 5_000;
    const days = ['2024-02-29', '1969-12-31', '0001-01-01', '9999-12-31', '1970-01-01'];
    const packed = (): Columns => ({
      names: ['file', 'code', 'id', 'whole', 'money', 'share', 'year', 'day', 'sheet', 'nothing', 'row'],
      types: [
        'VARCHAR',
        'VARCHAR',
        'VARCHAR',
        'INTEGER',
        'BIGINT',
        'DOUBLE',
        'INTEGER',
        'DATE',
        'VARCHAR',
        'VARCHAR',
        'INTEGER'
      ],
      values: [[], [], [], [], [], [], [], [], [], [], []],
      packed: [
        { kind: 'texts', texts: ["a'b"], codes: new Int32Array(long) },
        { kind: 'texts', texts: ['中', '', 'x'], codes: Int32Array.from({ length: long }, (_, at) => (at % 4) - 1) },
        packedIds(long),
        { kind: 'numbers', numbers: Float64Array.from({ length: long }, (_, at) => (at % 5 ? -at : NaN)) },
        { kind: 'numbers', numbers: Float64Array.from({ length: long }, (_, at) => (at - 7) * 2 ** 40 - 1) },
        { kind: 'numbers', numbers: Float64Array.from({ length: long }, (_, at) => at / 8) },
        { kind: 'integers', integers: Int32Array.from({ length: long }, (_, at) => (at % 7 ? at - 9 : noInteger)) },
        { kind: 'texts', texts: days, codes: Int32Array.from({ length: long }, (_, at) => (at % 6) - 1) },
        { kind: 'same', text: "第'一'页", count: long },
        { kind: 'same', text: null, count: long },
        { kind: 'runs', starts: Int32Array.of(0, 3, 4_000), firsts: Int32Array.of(2, 9, 8), count: long }
      ]
    });

    it('go in as their values do', async () => {
      const ddl =
        'file VARCHAR, code VARCHAR, id VARCHAR, whole INTEGER, money BIGINT, share DOUBLE, year INTEGER, day DATE, sheet VARCHAR, nothing VARCHAR, row INTEGER';
      await engine.run(`create or replace table packed_rows (${ddl}); create or replace table plain_rows (${ddl})`);
      const columns = packed();
      const values = columns.names.map((_name, at) => columnValues(columns, at));
      await engine.replace('packed_rows', columns);
      await engine.replace('plain_rows', { names: columns.names, types: columns.types, values });
      const dump = (table: string) => engine.query(`select * from ${table} order by money`);
      const [one, other] = [await dump('packed_rows'), await dump('plain_rows')];
      expect(one.rowCount).toBe(long);
      for (const name of columns.names) expect(one.column(name), name).toEqual(other.column(name));
      expect(one.column('code').slice(0, 4)).toEqual([null, '中', '', 'x']);
      expect(one.column('id').slice(0, 3)).toEqual(['编0', null, '编2']);
      expect(one.column('money')[0]).toBe(-7 * 2 ** 40 - 1);
      expect(one.column('year').slice(0, 2)).toEqual([null, -8]);
      expect(one.column('row').slice(0, 5)).toEqual([2, 3, 4, 9, 10]);
      expect(one.column('day').slice(0, 6)).toEqual([null, ...days]);
      expect([one.column('sheet')[long - 1], one.column('nothing')[0]]).toEqual(["第'一'页", null]);
    });

    it('of another kind than the column are refused', async () => {
      const { names, types, values, packed: columns = [] } = packed();
      const wrong = { names, types, values, packed: [columns[3] ?? null, ...columns.slice(1)] };
      await expect(engine.replace('packed_rows', wrong)).rejects.toThrow('file: found packed numbers');
    });
  });

  describe('a run', () => {
    it('takes several statements', async () => {
      await engine.run(
        'create or replace table several (v INTEGER); insert into several values (1); -- done\ninsert into several values (2);'
      );
      expect(await column('select v from several order by v')).toEqual([1, 2]);
    });

    it('says what failed and keeps what stood before it', async () => {
      const sql = 'create or replace table kept as select 1 as v; select * from nowhere';
      const failed = engine.run(sql);
      await expect(failed).rejects.toBeInstanceOf(EngineError);
      await expect(failed).rejects.toMatchObject({ sql, message: expect.stringMatching(/^Catalog Error: .*nowhere/) });
      expect(await column('select v from kept')).toEqual([1]);
    });
  });

  describe('a replace', () => {
    it('casts from plain values to the types of the table, whatever the order of the columns', async () => {
      await engine.run('create or replace table cast_rows (b DATE, a DECIMAL(9,2), c BOOLEAN, d INTEGER)');
      await engine.replace('cast_rows', {
        names: ['a', 'b', 'c', 'd'],
        types: ['DECIMAL(9,2)', 'DATE', 'BOOLEAN', 'INTEGER'],
        values: [
          [1.25, null],
          ['2026-11-01', null],
          [false, null],
          [-7, null]
        ]
      });
      expect((await engine.query('from cast_rows')).rows()).toEqual([
        { b: '2026-11-01', a: 1.25, c: false, d: -7 },
        { b: null, a: null, c: null, d: null }
      ]);
    });

    it('takes more rows than one batch holds, and any text', async () => {
      await engine.run('create or replace table many (a BIGINT, b VARCHAR)');
      const numbers = Array.from({ length: 5000 }, (_, n) => n);
      const texts = numbers.map((n) => (n % 2 === 0 ? `${n} 万元 “😀”` : ''));
      await engine.replace('many', columns(['BIGINT', 'VARCHAR'], numbers, texts));
      const result = await engine.query('from many order by a');
      expect([result.column('a'), result.column('b')]).toEqual([numbers, texts]);
    });

    it('of no rows empties the table', async () => {
      await engine.run('create or replace table emptied as select 1 as a');
      await engine.replace('emptied', columns(['INTEGER'], []));
      expect(await column('from emptied', 'a')).toEqual([]);
    });

    it.each([
      ['a value that does not fit its type', columns(['INTEGER'], [1, 'x']), /a, row 2: found "x"; expected INTEGER/],
      ['a fraction in whole numbers', columns(['INTEGER'], [1.5]), /a, row 1: found 1.5/],
      ['a text that is no date', columns(['VARCHAR'], ['2026-02-30']), /Conversion Error/],
      [
        'columns of different length',
        columns(['INTEGER', 'INTEGER'], [1, 2], [1]),
        /b: found 1 values; expected 2 as in a/
      ],
      ['a column the table lacks', columns(['DATE', 'DATE'], ['2026-01-01'], ['2026-01-01']), /Binder Error: .*"b"/s],
      ['a column the table lacks, of no rows', columns(['DATE', 'DATE'], [], []), /Binder Error: .*"b"/s]
    ])('refuses %s, and nothing is lost', async (_, rows, message) => {
      await engine.run(`create or replace table whole as select DATE '2026-01-31' as a`);
      const refused = engine.replace('whole', rows);
      await expect(refused).rejects.toBeInstanceOf(EngineError);
      await expect(refused).rejects.toThrow(message);
      expect(await column('from whole', 'a')).toEqual(['2026-01-31']);
      await engine.replace('whole', columns(['DATE'], ['2026-02-28']));
      expect(await column('from whole', 'a')).toEqual(['2026-02-28']);
      expect(engine.rebuilds).toBe(0);
    });

    it('empties the kept results', async () => {
      await engine.run('create or replace table fresh as select 1 as a');
      const before = await engine.query('from fresh');
      expect(await engine.query('from fresh')).toBe(before);
      await engine.replace('fresh', columns(['INTEGER'], [2]));
      expect(await column('from fresh', 'a')).toEqual([2]);
      expect(before.column('a')).toEqual([1]);
    });
  });

  describe('a long query', () => {
    it('is stopped, and the engine answers at once', async () => {
      const stop = new AbortController();
      const stopped = engine.query(endless, { signal: stop.signal });
      await engine.query('select 1 as v', { priority: 'later', signal: AbortSignal.timeout(100) }).catch(() => {});
      stop.abort();
      await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
      expect(await column('select 42 as v')).toEqual([42]);
      expect(engine.rebuilds).toBe(0);
    });

    it('is stopped also as a run', async () => {
      const signal = AbortSignal.timeout(100);
      await expect(engine.run(`create or replace table never as ${endless}`, { signal })).rejects.toMatchObject({
        name: 'AbortError'
      });
      await expect(engine.query('from never')).rejects.toThrow(/never/);
    });
  });

  describe('the sandbox', () => {
    it.each([
      `from read_csv('data/settings.yaml')`,
      `from read_parquet('x.parquet')`,
      `copy (select 1) to 'x.csv'`,
      `attach 'x.db'`,
      'load spatial',
      'set enable_external_access=true',
      'set autoload_known_extensions=true'
    ])('refuses %s', async (sql) => {
      await expect(engine.run(sql)).rejects.toBeInstanceOf(EngineError);
      expect(await column('select 42 as v')).toEqual([42]);
      expect(engine.rebuilds).toBe(0);
    });
  });
}
