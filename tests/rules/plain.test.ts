import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import { plainTest, prefixed } from '../../src/lib/rules/plain.ts';
import { tests } from '../../src/lib/rules/tests.ts';
import { verdictSql } from '../../src/lib/rules/verdicts.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import { createInputs } from '../../src/lib/models/inputs.ts';
import { city } from '../models/city.ts';
import { put } from '../models/library.ts';

const parts = (sql: string) => {
  const found = plainTest(sql);
  return found && [found.from, ...found.columns.map(({ name, expression }) => `${name}: ${expression}`)];
};

describe('a test that reads one row', () => {
  it.each([
    [
      "-- One row per project.\nselect project_id as subject, 'a, b' as unit, f(x, [y, z]) as observed, source_row from stg_project",
      ['stg_project', 'subject: project_id', "unit: 'a, b'", 'observed: f(x, [y, z])', 'source_row: source_row']
    ],
    [
      'with a as (select *, x > 1 as b from stg_system), c as (select a.*, not b as d from a) select system_id as subject, d from c',
      ['stg_system', 'b: x > 1', 'd: not b', 'subject: system_id', 'd: d']
    ],
    ['select s.subject from (select system_id as subject from stg_system cross join context) as s', null],
    ['select x as y from (select *, as_of as x from stg_system cross join context)', ['stg_system', 'x: as_of', 'y: x']]
  ])('%s', (sql, expected) => {
    expect(parts(sql)).toEqual(expected);
  });

  it.each([
    'select x from stg_project where x > 1',
    'select x from stg_project left join a on a.x = stg_project.x',
    'select (select max(y) from b) as x from stg_project',
    'select row_number() over () as x from stg_project',
    'select context.plan_year as x from stg_project cross join context',
    'with a as (select project_id, count(*) as n from stg_change group by all) select n from a',
    'select x from usage_level',
    'select *, from'
  ])('is none that reads more: %s', (sql) => {
    expect(plainTest(sql)).toBeNull();
  });

  it('gives its columns names of their own, in the order of what they read', () => {
    const found = plainTest(
      "select piece.name || 'piece' as evidence, a.piece as other, piece(1) as f, evidence as e, row as row from (select *, {'name': x} as piece from stg_project)"
    );
    expect(found && prefixed(found, 't1_')).toEqual([
      { name: 't1_piece', expression: "{'name': x}", layer: 0 },
      { name: 't1_evidence', expression: "struct_extract(t1_piece, 'name') || 'piece'", layer: 1 },
      { name: 't1_other', expression: 'a.piece', layer: 0 },
      { name: 't1_f', expression: 'piece(1)', layer: 0 },
      { name: 't1_e', expression: 't1_evidence', layer: 2 },
      { name: 't1_row', expression: 'row', layer: 0 }
    ]);
  });
});

describe('all rules of a pack', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNative();
    await createInputs(engine);
    await put(engine, city({ projects: 60, systems: 40, months: 8, seed: 11 }));
    await buildModels(engine);
  });
  afterAll(() => engine.close());

  /** The same test, written so that it reads more than one row. */
  const apart = new Map(
    [...tests].map(([name, sql]) => [name, `select * from (\n${sql}\n) where subject is not null`])
  );

  it.each(packs)('$id give the same in one pass as one by one', async (pack) => {
    await evaluate(engine, pack);
    const rows = async () => (await engine.query('select * from verdict order by all')).rows();
    const together = await rows();
    await engine.run(verdictSql(pack, '2026-11-01', apart));
    expect(together.length).toBeGreaterThan(100);
    expect(together).toEqual(await rows());
  });
});
