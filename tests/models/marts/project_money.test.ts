import { describe, expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Library, Said } from '../library.ts';

const library = desk();
const project = (said: Partial<Said<'project'>> = {}): Said<'project'> => ({
  project_id: 'P1',
  name: '平台',
  organisation: 'O1',
  ...said
});

async function money(said: Library) {
  await library.build(said);
  return library.rows('project_money', 'project_id');
}

describe('what a project asks for', () => {
  it.each([
    [{ requested: 5, total_investment: 20 }, 5, 'requested'],
    [{ requested: 0, total_investment: 20 }, 0, 'requested'],
    [{ total_investment: 20, committed_later_years: 8 }, 12, 'total_less_later_years'],
    [{ total_investment: 20, committed_later_years: 20 }, 0, 'total_less_later_years'],
    [{ total_investment: 20, committed_later_years: 21 }, null, null],
    [{ total_investment: 20 }, 20, 'total_investment'],
    [{ committed_later_years: 8 }, null, null],
    [{}, null, null]
  ])('saying %j is %s by %s', async (said, amount, basis) => {
    expect(await money({ project: [project(said)] })).toMatchObject([{ amount, amount_basis: basis }]);
  });

  it.each([
    [2027, true],
    [2026, false],
    [undefined, null]
  ])('in %s belongs to the plan of 2027: %s', async (plan_year, within) => {
    const said = plan_year === undefined ? {} : { plan_year };
    expect((await money({ project: [project(said)] }))[0]?.in_plan_year).toBe(within);
  });

  it.each([
    ['continued', true],
    ['new', false],
    [undefined, null]
  ])('as %s is committed: %s', async (kind, committed) => {
    expect((await money({ project: [project(kind ? { kind } : {})] }))[0]?.is_committed).toBe(committed);
  });
});

describe('whose project it is', () => {
  const organisation: Said<'organisation'>[] = [
    { organisation_id: 'O1', name: '市数据局', short_name: '数据局', level: 'city' },
    { organisation_id: 'O2', name: '甲县数据局', short_name: '数据局', level: 'county' }
  ];

  it.each([
    ['O1', 'O1', '市数据局', 'city'],
    [' 市数据局 ', 'O1', '市数据局', 'city'],
    ['甲县数据局', 'O2', '甲县数据局', 'county'],
    ['数据局', '数据局', '数据局', null],
    ['外单位', '外单位', '外单位', null]
  ])('%s → %s', async (said, id, name, level) => {
    expect(await money({ organisation, project: [project({ organisation: said })] })).toMatchObject([
      { organisation_id: id, organisation_name: name, level }
    ]);
  });

  it('keeps its own level', async () => {
    const rows = await money({ organisation, project: [project({ level: 'county' })] });
    expect(rows[0]?.level).toBe('county');
  });

  it('lists who is only mentioned', async () => {
    await library.build({ organisation, project: [project({ organisation: '外单位' })] });
    const rows = await library.rows('dim_organisation', 'organisation_id');
    expect(rows.map((row) => [row.organisation_id, row.is_listed, row.source_file])).toEqual([
      ['O1', true, 'organisation.csv'],
      ['O2', true, 'organisation.csv'],
      ['外单位', false, 'project.csv']
    ]);
  });
});

describe('totals', () => {
  it('add the money and say how many projects it is of', async () => {
    await library.build({
      organisation: [{ organisation_id: 'O1', name: '局' }],
      project: [
        project({ project_id: 'A', plan_year: 2027, kind: 'new', requested: 3 }),
        project({ project_id: 'B', plan_year: 2027, kind: 'new', requested: 4 }),
        project({ project_id: 'C', plan_year: 2027, kind: 'new' }),
        project({ project_id: 'D' })
      ]
    });
    const counts = { count_projects: 3, count_with_amount: 2, amount: 7 };
    const unsaid = { count_projects: 1, count_with_amount: 0, amount: null };
    expect(await library.rows('library_totals', 'plan_year nulls last')).toEqual([
      { plan_year: 2027, kind: 'new', ...counts },
      { plan_year: null, kind: null, ...unsaid }
    ]);
    expect(await library.rows('organisation_plan', 'plan_year nulls last')).toEqual([
      { organisation_id: 'O1', organisation_name: '局', plan_year: 2027, ...counts },
      { organisation_id: 'O1', organisation_name: '局', plan_year: null, ...unsaid }
    ]);
  });

  it('count a project read twice once, by its first row', async () => {
    const rows = await money({ project: [project({ requested: 3 }), project({ requested: 4 })] });
    expect(rows).toMatchObject([{ amount: 3, source_row: 2 }]);
  });
});

describe('evidence and completeness', () => {
  it('tells yes, no and not said apart', async () => {
    await library.build({
      project: [project({ on_cloud: true, crypto_ok: false })],
      system: [{ system_id: 'S1', name: '一', organisation: 'O1', hidden_danger: true }]
    });
    const projects = new Map((await library.rows('project_evidence')).map((row) => [row.evidence, row.value]));
    expect([projects.get('on_cloud'), projects.get('crypto_ok'), projects.get('security_ok')]).toEqual([
      true,
      false,
      null
    ]);
    const systems = new Map((await library.rows('system_evidence')).map((row) => [row.evidence, row.value]));
    expect([systems.get('hidden_danger'), systems.get('crypto_ok')]).toEqual([true, null]);
  });

  it('counts what is said of what is asked', async () => {
    await library.build({
      project: [project({ kind: 'new', plan_year: 2027, on_cloud: false, buy_is_service: true })]
    });
    // Said: organisation, kind, plan year, on cloud. Asked: 16 facts and 21 answers; purchase conditions are not.
    expect(await library.rows('project_completeness')).toEqual([
      { project_id: 'P1', filled: 4, asked: 37, data_quality: 4 / 37 }
    ]);
  });
});
