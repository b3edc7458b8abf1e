import { describe, expect, it } from 'vitest';
import { explain } from '../../src/lib/rules/explain.ts';
import { ownerNames, ownersOf } from '../../src/lib/rules/owners.ts';
import { readPack } from '../../src/lib/rules/pack.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import type { Duty, VerdictRow } from '../../src/lib/rules/types.ts';
import { packWith, ruleWith } from './invented.ts';

const duty = (step: Duty['step'], name: string): Duty => ({
  step,
  owner: { zh: name, en: `${name} office` },
  article: '乙',
  says: { zh: name, en: name }
});
const duties = [duty('approve', '甲局'), duty('fund', '乙局'), duty('approve', '丙局'), duty('approve', '甲局')];

describe('who answers for a rule', () => {
  it('are all who answer for its step, in the order of the regulation, each named once', () => {
    const names = (step: Duty['step'] | null) => ownerNames({ duties }, { step }, 'zh');
    expect(names('approve')).toEqual(['甲局', '丙局']);
    expect(names('fund')).toEqual(['乙局']);
    expect(names('audit')).toEqual([]);
    expect(names(null)).toEqual([]);
  });

  it.each([
    ['breached', '由甲局、丙局负责', 'Answerable: 甲局 office, 丙局 office'],
    ['met', null, null]
  ] as const)('are named by the explanation of what is %s', (verdict, zh, en) => {
    const pack = { ...packWith(ruleWith({ step: 'approve' })), duties };
    const row = { rule: 'X-1', verdict, lifted_by: null, observed: 'no', required: 'yes', unit: 'yesno' } as VerdictRow;
    expect(explain(row, pack, 'zh').owner).toBe(zh);
    expect(explain(row, pack, 'en').owner).toBe(en);
    expect(explain(row, { ...pack, duties: [] }, 'en').owner).toBeNull();
  });
});

describe.each(packs)('under $id', (pack) => {
  it('every rule with a step has an owner', () => {
    const without = pack.rules.filter((rule) => rule.step !== null && ownersOf(pack, rule).length === 0);
    expect(without.map(({ id, step }) => `${id} ${step}`)).toEqual([]);
  });

  it('every duty cites its article, in both languages', () => {
    expect(pack.duties.length).toBeGreaterThan(10);
    const wrong = pack.duties.filter(
      ({ owner, says, article }) =>
        !/[一-龥]/.test(`${article}`) || !/[a-z]{3}/.test(owner.en) || !/[a-z]{3}/.test(says.en)
    );
    expect(wrong).toEqual([]);
  });
});

describe('the duties of a pack', () => {
  const text = (lines: string) => `id: x
place: { zh: 甲, en: A }
title: { zh: 甲, en: A }
number: '1'
in_force: { from: null, to: null }
duties:
${lines}
rules: []
`;
  const good = '  - { step: fund, owner: { zh: 甲局, en: Office }, article: 甲, says: { zh: 管钱, en: Money } }';

  it('are read as they stand, and may be left out', () => {
    expect(readPack(text(good), 'x').pack?.duties).toMatchObject([{ step: 'fund', owner: { zh: '甲局' } }]);
    expect(readPack(text(good).replace(/duties:\n.*\n/, ''), 'x').pack?.duties).toEqual([]);
  });

  it.each([
    ['a step the house lacks', 'step: fund', 'step: dance', 'duties[0].step'],
    ['no article', 'article: 甲, ', '', 'duties[0].article'],
    ['an owner in one language', ', en: Office', '', 'duties[0].owner.en'],
    ['something else', 'step: fund', 'step: fund, phone: 1', 'duties[0].phone']
  ])('are refused with %s', (_, from, to, path) => {
    const { pack, problems } = readPack(text(good.replace(from, to)), 'x');
    expect(pack).toBeNull();
    expect(problems[0]?.path).toBe(path);
  });
});
