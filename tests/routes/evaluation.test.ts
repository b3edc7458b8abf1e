import { describe, expect, it } from 'vitest';
import type { EvaluationScoreRow, EvaluationWindowRow } from '../../src/lib/models/generated/relations.ts';
import { windowStates } from '../../src/lib/charts/evaluationWindows.ts';
import { words } from '../../src/routes/evaluation/words.ts';
import { pick, summarise } from '../../src/routes/evaluation/summary.ts';

const window = (state: string, subject = 'S1') =>
  ({ subject, name: '系统', organisation_id: 'O1', state }) as EvaluationWindowRow;
const score = (value: number | null, is_latest = true) => ({ score: value, is_latest }) as EvaluationScoreRow;

describe('what is to be evaluated', () => {
  const windows = ['overdue', 'overdue', 'due', 'done', 'early', 'not_open', 'unknown', 'a word of no kind'].map(
    (state) => window(state)
  );

  it('counts each subject in one state; a state that nobody knows is unknown', () => {
    const found = summarise(windows, []);
    expect(found.states).toEqual({ overdue: 2, due: 1, done: 1, early: 1, not_open: 1, unknown: 2 });
    expect(Object.values(found.states).reduce((a, b) => a + b)).toBe(found.subjects);
  });

  it('takes the median of the latest scores only', () => {
    expect(summarise([], [score(60), score(90), score(10, false), score(null)])).toMatchObject({
      scored: 2,
      median: 75
    });
    expect(summarise([], [score(60)]).median).toBe(60);
    expect(summarise([], []).median).toBeNull();
  });

  it('says every subject in one figure, each with its link', () => {
    const figure = (state: string) => ({ text: `${state}!`, href: `?state=${state}` });
    const names = ['overdue', 'due', 'done', 'notOpen', 'early', 'unknown'];
    const figures = Object.fromEntries(['subjects', ...names].map((name) => [name, figure(name)]));
    const said = { asOf: '今天', median: '79', scored: 71, ...figures };
    for (const language of ['zh', 'en'] as const) {
      const parts = words[language].sentence(said as unknown as Parameters<typeof words.zh.sentence>[0]);
      expect(parts.flatMap((part) => (typeof part === 'string' ? [] : [part.text]))).toEqual(
        ['subjects', ...names].map((name) => `${name}!`)
      );
      expect(Object.keys(words[language].states).toSorted()).toEqual([...windowStates].toSorted());
    }
  });

  it('leads each figure to what it counts', () => {
    expect(pick(windows, { state: 'overdue' })).toHaveLength(2);
    expect(pick(windows, { state: 'unknown' })).toHaveLength(2);
    expect(pick([window('due', 'S9'), ...windows], { q: 's9' })).toHaveLength(1);
    expect(pick(windows, { organisation: 'O2' })).toHaveLength(0);
  });
});
