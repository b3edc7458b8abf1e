import { describe, expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Said } from '../library.ts';

const library = desk();
const context = { as_of: '2026-11-01' };

describe('changes', () => {
  const change = (item: string, said: Said<'change'>): Said<'change'> => ({
    project: 'P1',
    decided_on: '2026-01-10',
    item,
    ...said
  });

  const rows = async (...changes: readonly Said<'change'>[]) => {
    await library.build({ project: [{ project_id: 'P1' }], change: changes }, { context });
    return {
      sums: await library.rows('project_change', 'consent'),
      own: await library.rows('own_change', 'project_id')
    };
  };

  it('are added up by who consented; what nobody is said to have approved is the unit’s own', async () => {
    const { sums, own } = await rows(
      change('甲', { approved_by: 'unit', added: 10, is_new_content: true, ground: 'none', source_row: 12 }),
      change('乙', { added: 5, removed: 30, source_row: 11 }),
      change('丙', { approved_by: 'bureau', added: 700, ground: 'none', source_row: 10 })
    );
    expect(sums).toMatchObject([
      { consent: 'bureau', count_changes: 1, added: 700, removed: 0, count_groundless: 1 },
      { consent: 'unit', added: 10, new_content: 10, new_content_unsaid: 0, count_groundless: 1 },
      { consent: 'unsaid', added: 5, removed: 30, new_content_unsaid: 5, count_ground_unsaid: 1 }
    ]);
    expect(own).toMatchObject([
      { is_changed: true, added: 15, removed: 30, amount: 30, sole_amount: 10, sole_groundless: 1, source_row: 11 }
    ]);
  });

  it('leave savings from tendering apart, and what is decided after the as-of date', async () => {
    const { own } = await rows(
      change('甲', { removed: 40, is_tender_saving: true }),
      change('乙', { added: 9, decided_on: '2026-11-02' })
    );
    expect(own).toMatchObject([{ is_changed: false, added: 0, removed: 0, amount: 0, tender_saving: 40 }]);
  });
});

describe('what is to be mended', () => {
  const late = async (mend_by: string | null, mended_on: string | null) => {
    await library.build(
      {
        project: [{ project_id: 'P1' }],
        breach: [{ subject: 'P1', rule: '甲', found_on: '2025-01-10', mend_by, mended_on }]
      },
      { context }
    );
    return library.rows('mending_order', 'subject');
  };

  it.each([
    ['2026-11-01', null, 0, 0],
    ['2026-10-31', null, 1, 0],
    ['2026-09-30', null, 32, 1],
    ['2026-10-01', null, 31, 0],
    ['2026-08-31', null, 62, 2],
    ['2025-11-30', '2026-02-28', 90, 2],
    ['2025-11-30', '2026-03-01', 91, 3],
    ['2026-06-30', '2026-06-30', 0, 0],
    ['2026-10-31', '2026-11-02', 1, 0],
    [null, null, null, null]
  ])('by %s and mended on %s it is %s days and %s whole months late', async (by, on, days_late, months_late) => {
    expect(await late(by, on)).toMatchObject([{ project_id: 'P1', subject_kind: 'project', days_late, months_late }]);
  });

  it('falls to the project that built a system, and to none where an organisation is meant', async () => {
    await library.build(
      {
        project: [{ project_id: 'P1' }],
        organisation: [{ organisation_id: 'O1', name: '甲局' }],
        system: [{ system_id: 'S1', project: 'P1' }],
        breach: [
          { subject: 'O1', rule: '甲', found_on: '2026-01-10' },
          { subject: 'S1', rule: '甲', found_on: '2026-01-10' },
          { subject: 'S1', rule: '乙', found_on: '2026-11-02' },
          { subject: '无此对象', rule: '甲', found_on: '2026-01-10' }
        ],
        evaluation: [
          { subject_kind: 'system', subject: 'S1', kind: 'post', evaluated_on: '2026-02-10', mend_by: '2026-12-01' },
          { subject_kind: 'system', subject: 'S1', kind: 'self', evaluated_on: '2026-02-10' }
        ]
      },
      { context }
    );
    expect(await library.rows('mending_order', 'subject, origin')).toMatchObject([
      { origin: 'breach', subject_kind: 'organisation', subject: 'O1', project_id: null },
      { origin: 'breach', subject_kind: 'system', subject: 'S1', project_id: 'P1', breached_rule: '甲' },
      { origin: 'post', subject_kind: 'system', project_id: 'P1', breached_rule: 'post', source_table: 'evaluation' }
    ]);
  });
});

describe('names alike', () => {
  const twins = async (one: string, other: string, alike_names = 0.8) => {
    const said = { organisation: '甲局', plan_year: 2027 };
    await library.build(
      { project: [one, other].map((name, at) => ({ project_id: `P${at}`, name, ...said })) },
      { context, settings: { alike_names } }
    );
    return (await library.rows('project_twin', 'project_id')).map((row) => row['twin_id']);
  };

  it.each([
    ['智慧停车平台（一期）', '智慧停车平台二期项目', true],
    ['智慧停车平台硬件采购', '智慧停车平台软件开发', true],
    ['2026年度智慧停车', '智慧停车第三标段', true],
    ['甲乙丙丁', '甲乙丙丁戊', true],
    ['甲乙丙', '甲乙丙丁', false],
    ['智慧停车平台', '智慧校园平台', false],
    ['第一期', '第二期', false]
  ])('%s and %s: %s', async (one, other, alike) => {
    expect(await twins(one, other)).toEqual(alike ? ['P1', 'P0'] : []);
  });

  it('from the local setting on', async () => {
    expect(await twins('甲乙丙', '甲乙丙丁', 0.75)).toEqual(['P1', 'P0']);
    expect(await twins('甲乙丙', '甲乙丙丁', 0.76)).toEqual([]);
    expect(await twins('甲乙丙丁戊己庚辛壬癸', '甲乙丙丁戊己庚', 0.7)).toEqual(['P1', 'P0']);
  });
});

it('experts of its own, leading and participating units are not counted for a project', async () => {
  const pool = (organisation: string | null, at: number) => ({
    code: `Z${at}`,
    categories: '安全; 云网',
    organisation
  });
  await library.build({
    organisation: ['甲局', '乙局', '丙局', '丁局'].map((name) => ({ organisation_id: `O-${name}`, name })),
    project: [
      {
        project_id: 'P1',
        organisation: '甲局',
        lead: '乙局',
        participants: 'O-丙局',
        expert_categories: '安全;安全;天文;'
      }
    ],
    expert: ['甲局', '乙局', '丙局', '丁局', null].map(pool)
  });
  expect(await library.rows('expert_category', 'category')).toEqual([
    { project_id: 'P1', category: '天文', count_free: 0 },
    { project_id: 'P1', category: '安全', count_free: 2 }
  ]);
});
