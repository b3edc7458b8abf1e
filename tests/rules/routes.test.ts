import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { explain } from '../../src/lib/rules/explain.ts';
import { packOf, packs } from '../../src/lib/rules/packs.ts';
import { lackLabel, matters, wayLabel, ways } from '../../src/lib/rules/routeWords.ts';
import type { Pack, RouteRow, VerdictRow } from '../../src/lib/rules/types.ts';
import { routedTest, routes } from '../../src/lib/rules/ways.ts';
import { city } from '../models/city.ts';
import { desk } from '../models/desk.ts';
import type { Library, Said } from '../models/library.ts';

const library = desk();

const routeRows = async (where = 'true') =>
  (await library.engine().query(`select * from route where ${where} order by all`)).rows<RouteRow>();
const routedRules = (pack: Pack) => pack.rules.filter((rule) => routes.has(rule.test)).map(({ id }) => id);

async function routesOf(id: string, given: Library, context = {}): Promise<RouteRow[]> {
  await library.build(given, { context });
  await evaluate(library.engine(), packOf(id) as Pack);
  return routeRows();
}

const project = (said: Partial<Said<'project'>>): Library => ({ project: [{ project_id: 'P1', ...said }] });

interface Way {
  readonly way: string;
  readonly is_open: boolean | null;
  readonly needs?: readonly string[];
}

interface Found {
  readonly has?: readonly string[] | null;
  readonly is_due?: boolean | null;
  readonly is_doubtful?: boolean;
}

const list = (keys: readonly string[]) => `[${keys.map((key) => `'${key}'`).join(', ')}]::VARCHAR[]`;

const wayOf = ({ way, is_open, needs = [] }: Way) =>
  `{'way': '${way}', 'by': 'by_${way}', 'is_open': ${is_open}::BOOLEAN, 'needs': ${list(needs)}}`;

const selectOf = (all: readonly Way[], { has = [], is_due = true, is_doubtful = false }: Found) => `
select 'P1' as subject, 'review' as matter, [${all.map(wayOf).join(', ')}] as ways,
  ${has === null ? 'null::VARCHAR[]' : list(has)} as has, 'document' as kept_in, ${is_due}::BOOLEAN as is_due,
  'due_column' as due_by, ${is_doubtful} as is_doubtful, [null, 'silent'] as unsaid, 'by_a' as decided_by,
  null::VARCHAR as observed, null::VARCHAR as threshold, 'text' as unit`;

async function found(all: readonly Way[], other: Found = {}) {
  const [row] = (await library.engine().query(routedTest(selectOf(all, other)))).rows<VerdictRow>();
  return [row?.verdict, row?.observed, row?.required, row?.evidence];
}

describe('the way taken', () => {
  const a = { way: 'a', is_open: true, needs: ['x'] };
  const b = { way: 'b', is_open: true, needs: ['y'] };
  const closed = { way: 'c', is_open: false };
  const maybe = { way: 'm', is_open: null, needs: ['y'] };

  it.each([
    ['the first open way that lacks nothing', [a, b], { has: ['x', 'y'] }, ['met', 'a', null, 'by_a']],
    ['a later open way that lacks nothing', [a, b], { has: ['y'] }, ['met', 'b', null, 'by_b']],
    ['else the first open way', [closed, a, b], { has: ['z'] }, ['breached', 'a', 'x', 'by_a']],
    [
      'a surely open way that is whole before one that may be',
      [maybe, a],
      { has: ['x', 'y'] },
      ['met', 'a', null, 'by_a']
    ],
    ['none known where one that may be open is whole', [a, maybe], { has: ['y'] }, ['unknown', null, null, 'silent']],
    ['the open one where one that may be open lacks as well', [a, maybe], {}, ['breached', 'a', 'x', 'by_a']],
    ['none known where none is surely open', [closed, maybe], {}, ['unknown', null, null, 'silent']],
    ['no way at all does not apply', [closed], {}, ['not_applicable', null, null, 'silent']]
  ] as const)('%s', async (_, all, other, expected) => {
    expect(await found(all, other)).toEqual(expected);
  });

  it.each([
    ['not yet due is nothing to judge', { is_due: false }, ['not_applicable', 'a', 'x', 'by_a']],
    ['not yet due, whatever its file says', { is_due: false, has: null }, ['not_applicable', 'a', 'x', 'by_a']],
    ['a file that nobody knows', { has: null }, ['unknown', 'a', 'x', 'by_a']],
    ['a step that nobody knows', { is_due: null }, ['unknown', 'a', 'x', 'due_column']],
    ['doubt in the text', { is_doubtful: true }, ['needs_judgement', 'a', 'x', 'by_a']]
  ] as const)('lacking something: %s', async (_, other, expected) => {
    expect(await found([a], other)).toEqual(expected);
  });

  it('that needs nothing is met, whatever its file says', async () => {
    expect(await found([{ way: 'a', is_open: true }], { has: null, is_due: null })).toEqual(['met', 'a', null, 'by_a']);
  });
});

describe('the relation of routes', () => {
  it('says way, threshold, clause and what lacks; an empty list is nothing', async () => {
    const given = {
      ...project({ kind: 'new', level: 'city', total_investment: 80_000_000, status: 'requested', in_library: true }),
      document: [
        { project: 'P1', kind: '申请入库文件' },
        { project: 'P1', kind: '可行性研究报告' }
      ]
    };
    const rows = await routesOf('tongliao', given);
    expect(rows.map(({ rule, matter, way, lacks }) => [rule, matter, way, lacks])).toEqual([
      ['TL-14.1', 'documents', 'feasibility', ''],
      ['TL-20', 'approval', 'feasibility_and_design', 'preliminary_design'],
      ['TL-21', 'procedure', null, null]
    ]);
    expect(rows[0]).toMatchObject({
      ...{ article: '第十四条', decided_by: 'total_investment', observed: '80000000', threshold: '80000000' },
      ...{ unit: 'yuan', is_certain: true, is_due: true, source_table: 'project', source_row: 2 }
    });
    expect(rows[1]).toMatchObject({ is_due: false });
    expect(rows[2]).toMatchObject({ decided_by: 'civil_works', is_certain: false });
  });

  it('does not know what lacks where no list names the papers', async () => {
    const rows = await routesOf('tongliao', project({ kind: 'new', level: 'city', total_investment: 1 }));
    expect(rows.find(({ rule }) => rule === 'TL-14.1')).toMatchObject({ way: 'implementation_plan', lacks: null });
  });

  it('does not know the way of a project whose kind is not said', async () => {
    const rows = await routesOf('tongliao', project({ level: 'city', total_investment: 1 }));
    expect(rows.find(({ rule }) => rule === 'TL-14.1')).toMatchObject({
      ...{ way: null, decided_by: 'kind', evidence: 'kind', observed: null, lacks: null, is_certain: false }
    });
  });

  it('is uncertain at exactly the edge that two articles of Changji name, and certain a 分 beside it', async () => {
    const at = async (total_investment: number) =>
      (await routesOf('changji', project({ kind: 'new', total_investment, procurement_kind: 'other' }))).find(
        ({ rule }) => rule === 'CJ-17'
      );
    expect(await at(50_000_000)).toMatchObject({ way: 'joint', is_certain: false });
    expect(await at(50_000_001)).toMatchObject({ way: 'joint', is_certain: true });
    expect(await at(49_999_999)).toBeUndefined();
  });

  it('shows the bureau of Lu’an as uncertain', async () => {
    const rows = await routesOf('luan', project({ status: 'approved', approval_channel: 'own' }));
    expect(rows.find(({ rule }) => rule === 'LA-2.5')).toMatchObject({ way: 'bureau', lacks: '', is_certain: false });
  });

  it('says of a way that no amount opened no amount', async () => {
    const given = project({
      kind: 'new',
      status: 'approved',
      is_urgent: true,
      legal_basis: '某条例',
      total_investment: 1
    });
    const [row] = await routesOf('yingkou', { ...given, document: [{ project: 'P1', kind: '初设' }] });
    expect(row).toMatchObject({ way: 'design_at_once', decided_by: 'is_urgent', observed: null, threshold: null });
  });

  it('chooses no way by an amount of another currency', async () => {
    const given = project({ kind: 'new', level: 'city', total_investment: 80_000_000 });
    expect((await routesOf('tongliao', given, { currency: 'GBP' })).map(({ rule }) => rule)).toEqual(['TL-21']);
  });
});

describe.each(packs.map((pack) => [pack.id, pack] as const))('the routes of %s', (_, pack) => {
  beforeAll(async () => {
    await library.build(city({ projects: 80, systems: 20, months: 3, seed: 11 }));
    await evaluate(library.engine(), pack);
  });

  it('are one row per project and rule at most, in words that are known', async () => {
    await library.build(city({ projects: 80, systems: 20, months: 3, seed: 11 }));
    await evaluate(library.engine(), pack);
    const rows = await routeRows();
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ subject, rule }) => `${subject} ${rule}`)).size).toBe(rows.length);
    expect(rows.filter(({ matter, way }) => !(matter in matters) || (way !== null && !(way in ways)))).toEqual([]);
    expect(rows.filter(({ way, decided_by }) => way === null && decided_by === null)).toEqual([]);
    const lacking = rows.flatMap(({ lacks }) => (lacks ?? '').split(';').filter(Boolean));
    expect(lacking.filter((key) => lackLabel(key).zh === key)).toEqual([]);
  });

  it('neither grant nor refuse anything to a portfolio from elsewhere', async () => {
    const foreign = { name: 'Bridge', organisation: 'Transport', total_investment: 100, starts_on: '2020-01-01' };
    await library.build(project(foreign), { context: { currency: 'GBP' } });
    await evaluate(library.engine(), pack);
    const { rows } = await library
      .engine()
      .query('select rule, verdict from verdict')
      .then((result) => ({
        rows: result.rows<Pick<VerdictRow, 'rule' | 'verdict'>>()
      }));
    const own = rows.filter(({ rule }) => routedRules(pack).includes(rule));
    expect(own.length).toBe(routedRules(pack).length);
    expect(own.filter(({ verdict }) => verdict !== 'unknown' && verdict !== 'not_applicable')).toEqual([]);
  });
});

describe('words', () => {
  it('name every way, matter and need that a route writes', () => {
    for (const [name, sql] of routes) {
      expect(Object.keys(matters), name).toContain(/'(\w+)' as matter/.exec(sql)?.[1]);
      const named = [...sql.matchAll(/'way': '(\w+)'/g)].map((m) => m[1] ?? '');
      expect(
        named.filter((way) => !(way in ways)),
        name
      ).toEqual([]);
      const needs = [...sql.matchAll(/'needs': \[([^\]]+)\]/g)].flatMap((m) => (m[1] ?? '').match(/\w+/g) ?? []);
      expect(
        needs.filter((key) => lackLabel(key).zh === key),
        name
      ).toEqual([]);
    }
  });

  it('of what is no word of ours are the key', () => {
    expect([wayLabel('elsewhere').en, lackLabel('elsewhere').zh]).toEqual(['elsewhere', 'elsewhere']);
    expect(lackLabel('police')).toEqual({ zh: '公安部门意见', en: 'opinion of the police' });
  });

  it.each([
    [
      { status: 'approved' },
      '会议纪要',
      '审批哪些文本：可行性研究报告和初步设计，还缺可行性研究报告、初步设计方案，不符合。'
    ],
    [{ status: 'approved' }, null, '需要可行性研究报告、初步设计方案，无法判断，需补充材料。'],
    [{ kind: 'om' }, null, '审批哪些文本：单位直接实施，符合。']
  ] as const)('say the verdict on %o', async (said, paper, expected) => {
    const given = project({ kind: 'new', level: 'city', total_investment: 80_000_000, ...said });
    await library.build({ ...given, document: paper === null ? [] : [{ project: 'P1', kind: paper }] });
    await evaluate(library.engine(), packOf('tongliao') as Pack);
    const found = await library.engine().query("select * from verdict where rule = 'TL-20'");
    const [row] = found.rows<VerdictRow>();
    expect(explain(row as VerdictRow, packOf('tongliao') as Pack, 'zh').found).toContain(expected);
  });
});
