import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { EngineError, type Engine } from '../../src/lib/engine/engine.ts';
import { openWasm } from '../../src/lib/engine/wasm.ts';
import { describeAdapter } from './adapter.ts';

describe('the browser adapter', () => {
  describeAdapter(openWasm);

  describe('without extensions', () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await openWasm();
    });
    afterAll(() => engine.close());

    it.each([
      `select '{}'::JSON`,
      `select json_extract('{}', '$')`,
      `select 'b' < 'a' collate zh`,
      'select current_date'
    ])('fetches none, and goes on: %s', async (sql) => {
      await expect(engine.query(sql)).rejects.toBeInstanceOf(EngineError);
      expect((await engine.query('select 42 as v')).column('v')).toEqual([42]);
      expect(engine.rebuilds).toBe(0);
    });
  });

  it('says where its file was to be', async () => {
    await expect(openWasm({ wasm: '/nowhere/duckdb-eh.wasm' })).rejects.toThrow(/found no file at .*nowhere/);
  });
});

/** The workers of an engine, to kill them. */
const workers: Worker[] = [];
class Watched extends Worker {
  constructor(file: string | URL) {
    super(file);
    workers.push(this);
  }
}

const kill = (worker: Worker | undefined) => {
  worker?.terminate();
  worker?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
};

/** Deeper than the engine's stack: a RangeError thrown through frames of C++. */
const trap = `select 1${' + 1'.repeat(900)}`;

describe('after the worker is gone', () => {
  let engine: Engine;
  let before: number;
  beforeAll(async () => {
    vi.stubGlobal('Worker', Watched);
    engine = await openWasm();
    await engine.run('create table input (a INTEGER)', { retain: 'input' });
    await engine.replace('input', { names: ['a'], types: ['INTEGER'], values: [[1, 2]] });
    await engine.run('create or replace table doubled as select a * 2 as a from input', { retain: 'doubled' });
    await engine.replace('input', { names: ['a'], types: ['INTEGER'], values: [[3]] });
    await engine.run('insert into doubled values (7)');
  });
  beforeEach(() => {
    before = engine.rebuilds;
  });
  afterAll(async () => {
    await engine.close();
    vi.unstubAllGlobals();
  });
  const doubled = async () => (await engine.query(`select a from doubled where ${before} >= 0 order by a`)).column('a');

  it('another has the same tables, and what was asked meanwhile is answered', async () => {
    const asked = engine.query('select count(*) as n from range(30000000) where range % 3 = 0');
    await engine.query('select 1', { signal: AbortSignal.timeout(20) }).catch(() => {});
    kill(workers.at(-1));
    expect((await asked).column('n')).toEqual([10_000_000]);
    expect(await doubled()).toEqual([6, 7]);
    expect(engine.rebuilds - before).toBe(1);
    expect(workers).toHaveLength(2);
  });

  it('another is started at the next request', async () => {
    kill(workers.at(-1));
    expect(await doubled()).toEqual([6, 7]);
    expect(engine.rebuilds - before).toBe(1);
  });

  it('a statement that traps is refused with its SQL, and the rest goes on', async () => {
    const trapped = engine.query(trap);
    await expect(trapped).rejects.toBeInstanceOf(EngineError);
    await expect(trapped).rejects.toMatchObject({ sql: trap, message: expect.stringContaining('call stack') });
    expect(engine.rebuilds).toBeGreaterThan(before);
    expect(await doubled()).toEqual([6, 7]);
  });
});
