import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/lib/plan/rank.ts';
import { plain } from '../../../src/routes/parts.ts';
import { pick, type PlanFilter } from '../../../src/routes/plan/pick.ts';
import { planPageSentence } from '../../../src/routes/plan/sentence.ts';
import { words } from '../../../src/routes/plan/words.ts';
import { anyRequest, planOf, worth } from '../../plan/candidate.ts';
import { figuresOf, fmt, fmtEn, link, wan } from './said.ts';

const around = { year: 2027, policy: '云栖办法', words: words.zh, fmt, link };

/** In order: a 10, b 20 (materials), c 5 with no amount said, d 40, e 1; r refused with 100. */
const six = [
  worth('a', 0.9, { amount: wan(10) }),
  worth('b', 0.8, { amount: wan(20), eligibility: 'supply', count_unknown: 1 }),
  worth('c', 0.7, { amount: null }),
  worth('d', 0.6, { amount: wan(40) }),
  worth('e', 0.5, { amount: wan(1) }),
  worth('r', 1, { amount: wan(100), eligibility: 'refused', first_refusal: 'R-1' })
];
const plan = planOf(six, { budget: wan(50) });

describe('the sentence of the annual plan', () => {
  it('counts everything and adds up', () => {
    expect(plain(planPageSentence(plan, around)).replaceAll('\u2009', '')).toBe(
      '2027年按《云栖办法》排序5个项目；资金50万元，线划在第2名：2个、30万元在线内（其中1个、20万元暂列），余20万元；' +
        '2个、41万元在线下；1个、0万元暂缓；1个、100万元被条款否决。另有1个项目未说明申请金额，不在任何合计中。'
    );
  });

  it('says the same in English', () => {
    const said = plain(planPageSentence(plan, { ...around, policy: 'Yunqi 1', words: words.en, fmt: fmtEn }));
    expect(said.replaceAll('\u2009', ' ')).toBe(
      'For 2027, 5 projects are ranked under Yunqi 1; with 50 10k yuan the line falls after rank 2: ' +
        '2 projects, 30 10k yuan within it (of these 1 project, 20 10k yuan provisional), leaving 20 10k yuan; ' +
        '2 projects, 41 10k yuan below the line; 1 project, 0 10k yuan held; ' +
        '1 project, 100 10k yuan refused by a clause. Not in any sum: 1 project without a stated amount.'
    );
  });

  it('leads each figure to what it counts', () => {
    expect(figuresOf(planPageSentence(plan, around)).map(([, where]) => where)).toEqual([
      '?',
      '?standing=in',
      '?standing=in',
      '?state=provisional',
      '?standing=out',
      '?standing=held',
      '?standing=refused',
      '?state=no_amount'
    ]);
  });

  it('changes when one candidate changes', () => {
    const changed = planOf([...six.slice(0, 3), worth('d', 0.6, { amount: wan(15) }), ...six.slice(4)], {
      budget: wan(50)
    });
    const said = plain(planPageSentence(changed, around)).replaceAll('\u2009', '');
    expect(said).toContain('线划在第5名：4个、46万元在线内（其中1个、20万元暂列），余4万元；1个、0万元暂缓；');
    expect(said).not.toContain('在线下');
  });

  it('draws no line without a budget, and says so', () => {
    const said = plain(planPageSentence(planOf(six), around));
    expect(said).toContain('尚未设定资金，不划线，可列入4个');
    expect(said).not.toContain('余');
  });

  it('tells a budget of nothing from none', () => {
    expect(plain(planPageSentence(planOf(six, { budget: 0 }), around))).toContain('线划在第0名：0个');
  });

  it('never leads to more or fewer projects than it says', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const made = rank(request);
        const filters: PlanFilter[] = [];
        const parts = planPageSentence(made, {
          ...around,
          link: (filter) => String(filters.push(filter) - 1)
        });
        for (const [text, where] of figuresOf(parts).slice(2)) {
          const found = pick(made.projects, filters[Number(where)] ?? {});
          expect(text?.startsWith(`${found.length}个`)).toBe(true);
        }
      })
    );
  });
});
