import { afterEach, describe, expect, it } from 'vitest';
import type { Columns, Engine } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import type { Intake } from '../../src/lib/intake/types.ts';
import { defaultContext } from '../../src/lib/models/inputs.ts';
import { relations } from '../../src/lib/models/relations.ts';
import { defaultSettings } from '../../src/lib/models/settings.ts';
import type { TableName } from '../../src/lib/tables/index.ts';
import { openLibrary, type Library } from '../../src/lib/workspace/library.ts';
import { city } from '../models/city.ts';
import { columnsOf, type Library as Rows } from '../models/library.ts';
import { smallPack } from '../plan/pack.ts';

const noColumns: Columns = {
  names: ['table_name', 'source_file', 'source_sheet', 'column_name', 'heading', 'letter'],
  types: Array.from({ length: 6 }, () => 'VARCHAR'),
  values: Array.from({ length: 6 }, () => [])
};

const intakeOf = (rows: Rows, currency = 'CNY'): Intake => ({
  files: [],
  sheets: [],
  rejects: [],
  reconciliation: [],
  tables: Object.fromEntries(
    (Object.keys(rows) as TableName[]).map((name) => [name, columnsOf(name, rows[name] ?? [])])
  ),
  sourceColumns: noColumns,
  currency
});

const small = intakeOf(city({ projects: 30, systems: 15, months: 12 }));
const other = intakeOf(city({ projects: 12, systems: 5, months: 6, seed: 7 }));
const secondPack = { ...smallPack, id: 'second', rules: smallPack.rules.slice(0, 1) };

/** An engine that writes down what it was asked to change. */
function noting(engine: Engine) {
  const noted: string[] = [];
  const noter: Engine = {
    query: (...asked) => engine.query(...asked),
    run: (sql, options = {}) => {
      noted.push(...[...sql.matchAll(/create or replace (?:view|table) "?(\w+)/g)].map(([, name]) => name ?? ''));
      return engine.run(sql, options);
    },
    replace: (table, ...rest) => {
      noted.push(`rows of ${table}`);
      return engine.replace(table, ...rest);
    },
    rebuilds: 0,
    close: () => engine.close()
  };
  return { noter, noted: () => noted.splice(0) };
}

const opened: Engine[] = [];
async function open() {
  const { noter, noted } = noting(await openNative());
  opened.push(noter);
  return { library: openLibrary(noter), noted };
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((engine) => engine.close()));
});

const marts = relations.filter((model) => model.layer === 'marts').map((model) => model.name);
const built = (noted: readonly string[]) => noted.filter((name) => marts.includes(name)).sort();

/** Everything a page could read. */
async function contentOf({ engine }: Library) {
  const names = [...relations.map((model) => model.name), 'verdict', 'eligibility', 'context', 'setting'];
  const all = names.map(async (name) => [name, (await engine.query(`select * from ${name} order by all`)).rows()]);
  return Object.fromEntries(await Promise.all(all));
}

describe('a library', () => {
  it('starts with what is at hand and builds every model once', async () => {
    const { library, noted } = await open();
    await library.start({ intake: small, pack: smallPack });
    expect(built(noted())).toEqual([...marts].sort());
    expect((await library.plan()).totals.requested.count).toBeGreaterThan(0);
  });

  it('puts in and rebuilds nothing when nothing changed', async () => {
    const { library, noted } = await open();
    await library.start({ intake: small, pack: smallPack });
    noted();
    await library.set({
      intake: small,
      context: { ...defaultContext },
      settings: { ...defaultSettings },
      pack: smallPack
    });
    expect(noted()).toEqual([]);
  });

  it('ranks anew under other weights without touching a model or a rule', async () => {
    const { library, noted } = await open();
    await library.start({ intake: small, pack: smallPack });
    const before = await library.plan();
    noted();
    await library.setSettings({ ...defaultSettings, w_policy: 0, w_urgency: 1, judgement_takes_money: 'exclude' });
    expect(noted()).toEqual(['rows of setting']);
    const after = await library.plan();
    expect(after.weights.policy).toBe(0);
    expect(after.projects.map((one) => one.score)).not.toEqual(before.projects.map((one) => one.score));
  });

  it('rebuilds what reads the settings, and judges again, for a setting that models read', async () => {
    const { library, noted } = await open();
    await library.start({ intake: small, pack: smallPack });
    noted();
    await library.setSettings({ ...defaultSettings, om_benchmark: 0.2 });
    const done = noted();
    expect(built(done)).toContain('om_ratio');
    expect(built(done)).not.toContain('project_money');
    expect(done.slice(-6)).toEqual(['verdict', 'eligibility', 'deadline', 'change_use', 'usage_ban', 'sanction']);
  });

  it('only judges again under another regulation', async () => {
    const { library, noted } = await open();
    await library.start({ intake: small, pack: smallPack });
    noted();
    await library.setPack(secondPack);
    const made = ['verdict_rule', 'verdict_subject', 'verdict_found', 'verdict', 'eligibility', 'deadline'];
    expect(noted()).toEqual([...made, 'change_use', 'usage_ban', 'sanction']);
    const policies = await library.engine.query('select distinct policy from verdict');
    expect(policies.rows()).toEqual([{ policy: 'second' }]);
  });

  it('empties the tables that the new sources do not have, and takes their currency', async () => {
    const { library } = await open();
    await library.start({ intake: small, pack: smallPack });
    await library.setSources(intakeOf({ project: [] }, 'GBP'));
    const counts = await library.engine.query('select count(*)::INTEGER as n from stg_system union all select 0');
    expect(counts.column('n')).toEqual([0, 0]);
    expect(library.state.context.currency).toBe('GBP');
    await library.setSources(null);
    expect(library.state.context.currency).toBe('CNY');
  });

  it('holds the same after any way there', { timeout: 120_000 }, async () => {
    const { library } = await open();
    await library.start();
    await library.setPack(smallPack);
    await library.setSources(other);
    await library.setContext({ as_of: '2026-06-30', plan_year: 2026 });
    await library.setSettings({ ...defaultSettings, zombie_rate: 0.2, w_record: 0.9 });
    await library.setPack(secondPack);
    await library.setSources(small);
    const { library: fresh } = await open();
    await fresh.start({ ...library.state });
    expect(await contentOf(library)).toEqual(await contentOf(fresh));
    expect(await library.plan(900_000_000)).toEqual(await fresh.plan(900_000_000));
  });

  it('makes good what was stopped', async () => {
    const { library } = await open();
    await library.start({ intake: small, pack: smallPack });
    const stop = new AbortController();
    const stopped = library.setSources(other, {
      signal: stop.signal,
      onProgress: ({ done }) => (done === 3 ? stop.abort() : undefined)
    });
    await expect(stopped).rejects.toThrow();
    await library.setPack(secondPack);
    const { library: fresh } = await open();
    await fresh.start({ intake: other, pack: secondPack });
    expect(await contentOf(library)).toEqual(await contentOf(fresh));
  });

  it('makes good what broke off while rows were put in', async () => {
    const { library } = await open();
    await library.start({ intake: small, pack: smallPack });
    await expect(library.setSources(other, { signal: AbortSignal.abort() })).rejects.toThrow();
    await library.setSources(other);
    const { library: fresh } = await open();
    await fresh.start({ intake: other, pack: smallPack });
    expect(await contentOf(library)).toEqual(await contentOf(fresh));
  });

  it('does one change after another', async () => {
    const { library } = await open();
    await Promise.all([
      library.start({ intake: small, pack: smallPack }),
      library.setContext({ plan_year: 2025 }),
      library.setContext({ as_of: '2025-01-01' })
    ]);
    expect(library.state.context).toEqual({ as_of: '2025-01-01', plan_year: 2025, currency: 'CNY' });
    const [row] = (await library.engine.query('select plan_year, as_of from context')).rows();
    expect(row).toEqual({ plan_year: 2025, as_of: '2025-01-01' });
  });
});

describe('the budget of a plan', () => {
  const rows: Rows = {
    project: [{ project_id: 'P1', name: 'P1', organisation: 'O1', kind: 'new', plan_year: 2027, requested: 100 }],
    envelope: [{ year: 2027, source: 'city', use: 'building', amount: 70 }]
  };

  it('is what was asked, else the envelopes, else none', async () => {
    const { library } = await open();
    await library.start({ intake: intakeOf(rows), pack: smallPack });
    expect((await library.plan()).budget).toBe(70);
    expect((await library.plan(100)).line).toBe(1);
    await library.setContext({ plan_year: 2026 });
    expect((await library.plan()).budget).toBeNull();
  });
});
