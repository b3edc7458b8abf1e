import { describe, expect, it } from 'vitest';
import type { RouteRow } from '../../../src/lib/rules/types.ts';
import { routeLines } from '../../../src/routes/subject/route.ts';
import { words } from '../../../src/routes/subject/words.ts';
import { packWith, ruleWith } from '../../rules/invented.ts';

const pack = packWith(ruleWith({ id: 'X-2', title: { zh: '乙', en: 'B' } }), ruleWith({ id: 'X-1' }));
const fmt = { amount: (fen: unknown) => `${Number(fen) / 100}元` };

const row = (other: Partial<RouteRow> = {}): RouteRow => ({
  ...{ policy: 'invented', rule: 'X-2', article: '甲', subject_kind: 'project', subject: 'P1', matter: 'approval' },
  ...{
    way: 'feasibility_and_design',
    decided_by: 'total_investment',
    observed: '9000',
    threshold: '8000',
    unit: 'yuan'
  },
  ...{ lacks: 'feasibility;police', is_certain: true, is_due: true, evidence: 'total_investment' },
  ...{ source_table: 'project', source_file: 'a.csv', source_sheet: '', source_row: 2 },
  ...other
});

const lines = (rows: readonly RouteRow[], language: 'zh' | 'en' = 'zh') =>
  routeLines(rows, { pack, words: words[language], language, fmt });
const line = (other: Partial<RouteRow> = {}, language: 'zh' | 'en' = 'zh') => lines([row(other)], language)[0];

describe('one matter of a route', () => {
  it('says its way, what decided, the clause and what lacks', () => {
    expect(line()).toEqual({
      ...{ key: 'approval X-2', matter: '审批', way: '可行性研究报告和初步设计', isKnown: true },
      ...{ decided: '总投资：90元，界线80元', clause: '甲 乙', lacks: '还缺：可行性研究报告、公安部门意见' },
      ...{ isOverdue: true, note: '' }
    });
    expect(line({}, 'en')).toMatchObject({
      ...{ matter: 'approval', clause: '甲 B', decided: 'Total investment: 90元, threshold 80元' },
      lacks: 'Still lacking: feasibility study, opinion of the police'
    });
  });

  it.each([
    [{ lacks: '' }, '不缺材料', false],
    [{ lacks: null }, '材料是否齐全未说明', false],
    [{ is_due: false }, '还缺：可行性研究报告、公安部门意见', false],
    [{ is_due: null }, '还缺：可行性研究报告、公安部门意见', false]
  ])('%o', (other, lacks, isOverdue) => {
    expect(line(other)).toMatchObject({ lacks, isOverdue });
  });

  it('whose way is not known says what is not said, and nothing of papers', () => {
    const unknown = { way: null, decided_by: 'level', observed: null, lacks: null, is_certain: false };
    expect(line(unknown)).toMatchObject({
      ...{ way: '未说明', isKnown: false, decided: '“层级”未说明，路线未知', lacks: '', note: '' }
    });
  });

  it('that the text leaves open says so', () => {
    expect(line({ is_certain: false })?.note).toBe('条文不一，此路线不能确定。');
  });

  it.each([
    [{ decided_by: 'kind', observed: 'new', threshold: null, unit: 'text' }, '项目类型：新建'],
    [{ decided_by: 'civil_works', observed: 'no', threshold: null, unit: 'yesno' }, '含新建土建工程：否'],
    [{ decided_by: 'is_urgent', observed: null, threshold: null, unit: 'text' }, '情况紧急']
  ] as const)('says what decided: %o', (other, decided) => {
    expect(line(other)?.decided).toBe(decided);
  });
});

it('matters stand in their order, rules of one in the order of the regulation', () => {
  const rows = [row({ matter: 'purchase' }), row({ rule: 'X-1' }), row(), row({ matter: 'class' })];
  expect(lines(rows).map(({ key }) => key)).toEqual(['class X-2', 'approval X-2', 'approval X-1', 'purchase X-2']);
});
