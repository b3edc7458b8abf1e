import { describe, expect, it } from 'vitest';
import { formats } from '../../../src/lib/words/format.ts';
import { moneyUnit } from '../../../src/lib/words/money.ts';
import { isOfTheSystem } from '../../../src/routes/library/dropped.ts';
import { find, type Listed } from '../../../src/routes/library/find.ts';
import { expectedText, foundText } from '../../../src/routes/library/offender.ts';
import type { Offender } from '../../../src/lib/models/checks.ts';
import { tabOf } from '../../../src/routes/library/tabs.ts';

const row = (id: string, name: string, patch: Partial<Listed> = {}): Listed => ({
  ...{ id, name, organisation_id: 'o1', organisation_name: '市一局', kind: 'new', field: null },
  ...{ eligibility: 'refused', status: 'requested' },
  ...patch
});

describe('finding', () => {
  const rows = [
    row('P1', '交通平台'),
    row('P2', '档案系统', { organisation_id: 'o2', kind: 'upgrade', eligibility: null })
  ];
  const ids = (filter: Record<string, string>) => find(rows, filter).map(({ id }) => id);

  it('looks for every word in id, name and organisation, whatever the case', () => {
    expect(ids({})).toEqual(['P1', 'P2']);
    expect(ids({ q: ' p1 ' })).toEqual(['P1']);
    expect(ids({ q: '一局 档案' })).toEqual(['P2']);
    expect(ids({ q: '档案 交通' })).toEqual([]);
  });

  it('holds every filter in force together', () => {
    expect(ids({ organisation: 'o2' })).toEqual(['P2']);
    expect(ids({ eligibility: 'refused' })).toEqual(['P1']);
    expect(ids({ kind: 'upgrade', eligibility: 'refused' })).toEqual([]);
    expect(ids({ tab: 'projects', subject: 'project:P1' })).toEqual(['P1', 'P2']);
  });

  it('does not ask of a system what only projects have', () => {
    const system: Listed = { id: 'S1', name: null, organisation_id: null, organisation_name: null, status: null };
    expect(find([system], { kind: 'new' })).toEqual([system]);
  });
});

describe('what a check found, as a person reads it', () => {
  const says = { language: 'zh' as const, fmt: formats(moneyUnit('wan', 'zh'), 'zh') };
  const offender = (truth: string, found: string, expected: string): Offender => ({
    ...{ truth, found, expected, subject_kind: 'project', subject: 'P1' },
    ...{ source_file: null, source_sheet: null, source_row: null }
  });

  it('writes 分 as money, below nil too', () => {
    const one = offender('money_is_never_negative', '甲: 乙: -1500000', '≥ 0');
    expect(foundText(one, says)).toBe('甲: 乙: −1.5\u2009万元');
    expect(expectedText(offender('requests_are_within_the_total', '', '≤ 2000000'), says)).toBe('≤ 2\u2009万元');
  });

  it('leaves figures that are no money as they are', () => {
    expect(foundText(offender('active_users_are_among_the_authorised', '2026-01-01: 120', ''), says)).toBe(
      '2026-01-01: 120'
    );
  });

  it('says our words in the reader’s language', () => {
    expect(foundText(offender('every_reference_leads_somewhere', 'om_cost: S9', 'system'), says)).toBe('运维经费: S9');
    expect(foundText(offender('steps_follow_one_another', 'accepted: 2026-01-01', ''), says)).toBe(
      '竣工验收: 2026-01-01'
    );
    expect(expectedText(offender('every_project_says_its_plan_year', '', 'plan_year'), says)).toBe('计划年度');
  });
});

describe('small things', () => {
  it('skips what only the system reads, and nothing else', () => {
    expect(['.DS_Store', '导出/.DS_Store', '~$项目.xlsx', 'a/Thumbs.db'].every(isOfTheSystem)).toBe(true);
    expect(['项目.csv', 'v1.2/项目.csv', 'a/b.c.xlsx'].some(isOfTheSystem)).toBe(false);
  });

  it('opens on projects when the address names no part', () => {
    expect([tabOf(undefined), tabOf('nonsense'), tabOf('columns')]).toEqual(['projects', 'projects', 'columns']);
  });
});
