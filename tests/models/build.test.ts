import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { Trap, type Driver } from '../../src/lib/engine/driver.ts';
import { openNative, openNativeDriver } from '../../src/lib/engine/native.ts';
import { startEngine } from '../../src/lib/engine/start.ts';
import { buildModels, type BuildProgress } from '../../src/lib/models/build.ts';
import { contextValues, createInputs, defaultContext } from '../../src/lib/models/inputs.ts';
import { graph } from '../../src/lib/models/relations.ts';
import { columnsOf, put, type Library } from './library.ts';

let engine: Engine;
beforeEach(async () => {
  engine = await openNative();
  await createInputs(engine);
});
afterEach(() => engine.close());

const library: Library = {
  project: [{ project_id: 'P1', name: '平台', organisation: '甲局', requested: 5, plan_year: 2027 }],
  om_cost: [{ system: 'S1', year: 2026, category: 'system', paid: 4 }]
};

const amount = async () => (await engine.query('select amount from project_money')).column('amount');

async function built(changed: 'all' | string[]): Promise<string[]> {
  const names: string[] = [];
  await buildModels(engine, changed, { onProgress: ({ name }) => name && names.push(name) });
  return names;
}

describe('a build', () => {
  it('follows a changed table, and only with what reads it', async () => {
    await put(engine, library);
    await buildModels(engine);
    await engine.replace('project', columnsOf('project', [{ ...library.project?.[0], requested: 7 }]));
    expect(await amount()).toEqual([5]);
    const names = await built(['project']);
    expect(await amount()).toEqual([7]);
    expect(names).toContain('library_totals');
    expect(names).not.toContain('usage_month');
    expect(names).toEqual(
      graph
        .downstream(['project'])
        .filter((m) => m.layer === 'marts')
        .map((m) => m.name)
    );
  });

  it('leaves alone what reads nothing that changed', async () => {
    await put(engine, library);
    await buildModels(engine);
    await put(engine, { om_cost: [] });
    await buildModels(engine, ['usage']);
    expect((await engine.query('select paid from year_om')).column('paid')).toEqual([4]);
    await buildModels(engine, ['om_cost']);
    expect((await engine.query('select paid from year_om')).rowCount).toBe(0);
  });

  it('follows the context', async () => {
    await put(engine, library);
    await buildModels(engine);
    await engine.replace('context', contextValues({ ...defaultContext, plan_year: 2026 }));
    await buildModels(engine, ['context']);
    expect((await engine.query('select in_plan_year from project_money')).column('in_plan_year')).toEqual([false]);
  });

  it('gives by parts what it gives whole', async () => {
    await buildModels(engine);
    await put(engine, library);
    await buildModels(engine, ['project', 'om_cost']);
    const dump = async () => (await engine.query('from om_ratio')).rows();
    const parts = await dump();
    await buildModels(engine);
    expect(await dump()).toEqual(parts);
    expect(parts).toHaveLength(1);
  });

  it('does nothing when nothing changed', async () => {
    await buildModels(engine);
    expect(await built([])).toEqual([]);
  });

  it('says how far it is', async () => {
    const said: BuildProgress[] = [];
    await buildModels(engine, 'all', { onProgress: (progress) => said.push(progress) });
    const total = graph.order.filter((model) => model.layer === 'marts').length;
    expect(said.map(({ done }) => done)).toEqual(Array.from({ length: total + 1 }, (_, n) => n));
    expect(said.at(-1)).toEqual({ done: total, total });
  });

  it('stops when asked, and can be taken up again', async () => {
    await put(engine, library);
    const stop = new AbortController();
    const stopped = buildModels(engine, 'all', {
      signal: stop.signal,
      onProgress: ({ name }) => name === 'project_money' && stop.abort()
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    await expect(amount()).rejects.toThrow('project_money');
    await buildModels(engine);
    expect(await amount()).toEqual([5]);
  });
});

describe('a rebuilt engine', () => {
  const watched = { onProgress: () => {} };

  it.each([
    ['at once', {}],
    ['mart by mart', watched]
  ])('has the models of the latest rows, built %s', async (_, options) => {
    let isTrapped = false;
    const trapping = await startEngine(async () => {
      const driver = await openNativeDriver();
      const query = (sql: string) => (isTrapped ? Promise.reject(new Trap('gone')) : driver.query(sql));
      const close = () => ((isTrapped = false), driver.close());
      return { ...bound(driver), query, close };
    });
    await createInputs(trapping);
    await buildModels(trapping, 'all', options);
    await put(trapping, library);
    await buildModels(trapping, ['project'], options);
    isTrapped = true;
    expect((await trapping.query('select amount from project_money')).column('amount')).toEqual([5]);
    expect(trapping.rebuilds).toBe(1);
    await trapping.close();
  });
});

const bound = (driver: Driver): Driver => ({
  query: (sql) => driver.query(sql),
  run: (sql) => driver.run(sql),
  replace: (table, rows) => driver.replace(table, rows),
  interrupt: () => driver.interrupt(),
  close: () => driver.close()
});
