import { describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/lib/intake/files/grid.ts';
import { folded } from '../../../src/lib/intake/headings/labels.ts';
import { findLayout } from '../../../src/lib/intake/headings/layout.ts';
import type { PlannedColumn } from '../../../src/lib/intake/sheets/plan.ts';
import { understand } from '../../../src/lib/intake/sheets/understand.ts';
import type { SheetChoice } from '../../../src/lib/intake/types.ts';
import { gridOf } from '../shapes/grids.ts';

const names = (columns: readonly PlannedColumn[]) => columns.map(({ index, name }) => `${index} ${name}`).join(', ');

/** Feeds in words: `om_cost: 0 system; year 2024: 3 requested`. */
function feedsIn(grid: Grid, name = '', choice: SheetChoice | null = null): string[] {
  const hint = folded(name);
  const found = understand(grid, findLayout(grid, hint), hint, choice);
  if (!found.plan) return [];
  return found.feeds.map(({ plan, records, takesIds, oncePerId }) => {
    const said = Object.entries(plan.constants).map(([column, value]) => `${column} ${String(value)}`);
    const shared = [names(plan.columns), ...said, ...(takesIds ? [`${takesIds} by name`] : [])].filter(
      (one) => one !== ''
    );
    const own = records
      .filter((record) => record.columns.length > 0)
      .map(({ constants, columns }) => `${Object.values(constants).join(' ')}: ${names(columns)}`);
    return [`${plan.table}${oncePerId ? ' once' : ''} ${shared.join(', ')}`, ...own].join('; ');
  });
}

describe('a plain sheet', () => {
  it('feeds one table', () => {
    expect(feedsIn(gridOf('项目编号|项目名称|项目单位\nP1|甲|A'))).toEqual([
      'project 0 project_id, 1 name, 2 organisation'
    ]);
  });
});

describe('a column per year', () => {
  const system = 'system 0 system_id, 1 name, 2 organisation';
  const costs = 'om_cost 0 system, category other; 2024: 3 requested; 2025: 4 requested';

  it('beside a list of systems feeds their costs', () => {
    const text = '系统编号|系统名称|使用单位|2024年运维费(万元)|2025年运维费(万元)\nS1|甲|A|1|2\nS2|乙|A||3';
    expect(feedsIn(gridOf(text))).toEqual([system, costs]);
  });

  it('may stand under a group', () => {
    const text = '系统编号|系统名称|使用单位|运维费|\n|||2024|2025\nS1|甲|A|1|2';
    expect(feedsIn(gridOf(text))).toEqual([system, costs]);
  });

  it('alone is understood by its title and unit', () => {
    const grid = gridOf('信息系统运维费表\n单位：万元\n系统编号|2024|2025\nS1|1|2');
    expect(feedsIn(grid)).toEqual(['om_cost 0 system, category other; 2024: 1 requested; 2025: 2 requested']);
    expect(feedsIn(gridOf('系统编号|2024|2025\nS1|1|2'))).toEqual([]);
  });

  it('keeps a column for the other part of the key', () => {
    const grid = gridOf('系统编号|运维类别|2024年运维费|2025年运维费\nS1|短信费|1|2');
    expect(feedsIn(grid)).toEqual(['om_cost 0 system, 1 category; 2024: 2 requested; 2025: 3 requested']);
  });

  it('may have several measures', () => {
    const grid = gridOf('系统编号|运维类别|2024年预算|2024年支出|2025年预算|2025年支出\nS1|短信费|1|2|3|4');
    expect(feedsIn(grid, '运维经费')).toEqual([
      'om_cost 0 system, 1 category; 2024: 2 budgeted, 3 paid; 2025: 4 budgeted, 5 paid'
    ]);
  });

  it('of a project is its funding, of a source that is not stated', () => {
    const grid = gridOf('项目编号|项目名称|项目单位|总投资|2026年资金(万元)|2027年资金(万元)\nP1|甲|A|5|2|3');
    expect(feedsIn(grid)).toEqual([
      'project 0 project_id, 1 name, 2 organisation, 3 total_investment',
      'funding 0 project, source unstated; 2026: 4 planned; 2027: 5 planned'
    ]);
  });

  it('is none where the cells are no figures, or a person says it is not used', () => {
    const text = '系统编号|系统名称|使用单位|2024年运维费|2025年运维费\nS1|甲|A|';
    expect(feedsIn(gridOf(`${text}已批|已批`))).toEqual([system]);
    const choice = { file: '', sheet: '', columns: { 3: null, 4: null } };
    expect(feedsIn(gridOf(`${text}1|2`), '', choice)).toEqual([system]);
  });
});

describe('a column per month', () => {
  it('feeds usage, each measure of it', () => {
    const text = '系统编号|2026-01活跃用户数|2026-02活跃用户数|2026-01授权用户数|2026-02授权用户数\nS1|1|2|5|6';
    expect(feedsIn(gridOf(text))).toEqual([
      'usage 0 system; 2026-01-01: 1 active_users, 3 authorised_users; 2026-02-01: 2 active_users, 4 authorised_users'
    ]);
  });

  it('takes its year and its measure from the title', () => {
    const months = '系统编号|1月|2月\nS1|1|2';
    expect(feedsIn(gridOf(`2026年活跃用户数\n${months}`))).toEqual([
      'usage 0 system; 2026-01-01: 1 active_users; 2026-02-01: 2 active_users'
    ]);
    expect(feedsIn(gridOf(`活跃用户数\n${months}`))).toEqual(['usage 0 system']);
  });

  it('takes its year from a column of years', () => {
    const grid = gridOf('系统编号|年度|1月活跃用户数|2月活跃用户数|1月授权用户数|2月授权用户数\nS1|2026|1|2|3|4');
    const found = understand(grid, findLayout(grid, ''), '', null);
    const feeds = found.plan ? found.feeds : [];
    expect(feeds.map(({ plan }) => [plan.table, names(plan.columns)])).toEqual([['usage', '0 system']]);
    expect(
      feeds[0]?.records.map(({ monthOf, columns }) => [monthOf?.month, monthOf?.year.index, names(columns)])
    ).toEqual([
      [1, 1, '2 active_users, 4 authorised_users'],
      [2, 1, '3 active_users, 5 authorised_users']
    ]);
  });
});

describe('a column per source or category', () => {
  it('is funding of the plan year, by the ids that the names make', () => {
    const grid = gridOf('项目名称|项目单位|计划年度|市级资金(万元)|省级资金(万元)|自筹资金(万元)\n甲|A|2027|1|2|3');
    expect(feedsIn(grid)).toEqual([
      'project 0 name, 1 organisation, 2 plan_year',
      'funding 2 year, project by name; city: 3 planned; province: 4 planned; self: 5 planned'
    ]);
  });

  it('goes before a sum with the same words, which stays the project’s', () => {
    const text = '项目编号|项目名称|项目单位|2027年资金需求|||\n|||市级|县级|合计\nP1|甲|A|1|2|3';
    expect(feedsIn(gridOf(text))).toEqual([
      'project 0 project_id, 1 name, 2 organisation, 5 requested',
      'funding 0 project; 2027 city: 3 planned; 2027 county: 4 planned'
    ]);
  });

  it('is a cost of that category', () => {
    expect(feedsIn(gridOf('系统编号|年度|短信费(元)|线路租赁(元)\nS1|2026|1|2'))).toEqual([
      'om_cost 0 system, 1 year; sms: 2 requested; line: 3 requested'
    ]);
  });

  it('is nothing where no year is said', () => {
    expect(feedsIn(gridOf('项目编号|项目名称|项目单位|市级资金|省级资金\nP1|甲|A|1|2'))).toEqual([
      'project 0 project_id, 1 name, 2 organisation'
    ]);
  });
});

describe('one wide sheet', () => {
  it('feeds another table by its own columns', () => {
    const text = '系统编号|系统名称|使用单位|建设成本|统计月份|授权用户数|活跃用户数\nS1|甲|A|9|2026-09|9|5';
    const fed = feedsIn(gridOf(text)).map((feed) => feed.split(' ')[0]);
    expect(fed.sort()).toEqual(['system', 'usage']);
  });

  it('of costs says once what a system is', () => {
    const text =
      '系统编号|系统名称|使用单位|建设成本|年度|运维类别|运维费\nS1|甲|A|9|2027|短信费|1\nS1|甲|A|9|2027|系统运维|2';
    expect(feedsIn(gridOf(text))).toEqual([
      'om_cost 0 system, 4 year, 5 category, 6 requested',
      'system once 0 system_id, 1 name, 2 organisation, 3 building_cost'
    ]);
  });

  it('that only names the project of a row makes no project', () => {
    const text = '项目编号|项目名称|项目单位|年度|资金来源|计划金额\nP1|甲|A|2027|市级财政|1';
    const [funding = '', ...others] = feedsIn(gridOf(text), '资金');
    expect([funding.split(' ')[0], others]).toEqual(['funding', []]);
  });
});

describe('a guess', () => {
  const guessed = (text: string) => {
    const grid = gridOf(text);
    const found = understand(grid, findLayout(grid, ''), '', null);
    return found.plan?.columns.map(({ index, name, confidence }) => [index, name, confidence]) ?? [];
  };

  it('takes the first of two headings that say the same, or the one that is clearly fuller', () => {
    const heading = '项目编号|项目名称|项目单位|总投资|总投资';
    expect(guessed(`${heading}\nP1|甲|A|5|6\nP2|乙|A|5|6`).map(([index]) => index)).toEqual([0, 1, 2, 3]);
    expect(guessed(`${heading}\nP1|甲|A||6\nP2|乙|A||6`).map(([index]) => index)).toEqual([0, 1, 2, 4]);
  });

  it('may go by the cells where the heading says nothing', () => {
    const text = (cells: readonly string[]) =>
      ['项目编号|项目名称|项目单位|属性', ...cells.map((cell, at) => `P${at}|甲${at}|A|${cell}`)].join('\n');
    expect(guessed(text(['新建', '续建', '升级改造'])).at(-1)).toEqual([3, 'kind', 0.5]);
    expect(guessed(text(['新建', '续建', '某']))).toHaveLength(3);
    expect(guessed(text(['新建', '新建', '新建']))).toHaveLength(3);
  });

  it('is surer when the cells agree, and never sure', () => {
    const [one] = guessed('项目编号|项目名称|项目单位|项目申报日期\nP1|甲|A|2024-01-01\nP2|乙|A|2024-01-02').slice(3);
    const [more] = guessed(
      '项目编号|项目名称|项目单位|项目申报日期\nP1|甲|A|2024-01-01\nP2|乙|A|2024-01-02\nP3|丙|A|2024-02-01'
    ).slice(3);
    expect(Number(more?.[2])).toBeGreaterThan(Number(one?.[2]));
    expect(Number(more?.[2])).toBeLessThan(1);
  });
});
