import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/routes/overview/findings.ts';
import { ceilingRuleOf, groundOf } from '../../../src/routes/overview/grounds.ts';
import { yearsOf } from '../../../src/routes/overview/years.ts';
import { smallPack } from '../../plan/pack.ts';

const words = { benchmark: '参考线 10.0%', window: '第12至24个月', more: (n: number) => `等${n + 1}条` };
const finding = (said: Partial<Finding>): Finding => ({
  kind: 'refused',
  subject_kind: 'project',
  subject: 'a',
  name: 'a',
  organisation: null,
  rule: null,
  more: 0,
  money: null,
  days: null,
  ...said
});
const ground = (said: Partial<Finding>) => groundOf(finding(said), smallPack, 'zh', words);

describe('what a finding rests on', () => {
  it('is its clause, with how many more', () => {
    expect(ground({ rule: 'SM-1' })).toEqual({ text: '甲 SM-1', isLocal: false });
    expect(ground({ rule: 'SM-2', more: 2 })).toEqual({ text: '甲 SM-2 等3条', isLocal: false });
  });

  it('is never called local where a rule decided, even one this regulation does not know', () => {
    expect(ground({ rule: 'ELSE-1' })).toEqual({ text: 'ELSE-1', isLocal: false });
  });

  it('is a local setting where no rule decides', () => {
    expect(ground({ kind: 'om' })).toEqual({ text: '参考线 10.0%', isLocal: true });
    expect(ground({ kind: 'evaluation' })).toEqual({ text: '第12至24个月', isLocal: true });
  });

  it('has a ceiling of law only where a rule carries one', () => {
    expect(ceilingRuleOf(smallPack, '2026-11-01')).toBeNull();
    const [first, ...rest] = smallPack.rules;
    const ceiling = {
      name: 'om_ratio_ceiling',
      value: 0.1,
      unit: 'share',
      from: null,
      to: null,
      source: '甲',
      checked: '2026-11-01'
    } as const;
    const pack = { ...smallPack, rules: first ? [{ ...first, parameters: [ceiling] }, ...rest] : [] };
    expect(ceilingRuleOf(pack, '2026-11-01')).toBe('SM-1');
  });
});

describe('the years', () => {
  it('leave out what names no year, and say how much that is', () => {
    const row = { count_with_amount: 1, amount: 5 };
    expect(
      yearsOf([
        { plan_year: 2027, kind: 'new', count_projects: 2, ...row },
        { plan_year: 2026, kind: null, count_projects: 1, ...row },
        { plan_year: null, kind: 'new', count_projects: 4, ...row }
      ])
    ).toEqual({
      rows: [
        { year: 2027, kind: 'new', requested: 5, count: 2 },
        { year: 2026, kind: null, requested: 5, count: 1 }
      ],
      withoutYear: 4,
      projects: 3,
      known: 2
    });
  });
});
