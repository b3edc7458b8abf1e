import { describe, expect, it } from 'vitest';
import { EngineError } from '../../src/lib/engine/engine.ts';
import { startEngine } from '../../src/lib/engine/start.ts';
import { fakeDrivers, held, settle } from './fake.ts';

const noRows = { names: ['a'], types: ['INTEGER'], values: [[]] };

async function desk() {
  const fake = fakeDrivers();
  const engine = await startEngine(fake.open);
  return { ...fake, engine };
}

describe('after a trap', () => {
  it('another database stands where the first stood, and the request is repeated once', async () => {
    const { engine, log, state } = await desk();
    await engine.run('tables', { retain: 'tables' });
    await engine.replace('input', noRows);
    await engine.run('models', { retain: 'models' });
    await engine.run('part of the models', { retain: false });
    await engine.run('note');
    await engine.run('newer models', { retain: 'models' });
    await engine.replace('input', noRows);
    log.length = 0;
    state.traps = 1;
    expect((await engine.query('select')).column('n')).toEqual([1]);
    expect(log).toEqual([
      '1 query select',
      '1 close',
      '2 run tables',
      '2 replace input',
      '2 run newer models',
      '2 run note',
      '2 query select'
    ]);
    expect(engine.rebuilds).toBe(1);
  });

  it('each time, from the beginning', async () => {
    const { engine, log, state } = await desk();
    await engine.run('tables');
    for (const sql of ['one', 'two']) {
      state.traps = 1;
      await engine.query(sql);
    }
    expect(engine.rebuilds).toBe(2);
    expect(log.filter((line) => line.includes('tables'))).toEqual(['1 run tables', '2 run tables', '3 run tables']);
  });

  it('a request that traps again is refused with its SQL, and not replayed', async () => {
    const { engine, log, state } = await desk();
    state.traps = 2;
    const refused = engine.run('deadly', { retain: 'deadly' });
    await expect(refused).rejects.toBeInstanceOf(EngineError);
    await expect(refused).rejects.toMatchObject({ sql: 'deadly', message: 'RuntimeError: unreachable' });
    log.length = 0;
    await engine.query('select');
    expect(log).toEqual(['3 query select']);
    expect(engine.rebuilds).toBe(2);
  });

  it('a withdrawn request is not repeated', async () => {
    const { engine, log, state } = await desk();
    const busy = held<null>();
    state.busy = busy.promise;
    state.traps = 1;
    const stop = new AbortController();
    const asked = engine.query('select', { signal: stop.signal });
    await settle();
    stop.abort();
    busy.resolve(null);
    await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
    await settle();
    expect(log).toEqual(['1 query select', '1 close']);
    expect(state.interrupts).toBe(1);
  });
});

describe('an error that is no trap', () => {
  it('carries its SQL, and nothing is rebuilt or retained', async () => {
    const { engine, log, state } = await desk();
    await expect(engine.run('wrong')).rejects.toMatchObject({ sql: 'wrong', message: 'Parser Error: wrong' });
    await expect(engine.query('wrong too')).rejects.toBeInstanceOf(EngineError);
    expect(engine.rebuilds).toBe(0);
    log.length = 0;
    state.traps = 1;
    await engine.query('select');
    expect(log.filter((line) => line.includes('wrong'))).toEqual([]);
  });
});

describe('a kept result', () => {
  it('is given until a table changes', async () => {
    const { engine, log, state } = await desk();
    const first = await engine.query('select');
    expect(await engine.query('select')).toBe(first);
    expect(log).toEqual(['1 query select']);
    state.answer = 2;
    await engine.replace('input', noRows);
    expect((await engine.query('select')).column('n')).toEqual([2]);
  });

  it('is not kept when a change came between asking and answering', async () => {
    const { engine, log } = await desk();
    const asked = engine.query('select');
    const changed = engine.run('change');
    await Promise.all([asked, changed, engine.query('select', { priority: 'later' })]);
    expect(log).toEqual(['1 query select', '1 run change', '1 query select']);
  });

  it('is emptied also by a change that fails', async () => {
    const { engine, log } = await desk();
    await engine.query('select');
    await engine.run('wrong').catch(() => {});
    await engine.query('select');
    expect(log.filter((line) => line.endsWith('select'))).toHaveLength(2);
  });
});

describe('a closed engine', () => {
  it('refuses what waits and what comes, and opens nothing', async () => {
    const { engine, state } = await desk();
    const waiting = engine.query('waiting');
    const refused = expect(waiting).rejects.toThrow('The engine is closed.');
    await engine.close();
    await refused;
    await expect(engine.run('late')).rejects.toThrow('The engine is closed.');
    expect(state.opened).toBe(1);
  });
});
