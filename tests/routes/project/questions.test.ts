import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNative } from '../../../src/lib/engine/native.ts';
import { runChecks } from '../../../src/lib/models/checks.ts';
import { packs } from '../../../src/lib/rules/packs.ts';
import type { VerdictRow } from '../../../src/lib/rules/types.ts';
import { openLibrary } from '../../../src/lib/workspace/library.ts';
import { organisationNames, planYears } from '../../../src/lib/workspace/named.ts';
import { projectsSql, systemsSql, type ListedProject, type ListedSystem } from '../../../src/routes/library/find.ts';
import { heldSql, sumsOf, type HeldRow } from '../../../src/routes/library/reconcile.ts';
import * as questions from '../../../src/routes/subject/questions.ts';
import { csv, read } from '../library/read.ts';

/** A small invented library that names everything a subject can be related to. */
const files = [
  csv(
    '项目.csv',
    '项目编号,项目名称,项目单位,项目类型,计划年度,本年度申请资金(万元),升级的系统,替代的系统,依赖项目',
    "P1,甲'平台,一局,新建,2027,100.5,,S2；S3,P2",
    'P2,乙平台,二局,升级改造,2026,20,S1,,'
  ),
  csv('系统.csv', '系统编号,系统名称,使用单位,建设项目编号,建设成本(万元)', 'S1,甲系统,一局,P1,90', 'S2,乙系统,二局,,'),
  csv('资金.csv', '项目编号,年度,资金来源,计划金额(万元)', 'P1,2027,市级财政,100.5'),
  csv('使用.csv', '系统编号,月份,授权用户数,活跃用户数', 'S1,2026-09,100,40', 'S2,2026-09,10,11')
];

const engine = await openNative();
const intake = await read(files);
const [pack] = packs;
const P1 = { kind: 'project', id: 'P1' } as const;
const S1 = { kind: 'system', id: 'S1' } as const;

const ask = async <T>(sql: string | null) => (sql === null ? [] : (await engine.query(sql)).rows<T>());

beforeAll(async () => {
  if (!pack) throw new Error('expected a pack');
  await openLibrary(engine).set({ intake, pack });
});
afterAll(() => engine.close());

describe('what the pages ask the engine', () => {
  it('finds a subject once, and none that is not there', async () => {
    expect(await ask(questions.headSql(P1))).toMatchObject([
      { project_id: 'P1', organisation_name: '一局', amount: 100_500_000 }
    ]);
    expect(await ask(questions.headSql(S1))).toMatchObject([{ system_id: 'S1', building_cost: 90_000_000 }]);
    expect(await ask(questions.headSql({ kind: 'project', id: "it's not" }))).toEqual([]);
  });

  it('names the cell of each fact', async () => {
    const [row] = await ask<Record<string, unknown>>(questions.factSql(P1));
    expect(row).toMatchObject({ name: "甲'平台", organisation: '一局', source_row: 2 });
    const columns = await ask<{ column_name: string; letter: string }>(questions.sourceSql(P1));
    expect(columns.find((one) => one.column_name === 'requested')?.letter).toBe('F');
  });

  it('gives one verdict for each rule about its kind, with the cell where a column fed it', async () => {
    const rows = await ask<VerdictRow & { letter: string | null }>(questions.verdictSql(P1));
    const rules = pack?.rules.filter((rule) => rule.subject === 'project') ?? [];
    expect(rows.map((row) => row.rule).sort()).toEqual(rules.map((rule) => rule.id).sort());
    for (const row of rows) expect(row.letter === null || /^[A-I]$/.test(row.letter)).toBe(true);
  });

  it('follows every relation from both ends, and shows a name that leads nowhere', async () => {
    const related = async (of: questions.SubjectId) =>
      (await ask<questions.Related>(questions.relatedSql(of))).map(({ relation, id, name }) => [relation, id, name]);
    expect(await related(P1)).toEqual([
      ['built', 'S1', '甲系统'],
      ['depends_on', 'P2', '乙平台'],
      ['replaces', 'S2', '乙系统'],
      ['replaces', 'S3', null]
    ]);
    expect(await related({ kind: 'project', id: 'P2' })).toEqual([
      ['needed_by', 'P1', "甲'平台"],
      ['upgrades', 'S1', '甲系统']
    ]);
    expect(await related(S1)).toEqual([
      ['built_by', 'P1', "甲'平台"],
      ['upgraded_by', 'P2', '乙平台']
    ]);
    expect(await related({ kind: 'system', id: 'S2' })).toEqual([['replaced_by', 'P1', "甲'平台"]]);
  });

  it('asks for money, life and use of the right kind only', async () => {
    expect(await ask(questions.moneySql(P1))).toMatchObject([{ year: 2027, source: 'city', planned: 100_500_000 }]);
    expect(await ask(questions.usageSql(S1))).toMatchObject([{ month: '2026-09-01', rate: 0.4 }]);
    expect([questions.usageSql(P1), questions.milestoneSql(S1), questions.changeSql(S1)]).toEqual([null, null, null]);
    for (const sql of [
      questions.moneySql(S1),
      questions.milestoneSql(P1),
      questions.changeSql(P1),
      questions.evaluationSql(P1)
    ])
      expect(await ask(sql)).toEqual([]);
  });

  it('lists projects by plan year, latest first, and every system, one that is only named too', async () => {
    expect((await ask<ListedProject>(projectsSql)).map(({ id, plan_year }) => [id, plan_year])).toEqual([
      ['P1', 2027],
      ['P2', 2026]
    ]);
    expect((await ask<ListedSystem>(systemsSql)).map(({ id }) => id)).toEqual(['S1', 'S2']);
    expect(await planYears(engine)).toEqual([2026, 2027]);
    expect((await organisationNames(engine)).size).toBe(2);
  });

  it('holds exactly what was loaded, and the checks run through the same door', async () => {
    const held = await ask<HeldRow>(heldSql(intake.reconciliation));
    const states = sumsOf(intake.reconciliation, held).map(({ state }) => state);
    expect(states.length).toBeGreaterThan(4);
    expect(new Set(states)).toEqual(new Set(['equal']));
    const doubts = await runChecks({ query: engine.query.bind(engine) });
    expect(doubts.map(({ truth, subject }) => [truth, subject])).toEqual([
      ['active_users_are_among_the_authorised', 'S2']
    ]);
  });
});

it('asks what follows for a subject, and who does not review it', async () => {
  for (const of of [P1, S1]) {
    expect(await ask(questions.changeUseSql(of))).toEqual([]);
    expect(await ask(questions.banSql(of))).toEqual([]);
    expect(await ask(questions.sanctionSql(of))).toEqual([]);
  }
  expect(await ask(questions.poolSql)).toEqual([]);
  expect(await ask(questions.reviewSql(P1))).toEqual([{ unit: '一局', expert_categories: null }]);
});
