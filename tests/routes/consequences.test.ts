import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import {
  consequenceSql,
  presentSql,
  shareUsed,
  type ChangeUse,
  type Sanction,
  type UsageBan
} from '../../src/routes/lifecycle/consequences.ts';

const names = [
  `create table project_money as select 'P1' as project_id, '水务平台' as name`,
  `create table dim_system as select 'S1' as system_id, '水务系统' as name`,
  `create table dim_organisation as select 'O1' as organisation_id, '市水务局' as name`
];

let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
  for (const statement of names) await engine.run(statement);
});
afterAll(() => engine.close());

const present = async () => (await engine.query(presentSql)).rows<{ table_name: string }>();

describe('what follows', () => {
  it('is asked only of relations that are there', async () => {
    expect(await present()).toEqual([]);
    await engine.run(`create table change_use as select * from (values
      ('p', 'R1', 'P1', 'change_share', 0.05, 0.1, 'share', 0.05),
      ('p', 'R1', 'P2', 'change_share', null, 0.1, 'share', null),
      ('p', 'R2', 'P1', 'new_content_amount', 1200, 1000, 'yuan', -200)
    ) as t(policy, rule, subject, limit_name, used, limit_value, unit, left_over)`);
    expect(await present()).toEqual([{ table_name: 'change_use' }]);
  });

  it('begins with the limit that is used most, names its project, and keeps what is not known', async () => {
    const rows = (await engine.query(consequenceSql.change_use)).rows<ChangeUse>();
    expect(rows.map(({ subject, name, limit_name }) => [subject, name, limit_name])).toEqual([
      ['P1', '水务平台', 'new_content_amount'],
      ['P1', '水务平台', 'change_share'],
      ['P2', null, 'change_share']
    ]);
  });

  it('names whose ban it is', async () => {
    await engine.run(`create table usage_ban as select * from (values
      ('p', 'R', 'O1', 'S1', '水务系统', date '2026-01-01', date '2026-01-02', date '2027-01-01', 'running'),
      ('p', 'R', 'O9', 'S2', null, null, null, null, 'too_late')
    ) as t(policy, rule, organisation_id, system_id, system_name, found_on, starts_on, ends_on, state)`);
    const rows = (await engine.query(consequenceSql.usage_ban)).rows<UsageBan>();
    expect(rows.map((row) => [row.organisation_id, row.organisation_name, row.ends_on])).toEqual([
      ['O1', '市水务局', '2027-01-01'],
      ['O9', null, null]
    ]);
  });

  it('names the subject of a measure of whatever kind, the gravest first', async () => {
    await engine.run(`create table sanction as select * from (values
      ('p', 'R', 'project', 'P1', 'B1', 1, 'mend', 3),
      ('p', 'R', 'system', 'S1', 'B2', 2, 'defer', 9),
      ('p', 'R', 'organisation', 'O1', 'B3', 2, 'defer', null)
    ) as t(policy, rule, subject_kind, subject, breached_rule, rung, rung_key, days_late)`);
    const rows = (await engine.query(consequenceSql.sanction)).rows<Sanction>();
    expect(rows.map(({ name }) => name)).toEqual(['水务系统', '市水务局', '水务平台']);
  });
});

describe('the share of a limit', () => {
  it('is what is used of it, and not known where one of both is not', () => {
    expect(shareUsed({ used: 50, limit_value: 200 })).toBe(0.25);
    expect(shareUsed({ used: 300, limit_value: 200 })).toBe(1.5);
    expect([shareUsed({ used: null, limit_value: 1 }), shareUsed({ used: 1, limit_value: null })]).toEqual([
      null,
      null
    ]);
    expect(shareUsed({ used: 1, limit_value: 0 })).toBeNull();
  });
});
