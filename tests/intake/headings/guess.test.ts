import { describe, expect, it } from 'vitest';
import { findTable } from '../../../src/lib/intake/headings/fit.ts';
import { readHeading } from '../../../src/lib/intake/headings/heading.ts';
import { matchHeadings } from '../../../src/lib/intake/headings/match.ts';
import { findShape, readShape, shapes } from '../../../src/lib/intake/headings/shapes.ts';
import { tableNames, tables, type Table } from '../../../src/lib/tables/index.ts';

const headings = (line: string) => line.split('|').map(readHeading);
const guess = (line: string, table: 'project' | 'system' | 'om_cost') => {
  const matches = matchHeadings(headings(line), table);
  return [...matches].sort((a, b) => a.index - b.index).map((match) => match.column);
};

describe('a heading', () => {
  it.each([
    ['运维费（万元）', '运维费', 10_000, 'CNY'],
    ['总投资(单位：亿元)', '总投资', 100_000_000, 'CNY'],
    ['总 投 资 万元', '总投资', 10_000, 'CNY'],
    ['总投资/元', '总投资', 1, 'CNY'],
    ['Total cost (£m)', 'total cost', 1_000_000, 'GBP'],
    ['Total cost (£ million)', 'total cost', 1_000_000, 'GBP'],
    ['total_cost', 'total cost', null, null],
    ['＊项目名称：', '项目名称', null, null],
    ['1.项目名称', '项目名称', null, null],
    ['项目名称（全称）', '项目名称', null, null],
    ['建设单元', '建设单元', null, null],
    ['項目名稱', '项目名称', null, null],
    ['總投資（萬元）', '总投资', 10_000, 'CNY'],
    ['单位：', '单位', null, null],
    ['建设单位：', '建设单位', null, null]
  ])('%s', (cell, text, scale, currency) => {
    expect(readHeading(cell)).toMatchObject({ text, scale, currency });
  });
});

it('that only says a unit is none', () => {
  for (const cell of ['单位：万元', '（金额单位：元）', '單位：萬元']) expect(readHeading(cell).text, cell).toBe('');
});

describe('the guess', () => {
  it.each([
    ['项目编号|项目名称|建设单位|总投资（万元）|申报年度', 'project'],
    ['序号|名称|责任单位|投资估算|建设性质', 'project'],
    ['Project Number|Project Name|Department|Whole Life Cost|Year', 'project'],
    ['系统编号|月份|授权用户数|活跃用户数', 'usage'],
    ['系统编码|信息系统名称|使用单位|建设投资|验收日期', 'system'],
    ['系统编号|年度|类别|申请运维费|预算', 'om_cost'],
    ['项目编号|年度|资金来源|计划金额', 'funding'],
    ['单位代码|单位名称|层级|所属区县', 'organisation'],
    ['项目编号|环节|轮次|计划日期|实际日期', 'milestone']
  ])('%s is of table %s', (line, table) => {
    expect(findTable(headings(line), '').best?.table).toBe(table);
  });

  it('is never the file’s name alone', () => {
    expect(findTable(headings('甲|乙|丙'), '项目库').best).toBe(null);
    expect(findTable(headings('系统编号|月份|活跃用户数'), '项目库').best?.table).toBe('usage');
  });

  it('gives each column once, to the surest heading', () => {
    expect(guess('budget comment|yearly budget|project name', 'project')).toEqual(['requested', 'name']);
    expect(guess('项目编号|项目名称|项目单位|项目单位联系电话', 'project')).toHaveLength(3);
  });

  it('knows its own headings letter for letter, in both languages, for every table', () => {
    for (const name of tableNames) {
      const { columns } = tables[name] as Table;
      for (const language of ['zh', 'en'] as const) {
        const line = Object.values(columns).map((column) => readHeading(column[language]));
        const { best } = findTable(line, '');
        expect(best?.table, `${name} ${language}`).toBe(name);
        expect([...(best?.matches ?? [])].sort((a, b) => a.index - b.index).map((one) => one.column)).toEqual(
          Object.keys(columns)
        );
      }
    }
  });
});

describe('a known shape', () => {
  it('fits only where all the headings it asks for are', () => {
    const shape = readShape('x/abc.yaml', 'table: project\nwhen: [A_b, 总额（万元）]\ncolumns: { A_b: name }');
    expect(shape).toMatchObject({ name: 'abc', scale: null, withheld: [] });
    expect(findShape(headings('a b|总额|更多'), [shape])).toBe(shape);
    expect(findShape(headings('a b|更多'), [shape])).toBe(null);
  });

  it('names tables and columns that there are', () => {
    for (const shape of shapes) {
      const columns = shape.table === null ? [] : Object.keys(tables[shape.table].columns);
      expect(shape.when.length, shape.name).toBeGreaterThan(2);
      const named = [...Object.values(shape.columns), ...Object.keys(shape.constants)].filter((one) => one !== null);
      expect(
        named.filter((one) => !columns.includes(one)),
        shape.name
      ).toEqual([]);
    }
  });
});
