import { describe, expect, it } from 'vitest';
import { findLayout } from '../../../src/lib/intake/headings/layout.ts';
import { gridOf, merge } from '../shapes/grids.ts';

const layoutOf = (text: string, more = {}) => {
  const { firstHeadingRow, headingRow, headings } = findLayout(gridOf(text, more), '');
  return { rows: [firstHeadingRow, headingRow], said: headings.map((heading) => heading.raw) };
};

describe('headings over several rows', () => {
  const funding = '项目编号|项目名称|项目单位|2027年资金需求(万元)|||备注\n|||市级|县级|合计|\nP1|甲|A|1|2|3|无';
  const folded = ['2027年资金需求(万元) 市级', '2027年资金需求(万元) 县级', '2027年资金需求(万元) 合计'];

  it('are read together, the group filled in over its columns', () => {
    const found = layoutOf(funding);
    expect(found.rows).toEqual([0, 1]);
    expect(found.said).toEqual(['项目编号', '项目名称', '项目单位', ...folded, '备注']);
  });

  it('keep the unit of their group', () => {
    const { headings } = findLayout(gridOf(funding), '');
    expect(headings[3]).toMatchObject({ scale: 10_000, leaf: { text: '市级' } });
  });

  it('go by the merges where there are some', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1', 'G1:G2'].map(merge);
    expect(layoutOf(funding, { merges })).toEqual(layoutOf(funding));
    const below = '||运维费(万元)||\n系统编号|年度|申请|预算|支出\nS1|2027|1|2|3';
    expect(layoutOf(below, { merges: [merge('C1:E1')] }).said[4]).toBe('运维费(万元) 支出');
  });

  it('may be three', () => {
    const text = '系统编号|系统名称|使用单位|运维费|||\n|||2025||2026|\n|||申请|批复|申请|批复\nS1|甲|A|1|2|3|4';
    const found = layoutOf(text);
    expect(found.rows).toEqual([0, 2]);
    expect(found.said.slice(3)).toEqual([
      '运维费 2025 申请',
      '运维费 2025 批复',
      '运维费 2026 申请',
      '运维费 2026 批复'
    ]);
  });

  it('stand below titles and notes', () => {
    expect(layoutOf(`2027年度计划表\n单位：万元\n\n${funding}`).rows).toEqual([3, 4]);
  });

  it.each([
    ['a record', '项目编号|项目名称|项目单位|总投资\nP1|甲|A|5'],
    ['a record of words alone', '单位编号|单位名称|层级|\n数据|数据局|市级|无\n政务|政务局|市级|无'],
    ['a first record that says little', '项目编号|项目名称|项目单位|总投资|备注\n||||无\nP1|甲|A|5|']
  ])('never take %s', (_name, text) => {
    expect(layoutOf(text).rows).toEqual([0, 0]);
  });

  it('never take a title', () => {
    const text = '项目清单|||\n项目编号|项目名称|项目单位|总投资\nP1|甲|A|5';
    expect(layoutOf(text).rows).toEqual([1, 1]);
    expect(layoutOf(text, { merges: [merge('A1:D1')] }).rows).toEqual([1, 1]);
    expect(layoutOf(`|${text.slice(0, 4)}||\n${text.slice(8)}`).rows).toEqual([1, 1]);
  });
});
