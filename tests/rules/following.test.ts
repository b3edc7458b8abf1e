import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import type { ChangeUseRow, Parameter, Rule, SanctionRow, UsageBanRow } from '../../src/lib/rules/types.ts';
import { desk } from '../models/desk.ts';
import type { Library } from '../models/library.ts';
import { packWith, ruleWith } from './invented.ts';

const library = desk();

const number = (name: string, value: number, unit: Parameter['unit']): Parameter => ({
  ...{ name, value, unit, from: null, to: null, source: '甲', checked: '2026-01-01' }
});

async function rowsOf<T>(relation: string, said: Library, rules: readonly Rule[], options = {}) {
  await library.build(said, options);
  await evaluate(library.engine(), packWith(...rules));
  return (await library.engine().query(`select * from ${relation} order by all`)).rows<T>();
}

describe('change_use', () => {
  const rules = [
    ruleWith({ id: 'moved', test: 'change_share', parameters: [number('change_share', 0.15, 'share')] }),
    ruleWith({
      id: 'new',
      test: 'new_content_ceiling',
      parameters: [number('new_content_share', 0.05, 'share'), number('new_content_amount', 2, 'yuan')]
    })
  ];
  const said: Library = {
    project: [
      { project_id: 'P1', approved_estimate: 1000 },
      { project_id: 'P2', source_row: 7 },
      { project_id: 'P3', approved_estimate: 1000 }
    ],
    change: [
      {
        project: 'P1',
        decided_on: '2026-01-10',
        item: '甲',
        added: 100,
        removed: 160,
        is_new_content: true,
        source_row: 9
      },
      { project: 'P1', decided_on: '2026-01-11', item: '乙', removed: 30, is_tender_saving: true },
      { project: 'P2', decided_on: '2026-01-10', item: '甲', added: 250, is_new_content: true }
    ]
  };

  it('says of each limit what is used and left, in its own unit', async () => {
    const rows = await rowsOf<ChangeUseRow>('change_use', said, rules);
    expect(rows.filter(({ subject }) => subject === 'P1')).toMatchObject([
      {
        rule: 'moved',
        limit_name: 'change_share',
        used: 0.16,
        limit_value: 0.15,
        unit: 'share',
        source_table: 'change'
      },
      { limit_name: 'new_content_amount', used: 100, limit_value: 200, left_over: 100, unit: 'yuan', source_row: 9 },
      { limit_name: 'new_content_share', used: 0.1, left_over: -0.05, added: 100, removed: 160, tender_saving: 30 }
    ]);
    expect(rows[0]?.left_over).toBeCloseTo(-0.01);
    expect(rows.some(({ subject }) => subject === 'P3')).toBe(false);
  });

  it('knows no share without an estimate, but the amount', async () => {
    const rows = await rowsOf<ChangeUseRow>('change_use', said, rules);
    expect(rows.filter(({ subject }) => subject === 'P2')).toMatchObject([
      {
        used: null,
        left_over: null,
        basis: null,
        evidence: 'approved_estimate',
        source_table: 'project',
        source_row: 7
      },
      { limit_name: 'new_content_amount', used: 250, left_over: -50, evidence: 'added', source_table: 'change' },
      { used: null, evidence: 'approved_estimate' }
    ]);
  });

  it('holds no limit in yuan against another currency, and is empty where the pack has no limit', async () => {
    const pounds = await rowsOf<ChangeUseRow>('change_use', said, rules, { context: { currency: 'GBP' } });
    expect(new Set(pounds.map(({ unit }) => unit))).toEqual(new Set(['share']));
    expect(await rowsOf('change_use', said, [ruleWith()])).toEqual([]);
  });
});

describe('usage_ban', () => {
  const ban = ruleWith({
    id: 'ban',
    test: 'low_usage_ban',
    parameters: [number('low_usage_ban_months', 12, 'months')]
  });
  const found = (evaluated_on: string, system = {}): Library => ({
    organisation: [{ organisation_id: 'O1', name: '甲局' }],
    project: [{ project_id: 'P1' }],
    system: [
      { system_id: 'S1', name: '系统', organisation: '甲局', approved_as: 'new', accepted_on: '2025-11-01', ...system }
    ],
    evaluation: [{ subject_kind: 'system', subject: 'S1', kind: 'post', evaluated_on, is_low_usage: true }]
  });
  const states = async (said: Library, as_of = '2026-11-01') =>
    (await rowsOf<UsageBanRow>('usage_ban', said, [ban], { context: { as_of } })).map(({ state }) => state);

  it('runs from final acceptance to its last day, included', async () => {
    expect(await rowsOf<UsageBanRow>('usage_ban', found('2026-03-01'), [ban])).toEqual([
      {
        ...{ policy: 'invented', rule: 'ban', organisation_id: 'O1', system_id: 'S1', system_name: '系统' },
        ...{ found_on: '2026-03-01', starts_on: '2025-11-01', ends_on: '2026-11-01', state: 'running' }
      }
    ]);
    expect(await states(found('2026-03-01'), '2026-11-02')).toEqual(['over']);
  });

  it('says when the finding came too late to bite', async () => {
    expect(await states(found('2026-11-01'), '2026-12-01')).toEqual(['over']);
    expect(await states(found('2026-11-02'), '2026-12-01')).toEqual(['too_late']);
  });

  it.each([{ approved_as: 'upgrade' }, { accepted_on: null }, { accepted_on: '2026-03-02' }, { organisation: null }])(
    'has none where %j',
    async (system) => {
      expect(await states(found('2026-03-01', system))).toEqual([]);
    }
  );

  it('takes a finding on the project for its system, and is empty without such a rule', async () => {
    const said = found('2026-03-01', { project: 'P1' });
    const evaluation = [
      { subject_kind: 'project', subject: 'P1', kind: 'post', evaluated_on: '2026-03-01', is_low_usage: true }
    ];
    expect(await states({ ...said, evaluation })).toEqual(['running']);
    expect(await rowsOf('usage_ban', said, [ruleWith()])).toEqual([]);
  });
});

describe('sanction', () => {
  const local = { ...number('months_per_rung', 0, 'text'), value: 'months_per_rung', source: 'local' };
  const ladder = ruleWith({
    id: 'ladder',
    test: 'mended_in_time',
    with: { ladder: ['mend', 'defer', 'end'] },
    parameters: [local]
  });
  const late = (mend_by: string | null, mended_on: string | null = null): Library => ({
    project: [{ project_id: 'P1' }],
    breach: [{ subject: 'P1', rule: '甲', found_on: '2025-01-10', mend_by, mended_on, source_row: 5 }]
  });
  const rungsOf = async (said: Library, months_per_rung: number) => {
    const rows = await rowsOf<SanctionRow>('sanction', said, [ladder], { settings: { months_per_rung } });
    return rows.map(({ rung, rung_key }) => [rung, rung_key]);
  };

  it('stands for each finding past its day, and for no other', async () => {
    expect(await rowsOf<SanctionRow>('sanction', late('2026-10-31'), [ladder])).toEqual([
      {
        ...{ policy: 'invented', rule: 'ladder', origin: 'breach', subject_kind: 'project', subject: 'P1' },
        ...{ breached_rule: '甲', found_on: '2025-01-10', mend_by: '2026-10-31', mended_on: null, days_late: 1 },
        ...{ rung: 1, rung_key: 'mend', source_table: 'breach', source_file: 'breach.csv', source_sheet: '' },
        source_row: 5
      }
    ]);
    expect(await rungsOf(late('2026-11-01'), 3)).toEqual([]);
    expect(await rungsOf(late(null), 3)).toEqual([]);
    expect(await rungsOf(late('2026-06-30', '2026-06-30'), 3)).toEqual([]);
  });

  it.each([
    ['2026-08-01', 3, [1, 'mend']],
    ['2026-07-31', 3, [2, 'defer']],
    ['2026-07-31', 1, [3, 'end']],
    ['2025-07-31', 1, [3, 'end']]
  ] as const)('due %s, at %s months a rung: %j', async (mend_by, months, rung) => {
    expect(await rungsOf(late(mend_by), months)).toEqual([rung]);
  });

  it('keeps the rung that was reached when it was mended late', async () => {
    expect(await rungsOf(late('2026-01-31', '2026-02-05'), 3)).toEqual([[1, 'mend']]);
  });

  it('is empty where the pack has no ladder', async () => {
    expect(await rowsOf('sanction', late('2026-01-31'), [ruleWith()])).toEqual([]);
  });
});
