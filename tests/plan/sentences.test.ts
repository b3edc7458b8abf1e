import { describe, expect, it } from 'vitest';
import { planParts, planSentence, planWords, projectSentence, type PlanSpeech } from '../../src/lib/plan/sentences.ts';
import { candidate, planOf, valuesAt, weightsAt, worth } from './candidate.ts';

const speech = (language: 'zh' | 'en'): PlanSpeech => ({
  words: planWords[language],
  money: (fen) => `${fen / 100}元`,
  points: (points) => points.toFixed(1)
});

const plan = planOf(
  [
    worth('甲', 0.9, { amount: 1000 }),
    worth('乙', 0.8, { amount: 2000, eligibility: 'judgement' }),
    worth('丙', 0.5, { amount: 4000 }),
    worth('丁', 0.4, { amount: null }),
    worth('戊', 1, { amount: 500, eligibility: 'refused', first_refusal: 'R-7' })
  ],
  { budget: 3500 }
);

describe('the sentence of the plan', () => {
  it('says what was asked, what each step took, and what the next one lacks', () => {
    expect(planSentence(plan, 2027, speech('zh'))).toBe(
      '2027 年申报 5 项共 75元；门槛不予通过 1 项 5元；暂不占用资金 1 项 0元；预算 35元 内列入 2 项共 30元，余 5元；' +
        '其中暂列 1 项 20元；线下 1 项 40元；再增加 35元 可列入“项目丙”；1 项未说明申请金额，未计入任何合计。'
    );
    expect(planSentence(plan, 2027, speech('en'))).toContain('within a budget of 35元: 2 projects, 30元, leaving 5元');
  });

  it('has no part that would count nothing', () => {
    expect(planParts(planOf([worth('甲', 1)]), 2027, speech('zh'))).toHaveLength(2);
    expect(planSentence(planOf([]), 2027, speech('en'))).toBe('No project asks for 2027.');
  });
});

describe('the sentence of a project', () => {
  const sentence = (id: string) => {
    const found = plan.projects.find((project) => project.project_id === id);
    return found ? projectSentence(found, speech('zh')) : '';
  };

  it('says why it is not ranked', () => {
    expect(sentence('戊')).toBe('R-7 不予通过，不参与排序。');
  });

  it('says where it stands to the line', () => {
    expect(sentence('甲')).toMatch(/^第 1 名，90\.0 分；.*；在资金线以内。$/);
    expect(sentence('乙')).toMatch(/待研判，暂列。$/);
    expect(sentence('丙')).toMatch(/在资金线以下。$/);
    expect(sentence('丁')).toMatch(/未说明申请金额，暂缓。$/);
  });

  it('says the largest reasons first, and what is not known', () => {
    const values = valuesAt(0, { policy: 0.5, urgency: 1, record: null });
    const [project] = planOf([candidate('a', { values, is_committed: true })], { weights: weightsAt(1) }).projects;
    expect(project && projectSentence(project, speech('zh'))).toBe(
      '第 1 名，18.8 分；续建项目，先行安排；紧迫程度 12.5 分；政策导向 6.3 分；单位既往成效未知，最多可加 12.5 分；在资金线以内。'
    );
  });
});
