import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/lib/plan/rank.ts';
import { overviewSentence } from '../../../src/routes/overview/sentence.ts';
import { words } from '../../../src/routes/overview/words.ts';
import { plain } from '../../../src/routes/parts.ts';
import { pick, type PlanFilter } from '../../../src/routes/plan/pick.ts';
import { anyRequest, planOf, worth } from '../../plan/candidate.ts';
import { figuresOf, fmt, fmtEn, link, wan } from '../plan/said.ts';

const around = { year: 2027, words: words.zh, fmt, link };

/** In order: a 10, b 20 (a judgement), c with no amount said, d 40; r and s refused with 100 and nothing said. */
const six = [
  worth('a', 0.9, { amount: wan(10) }),
  worth('b', 0.8, { amount: wan(20), eligibility: 'judgement', count_judgement: 1 }),
  worth('c', 0.7, { amount: null }),
  worth('d', 0.6, { amount: wan(40) }),
  worth('r', 1, { amount: wan(100), eligibility: 'refused', first_refusal: 'R-1' }),
  worth('s', 1, { amount: null, eligibility: 'refused', first_refusal: 'R-2' })
];
const said = (plan: ReturnType<typeof planOf>) => plain(overviewSentence(plan, around)).replaceAll('\u2009', '');

describe('the sentence of the overview', () => {
  it('goes from requested to recommended and adds up', () => {
    expect(said(planOf(six, { budget: wan(35) }))).toBe(
      '2027年申报6个、170万元，2个、100万元被条款否决，1个、0万元暂不占用资金；' +
        '在35万元资金内建议安排2个、30万元（其中1个、20万元暂列），1个、40万元落在线下。' +
        '另有2个项目未说明申请金额，不在任何合计中。'
    );
  });

  it('says the same in English', () => {
    const plan = planOf(six, { budget: wan(35) });
    const english = plain(overviewSentence(plan, { ...around, words: words.en, fmt: fmtEn }));
    expect(english.replaceAll('\u2009', ' ')).toBe(
      'For 2027, requests come to 6 projects, 170 10k yuan; 2 projects, 100 10k yuan refused by a clause; ' +
        '1 project, 0 10k yuan held without taking money; within 35 10k yuan: 2 projects, 30 10k yuan recommended ' +
        '(of these 1 project, 20 10k yuan provisional); 1 project, 40 10k yuan below the line. ' +
        'Not in any sum: 2 projects without a stated amount.'
    );
  });

  it('changes when one candidate is refused', () => {
    const plan = planOf([{ ...worth('a', 0.9, { amount: wan(10) }), eligibility: 'refused' }, ...six.slice(1)], {
      budget: wan(35)
    });
    expect(plan.totals.refused).toEqual({ count: 3, amount: wan(110) });
    expect(plan.totals.within).toEqual({ count: 1, amount: wan(20) });
    expect(said(plan)).toContain('申报6个、170万元，3个、110万元被条款否决');
    expect(said(plan)).toContain('建议安排1个、20万元（其中1个、20万元暂列）');
  });

  it('changes when the local settings hold what is outstanding', () => {
    const plan = planOf(six, { budget: wan(35), judgementTakesMoney: false });
    expect(said(plan)).toContain('2个、20万元暂不占用资金；在35万元资金内建议安排1个、10万元，1个、40万元落在线下');
  });

  it('has no line without a budget', () => {
    expect(said(planOf(six))).toContain('尚未设定资金，不划线，可列入3个、70万元');
  });

  it('leads every figure to as many projects as it says', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const plan = rank(request);
        const filters: PlanFilter[] = [];
        const parts = overviewSentence(plan, { ...around, link: (filter) => String(filters.push(filter) - 1) });
        for (const [text, where] of figuresOf(parts)) {
          const found = pick(plan.projects, filters[Number(where)] ?? {});
          expect(text?.startsWith(`${found.length}个`)).toBe(true);
        }
      })
    );
  });
});
