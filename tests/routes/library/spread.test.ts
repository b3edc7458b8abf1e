import { describe, expect, it } from 'vitest';
import type { ColumnSpread } from '../../../src/lib/models/columnSpread.ts';
import { formats } from '../../../src/lib/words/format.ts';
import { moneyUnit } from '../../../src/lib/words/money.ts';
import { barsOf, spreadText } from '../../../src/routes/library/spread.ts';

const says = { fmt: formats(moneyUnit('wan', 'zh'), 'zh'), language: 'zh' as const, others: '其他值' };

const spread = (patch: Partial<ColumnSpread>): ColumnSpread => ({
  ...{ table_name: 'project', column_name: 'kind', type: 'choice', total: 12, filled: 10, count_distinct: 3 },
  ...{ least: null, most: null, bins: null, values: null, others: 0 },
  ...patch
});

describe('a column in small bars', () => {
  it('measures each against the highest, names what it counts, and puts the rest last', () => {
    const values = [
      { value: 'new_build', count: 6 },
      { value: 'x', count: 3 }
    ];
    const bars = barsOf(spread({ values, others: 30 }), says);
    expect(bars.map(({ share }) => share)).toEqual([1, 0.5, 1]);
    expect(bars.map(({ isRest }) => isRest)).toEqual([false, false, true]);
    expect(bars[1]?.label).toBe('x: 3');
    expect(bars[2]?.label).toBe('其他值: 30');
  });

  it('writes bins of money in the page’s unit, an empty one too', () => {
    const bins = [
      { from: 0, to: 1_000_000, count: 4 },
      { from: 1_000_000, to: 2_000_000, count: 0 }
    ];
    const bars = barsOf(spread({ column_name: 'requested', type: 'money', bins }), says);
    expect(bars[0]?.label.replace(/\s/g, '')).toBe('0.00万元–1.00万元:4');
    expect(bars[1]?.share).toBe(0);
  });

  it('says yes and no in words, and has no bar of a column that says nothing', () => {
    expect(spreadText(spread({ column_name: 'none', type: 'yesno' }), 'true', says)).toBe('是');
    expect(barsOf(spread({ values: [] }), says)).toEqual([]);
  });
});
