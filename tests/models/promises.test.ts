import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import { createInputs, inputNames } from '../../src/lib/models/inputs.ts';
import type { Model } from '../../src/lib/models/model.ts';
import { graph, models, relations } from '../../src/lib/models/relations.ts';
import { tableNames, tables, type Table } from '../../src/lib/tables/index.ts';
import { city } from './city.ts';
import { put } from './library.ts';

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`);

/** Rows that break the promise of key or of what is filled. */
function broken({ sql, header }: Model): string {
  const key = quoted(header.key).join(', ');
  const missing = quoted(header.filled).map((name) => `${name} is null`);
  return `with model as (${sql})
select 'key' as promise, count(*) as rows from (select 1 from model group by ${key} having count(*) > 1)
union all
select 'filled', count(*) from model where ${missing.join(' or ')}`;
}

const kept = [
  { promise: 'key', rows: 0 },
  { promise: 'filled', rows: 0 }
];

const libraries = [
  ['an empty library', {}],
  ['an untidy city', city({ projects: 120, systems: 60, months: 36 })]
] as const;

describe.each(libraries)('in %s', (_, library) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNative();
    await createInputs(engine);
    await put(engine, library);
    await buildModels(engine);
  });
  afterAll(() => engine.close());

  it.each(models.map((model) => [model.name, model] as const))('%s keeps its key and is filled', async (_, model) => {
    expect((await engine.query(broken(model))).rows()).toEqual(kept);
  });

  it('every relation has rows exactly when the library has', async () => {
    for (const { name } of relations) {
      const [row] = (await engine.query(`select count(*)::INTEGER as count from ${name}`)).rows<{ count: number }>();
      expect(row && row.count > 0, name).toBe('project' in library);
    }
  });
});

describe('the model files', () => {
  it('fit on a page', () => {
    const long = models.filter(({ sql }) => sql.trimEnd().split('\n').length > 80).map(({ name }) => name);
    expect(long).toEqual([]);
  });

  it('are bare selects, so that any shell takes them', () => {
    const said = ({ sql }: Model) => sql.replaceAll(/^--[^\n]*\n/gm, '');
    const bare = (model: Model) => said(model).replaceAll(/'[^']*'/g, '');
    const other = models.filter((model) => !/^(?:select|with)\b/.test(said(model)) || bare(model).includes(';'));
    expect(other.map(({ name }) => name)).toEqual([]);
  });

  it('stage every input table once', () => {
    const staged = models.filter(({ name }) => name.startsWith('stg_')).map(({ name }) => name.slice(4));
    expect(staged.sort()).toEqual([...tableNames].sort());
  });

  it('read every input', () => {
    const read = new Set([...graph.reads.values()].flat());
    expect(inputNames.filter((name) => !read.has(name))).toEqual(['source_column', 'supplied_cell']);
  });

  it.each(['project', 'system'] as const)('turn every yes or no of %s into evidence', (name) => {
    const definition: Table = tables[name];
    const asked = Object.keys(definition.columns).filter((column) => definition.columns[column]?.type === 'yesno');
    const sql = models.find((model) => model.name === `${name}_evidence`)?.sql ?? '';
    const listed = /value for evidence in \(([^)]+)\)/
      .exec(sql)?.[1]
      ?.split(',')
      .map((column) => column.trim());
    expect(listed?.sort()).toEqual(asked.sort());
  });
});
