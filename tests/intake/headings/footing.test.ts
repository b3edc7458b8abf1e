import { describe, expect, it } from 'vitest';
import { whyLeftOut } from '../../../src/lib/intake/headings/footing.ts';

const headings = [['项目编号', '项目名称', '项目单位', '总投资', '备注']];
const why = (line: string, required = [0, 1, 2]) => whyLeftOut(line.split('|'), { headings, required });

describe('a row below the headings', () => {
  it.each([
    ['||||', 'blank'],
    ['合计|||35|', 'total'],
    ['|合　计：||35|', 'total'],
    ['合計|||35|', 'total'],
    ['12|总计||35|', 'total'],
    ['|政务局小计||35|', 'total'],
    ['||数据局合计|35|', 'total'],
    ['Grand total|||35|', 'total'],
    ['一、市直单位|||30|', 'total'],
    ['（二）续建项目|||5|', 'total'],
    ['一、市直单位||||', 'title'],
    ['县区||||', 'title'],
    ['注：不含涉密项目||||', 'note'],
    ['註：不含涉密項目||||', 'note'],
    ['备注1：以上为虚构||||', 'note'],
    ['填表人：信息科||审核人：办公室||', 'note'],
    ['※ 数据均为虚构||||', 'note'],
    ['Source: invented||||', 'note'],
    ['以上数据均由各单位填报，最终以批复的年度投资计划为准。||||', 'note'],
    ['项目编号|项目名称|项目单位|总投资|备注', 'repeated_heading']
  ])('%s is left out as %s', (line, reason) => {
    expect(why(line)).toBe(reason);
  });

  it.each([
    'P1|合计支付系统|数据局|5|',
    'P1|总计|数据局|5|',
    'P1|注：试点项目|数据局|5|',
    '一、|一、市直单位门户|数据局|5|',
    'P9||||',
    '|数据平台||5|',
    '||||见附件'
  ])('%s is a record, whole or not', (line) => {
    expect(why(line)).toBe(null);
  });

  it('may say little where the table has few columns', () => {
    const narrow = { headings: [['日期', '是否工作日']], required: [0, 1] };
    expect(whyLeftOut(['国庆', ''], narrow)).toBe(null);
    expect(whyLeftOut(['注：调休', ''], narrow)).toBe('note');
  });
});
