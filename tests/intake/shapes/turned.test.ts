import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../../src/lib/intake/shapes/shapesOf.ts';
import { turn } from '../../../src/lib/intake/shapes/turn.ts';
import { gridOf, merge } from './grids.ts';

const aside = gridOf(`
  项目编号 | P1 | P2 | P3
  项目名称 | 数据平台 | 办事大厅 | 档案库
  项目单位 | 数据局 | 政务局 | 档案局
  总投资(万元) | 120.5 | 80 | 约60
  申报日期 | 2026-09-01 | 2026年9月2日 | 2026/9/3`);

describe('a sheet whose records are columns', () => {
  it('is turned', () => {
    const [only] = shapesOf(aside);
    expect(only?.isTurned).toBe(true);
    expect(only?.rows[1]).toEqual(['P1', '数据平台', '数据局', '120.5', '2026-09-01']);
  });

  it('is turned below its title and unit, and with groups of headings', () => {
    const titled = gridOf(`项目情况表\n金额单位：万元\n${aside.rows.map((cells) => cells.join('|')).join('\n')}`);
    expect(shapesOf(titled).map((grid) => grid.isTurned)).toEqual([true]);
    const grouped = gridOf(`
      基本情况 | 项目编号 | P1 | P2
       | 项目名称 | 数据平台 | 办事大厅
       | 项目单位 | 数据局 | 政务局
      资金 | 总投资 | 5 | 6`);
    expect(shapesOf(grouped).map((grid) => grid.isTurned)).toEqual([true]);
  });

  it('stays as it is when headings run along its top, even with one record', () => {
    for (const grid of [turn(aside), gridOf('项目编号|项目名称|项目单位|总投资\nP1|甲|A|10')]) {
      const upright = { ...grid, isTurned: false };
      expect(shapesOf(upright)).toEqual([upright]);
    }
  });

  it('stays as it is when cells deny it: a list of our headings is no record', () => {
    const notes = gridOf(`
      数据表 | 列标题 | 填写方式
      项目 | 项目编号 | 文本
      项目 | 项目名称 | 文本
      项目 | 项目单位 | 文本
      项目 | 总投资 | 金额
      项目 | 申报日期 | 日期
      项目 | 计划年度 | 整数
      项目 | 是否涉密 | 是否`);
    expect(shapesOf(notes)).toEqual([notes]);
  });

  it('is turned with its merges', () => {
    expect(turn(gridOf('a|b\nc|d', { merges: [merge('A1:B1')] })).merges).toEqual([merge('A1:A2')]);
    expect(turn(turn(aside)).rows).toEqual(aside.rows);
  });

  it('is never one with more rows than it holds', () => {
    const long = { ...aside, more: () => Promise.resolve() };
    expect(shapesOf(long)).toEqual([long]);
  });
});
