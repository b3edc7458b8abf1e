import { describe, expect, it } from 'vitest';
import { planWords } from '../../../src/lib/plan/sentences.ts';
import { criterionColumns } from '../../../src/routes/plan/criterionColumns.ts';
import { cumulativeRows } from '../../../src/routes/plan/cumulative.ts';
import { reasonsText } from '../../../src/routes/plan/reasonsText.ts';
import { words } from '../../../src/routes/plan/words.ts';
import { planOf, valuesAt, weightsAt, worth } from '../../plan/candidate.ts';
import { fmt, wan } from './said.ts';

const names = planWords.zh.criteria;

const plan = planOf([worth('a', 1, { values: valuesAt(0, { urgency: 1, benefit: null }) })], {
  weights: weightsAt(0, { urgency: 3, policy: 1, benefit: 1 })
});
const [first] = plan.projects;

describe('the reasons of a score', () => {
  it('are told in full: every criterion that weighs, and what nobody stated', () => {
    expect(first && reasonsText(first, words.zh, names, fmt)).toBe(
      '得分60.0：政策导向 0.0、紧迫程度 60.0；未说明预期效益，最多可再加20.0'
    );
  });

  it('are columns of their own, where the unknown is no zero', () => {
    const columns = criterionColumns(names, fmt);
    const cell = (key: string) => {
      const column = columns.find((one) => one.key === key);
      return first && [column?.value(first), column?.text?.(first)];
    };
    expect(cell('policy')).toEqual([0, '0.0']);
    expect(cell('benefit')).toEqual([null, '?']);
  });
});

describe('the cumulative picture', () => {
  it('leaves out the held and the refused, and ends at what is taken', () => {
    const mixed = planOf(
      [
        worth('a', 0.9, { amount: wan(10) }),
        worth('b', 0.8, { amount: wan(20), eligibility: 'supply', count_unknown: 1 }),
        worth('c', 0.7, { amount: null }),
        worth('d', 0.6, { amount: wan(5) }),
        worth('r', 1, { eligibility: 'refused', first_refusal: 'R-1' })
      ],
      { unknownTakesMoney: false }
    );
    const rows = cumulativeRows(mixed);
    expect(rows.map((row) => [row.project_id, row.rank, row.cumulative])).toEqual([
      ['a', 1, wan(10)],
      ['d', 4, wan(15)]
    ]);
  });
});
