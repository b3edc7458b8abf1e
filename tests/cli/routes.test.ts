import { describe, expect, it } from 'vitest';
import { jsonOf, liangru, scratch } from './command.ts';

const head = '项目编号,项目名称,项目单位,层级,项目类型,总投资(元),项目状态,已入项目库';
const folder = scratch({
  '项目.csv': [head, 'P2,乙,一局,市本级,新建,799999.99,申报,是', 'P1,甲,一局,市本级,新建,800000,已批复,是', ''].join(
    '\n'
  ),
  '材料.csv': ['项目编号,材料名称', 'P1,申请入库文件', 'P1,可行性研究报告', ''].join('\n')
});

describe('liangru routes', () => {
  it('gives each matter of each project: amounts in yuan, what lacks as a list, null where nobody says', async () => {
    const { rows, totals } = jsonOf(await liangru('routes', folder, '--policy', 'tongliao'));
    const shown = rows.map(({ subject, matter, way, observed, threshold, lacks, due, certain }) => [
      subject,
      matter,
      way,
      observed,
      threshold,
      lacks,
      due,
      certain
    ]);
    expect(shown).toEqual([
      ['P1', 'documents', 'feasibility', 800000, 800000, [], true, true],
      ['P1', 'approval', 'feasibility_and_design', 800000, 800000, ['preliminary_design'], true, true],
      ['P1', 'procedure', null, null, null, null, true, false],
      ['P2', 'documents', 'implementation_plan', 799999.99, 800000, null, true, true],
      ['P2', 'approval', 'implementation_plan', 799999.99, 800000, null, false, true],
      ['P2', 'procedure', null, null, null, null, false, false]
    ]);
    expect(totals).toEqual({ rows: 6, subjects: 2, unknown: 2, lacking: 1 });
    expect(rows[0]).toMatchObject({ name: '甲', rule: 'TL-14.1', article: '第十四条', decided_by: 'total_investment' });
  });

  it('names ways in the language asked for and sums up', async () => {
    const { error, out } = await liangru('routes', folder, '--policy', 'tongliao', '--lang', 'en');
    expect(error).toContain('6 routes: 2 unknown, 1 lacking something though their step is past.');
    expect(jsonOf({ exit: 0, error, out }).rows[0]).toMatchObject({ label: 'a feasibility study' });
  });

  it('has a finding when something lacks though its step is past, and needs a regulation', async () => {
    expect((await liangru('routes', folder, '--policy', 'tongliao', '--strict')).exit).toBe(1);
    expect((await liangru('routes', folder)).exit).toBe(2);
  });
});
