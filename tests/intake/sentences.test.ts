import { describe, expect, it } from 'vitest';
import { intake } from '../../src/lib/intake/intake.ts';
import { rejectSentence } from '../../src/lib/intake/sentences.ts';
import type { Reject } from '../../src/lib/intake/types.ts';
import { utf8 } from './files.ts';

const heading = '项目编号,项目名称,项目单位,总投资(万元),申报日期,项目类型,是否涉密,免费运维期(月)';

async function rejectsOf(row: string): Promise<readonly Reject[]> {
  return (await intake([utf8('项目.csv', `${heading}\n${row}`)])).rejects;
}

describe('the sentence of a reject says where, what was found and what was expected', () => {
  it.each([
    [
      'P1,甲,A,约120,,,,',
      '项目.csv 第 2 行 D 列“总投资(万元)”：读到“约120”；应为金额，如 1234.50、1,200万元。',
      '项目.csv, row 2, column D “总投资(万元)”: found “约120”; expected an amount such as 1234.50 or 1,200万元.'
    ],
    [
      'P1,甲,A,,明年,,,',
      '项目.csv 第 2 行 E 列“申报日期”：读到“明年”；应为日期，如 2024-03-01。',
      '项目.csv, row 2, column E “申报日期”: found “明年”; expected a date such as 2024-03-01.'
    ],
    [
      'P1,甲,A,,03/05/2024,,,',
      '项目.csv 第 2 行 E 列“申报日期”：读到“03/05/2024”；应为能分清日和月的日期，如 2024-03-01。',
      '项目.csv, row 2, column E “申报日期”: found “03/05/2024”; expected a date that tells day from month, such as 2024-03-01.'
    ],
    [
      'P1,甲,A,,,,或许,',
      '项目.csv 第 2 行 G 列“是否涉密”：读到“或许”；应为“是”或“否”。',
      '项目.csv, row 2, column G “是否涉密”: found “或许”; expected yes or no.'
    ],
    [
      'P1,甲,A,,,,,1.5',
      '项目.csv 第 2 行 H 列“免费运维期(月)”：读到“1.5”；应为整数，如 12。',
      '项目.csv, row 2, column H “免费运维期(月)”: found “1.5”; expected a whole number such as 12.'
    ],
    [
      'P1,甲,,,,,,',
      '项目.csv 第 2 行 C 列“项目单位”：读到空白；应为项目单位（项目的每一行都必须有）。',
      '项目.csv, row 2, column C “项目单位”: found nothing; expected Organisation, which every row of Projects must have.'
    ]
  ])('%s', async (row, zh, en) => {
    const [reject] = await rejectsOf(row);
    expect(reject && rejectSentence(reject, 'zh')).toBe(zh);
    expect(reject && rejectSentence(reject, 'en')).toBe(en);
  });

  it('lists the choices in its language', async () => {
    const [reject] = await rejectsOf('P1,甲,A,,,大型,,');
    expect(reject && rejectSentence(reject, 'zh')).toMatch(/应为新建、续建、.*之一。$/);
    expect(reject && rejectSentence(reject, 'en')).toMatch(/expected one of new build, continued, /);
  });

  it('names what the nearest table lacks', async () => {
    const { rejects } = await intake([utf8('a.csv', '项目编号,项目名称,总投资\n1,甲,2')]);
    expect(rejects[0] && rejectSentence(rejects[0], 'zh')).toContain('最接近的是“项目”，还缺项目单位');
    expect(rejects[0] && rejectSentence(rejects[0], 'en')).toContain('Projects, which also needs Organisation');
  });

  it('cuts a long cell short', async () => {
    const [reject] = await rejectsOf(`P1,甲,A,1${'x'.repeat(500)},,,,`);
    expect((reject && rejectSentence(reject, 'en'))?.length).toBeLessThan(220);
  });
});
