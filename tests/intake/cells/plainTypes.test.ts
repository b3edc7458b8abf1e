import { describe, expect, it } from 'vitest';
import { choiceReader } from '../../../src/lib/intake/cells/choice.ts';
import { readInteger } from '../../../src/lib/intake/cells/integer.ts';
import { choicesReader, readList } from '../../../src/lib/intake/cells/list.ts';
import { readNumber } from '../../../src/lib/intake/cells/number.ts';
import type { Reading } from '../../../src/lib/intake/cells/reading.ts';
import { shareReader } from '../../../src/lib/intake/cells/share.ts';
import { readText } from '../../../src/lib/intake/cells/text.ts';
import { readYesno, yesnoReader } from '../../../src/lib/intake/cells/yesno.ts';
import { tables } from '../../../src/lib/tables/index.ts';

const outcome = ({ value, reason }: Reading) => reason ?? value;

describe('yes and no', () => {
  it.each([
    ...[
      '是',
      '有',
      '√',
      'Y',
      'yes',
      'TRUE',
      '1',
      '已',
      '是（已批复）',
      '通过',
      ' 是 ',
      '對',
      '需要',
      '合格',
      '☑',
      '已通過'
    ],
    ...['☑是 □否', '是☑ 否□', '[√]是 [ ]否', '有√ 无□']
  ])('%s is yes', (cell) => {
    expect(readYesno(cell)).toMatchObject({ value: true, reason: null });
  });

  it.each([
    ...['否', '无', '無', '×', 'N', 'no', 'FALSE', '0', '未', '不通过', '没有', '错', '无需', '不合格', '□', '未通過'],
    ...['□是 ☑否', '是□ 否☑', '[ ]是 [√]否']
  ])('%s is no', (cell) => {
    expect(readYesno(cell)).toMatchObject({ value: false, reason: null });
  });

  it.each(['', '-', '—', '未知', '待定', '不适用', 'N/A', '不予公开', 'Exempt under Section 24'])(
    '%j says neither',
    (cell) => {
      expect(readYesno(cell)).toMatchObject({ value: null, reason: null });
    }
  );

  it.each(['部分', '2', '是否', 'maybe', '是的吧'])('%s cannot be told', (cell) => {
    expect(outcome(readYesno(cell))).toBe('not_yes_or_no');
  });

  it.each([
    ['涉密', true],
    ['属于涉密', true],
    ['非涉密', false],
    ['不涉密', false],
    ['涉密，不予公开', null],
    ['上云', 'not_yes_or_no']
  ])('%s of the column 是否涉密 is %s', (cell, expected) => {
    const { zh, synonyms } = tables.project.columns.is_classified;
    expect(outcome(yesnoReader([zh, ...synonyms])(cell))).toBe(expected);
  });
});

describe('a choice', () => {
  const kind = choiceReader(tables.project.columns.kind.choices ?? {});

  it.each([
    ['新建', 'new'],
    ['新建类', 'new'],
    ['NEW BUILD', 'new'],
    ['new', 'new'],
    ['升级改造（一期）', 'upgrade'],
    ['o&m', 'om'],
    [' 购买 服务 ', 'purchase'],
    ['third_party', 'third_party'],
    ['新建类项目', 'new'],
    ['1.新建', 'new'],
    ['升級改造', 'upgrade'],
    ['購買服務', 'purchase'],
    ['涉密，不予公开', null],
    ['新建、升级', 'not_a_choice'],
    ['类项目', 'not_a_choice']
  ])('%s is %s', (cell, key) => {
    expect(outcome(kind(cell))).toBe(key);
  });

  it('is not said by a dash, and refused by a stranger with the choices there are', () => {
    expect(outcome(kind('—'))).toBe(null);
    const refused = kind('非新建');
    expect(refused.reason).toBe('not_a_choice');
    expect(refused.expected).toContain('升级改造');
  });
});

describe('numbers', () => {
  it.each([
    ['1,234', 1234],
    ['24个月', 24],
    ['2027年度', 2027],
    ['3.0', 3],
    ['12万', 120_000],
    ['1.2万', 12_000],
    ['１２', 12],
    ['-5', -5],
    ['无', null],
    ['', null],
    ['3.5', 'not_whole'],
    ['2024-2025', 'not_a_number'],
    ['十二', 12],
    ['十二个月', 12],
    ['一', 'not_a_number'],
    ['二〇二七年', 2027],
    ['二○二七年度', 2027],
    ['2027财年', 2027],
    ['FY2027', 2027],
    ['FY27', 'not_a_number'],
    ['2026-2027', 'not_a_number'],
    ['2026/27', 'not_a_number'],
    ['Data not provided', null],
    ['涉密', null],
    ['2147483647', 2_147_483_647],
    ['2147483648', 'out_of_range']
  ])('%s as an integer', (cell, expected) => {
    expect(outcome(readInteger(cell))).toBe(expected);
  });

  it.each([
    ['88.5', 88.5],
    ['88.5分', 88.5],
    ['1,234.25', 1234.25],
    ['-', null],
    ['优', 'not_a_number'],
    ['88.5%', 'not_a_number']
  ])('%s as a number', (cell, expected) => {
    expect(outcome(readNumber(cell))).toBe(expected);
  });

  it.each([
    ['0.126', false, 0.126],
    ['12.6%', false, 0.126],
    ['12.6％', false, 0.126],
    ['12.6', true, 0.126],
    ['100%', false, 1],
    ['0', false, 0],
    ['100.1%', false, 'out_of_range'],
    ['12.6', false, 'out_of_range'],
    ['-1%', false, 'out_of_range'],
    ['一成', false, 0.1],
    ['三成五', false, 0.35],
    ['百分之十二', false, 0.12],
    ['百分之十二点五', true, 0.125],
    ['百分之一', false, 0.01],
    ['千分之三', false, 0.003],
    ['126‰', false, 0.126],
    ['12.6 percent', false, 0.126],
    ['百分之一百二十', false, 'out_of_range'],
    ['十成', false, 'not_a_number'],
    ['未提供', false, null],
    ['—', false, null]
  ])('%s as a share, heading in percent: %s', (cell, inPercent, expected) => {
    expect(outcome(shareReader(inPercent)(cell))).toBe(expected);
  });
});

describe('texts', () => {
  it.each([
    ['  项目甲 ', '项目甲'],
    ['ＡＢ（一期）', 'ＡＢ（一期）'],
    ['00123', '00123'],
    ['a\nb', 'a\nb'],
    ['—', null],
    ['无', null],
    ['无线网', '无线网'],
    ['/', null],
    ['', null]
  ])('%j as text', (cell, expected) => {
    expect(outcome(readText(cell))).toBe(expected);
  });

  it.each([
    ['甲；乙;丙、丁,戊，己', '甲;乙;丙;丁;戊;己'],
    [' P-1 ;; P-1 ', 'P-1'],
    ['无', null],
    ['甲\n乙', '甲;乙'],
    ['；', null]
  ])('%j as a list', (cell, expected) => {
    expect(outcome(readList(cell))).toBe(expected);
  });

  const duties = choicesReader(tables.organisation.columns.duty.choices ?? {});

  it.each([
    ['财政局；审计', 'finance;audit'],
    ['大数据局、数字化部门', 'bureau'],
    ['police', 'police'],
    ['无', null],
    ['', null],
    ['财政局、后勤', 'not_a_choice']
  ])('%j as several words of a vocabulary', (cell, expected) => {
    expect(outcome(duties(cell))).toBe(expected);
  });
});
