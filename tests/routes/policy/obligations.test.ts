import { describe, expect, it } from 'vitest';
import { obligationsOf } from '../../../src/lib/rules/obligations.ts';
import { packs } from '../../../src/lib/rules/packs.ts';
import { rooms, type Obligation } from '../../../src/lib/rules/types.ts';
import { capabilityName, fateNames, outcomeName } from '../../../src/routes/policy/names.ts';
import { countFate, fateOf, fateRows, pick, shownOf } from '../../../src/routes/policy/obligations.ts';
import { roomOf } from '../../../src/routes/policy/rooms.ts';
import { words } from '../../../src/routes/policy/words.ts';
import { plain } from '../../../src/routes/parts.ts';
import { packWith, ruleWith } from '../../rules/invented.ts';

const rule = ruleWith({ id: 'X-1' });
const other = ruleWith({ id: 'X-2', capability: 'om', article: '乙' });
const pack = packWith(rule, other);
const listed: Obligation = {
  ...{ id: 'X-3', policy: 'invented', article: '丙', capability: 'route', says: { zh: '走哪条路', en: 'Which way' } },
  ...{ rule: null, room: 'route', why: { zh: '以后', en: 'Later' } }
};
const shown = (...counts: Parameters<typeof shownOf>[2][number][]) =>
  shownOf(pack, [...obligationsOf(pack), listed], counts);

describe('what became of an obligation', () => {
  it.each([
    [{ breached: 1, needs_judgement: 9, unknown: 9, met: 9 }, 'breached'],
    [{ breached: 0, needs_judgement: 1, unknown: 9, met: 9 }, 'needs_judgement'],
    [{ unknown: 1, met: 9 }, 'unknown'],
    [{ met: 1, not_applicable: 9 }, 'met'],
    [{ not_applicable: 9, not_in_force: 1 }, 'not_applicable'],
    [{}, 'not_applicable']
  ] as const)('of %o is %s', (counts, fate) => {
    expect(fateOf(rule, counts)).toBe(fate);
    expect(fateOf(null, counts)).toBe('not_modelled');
  });

  it('is counted for its own rule, and what no rule decides apart', () => {
    const rows = shown({ rule: 'X-1', verdict: 'met', count: 3 }, { rule: 'X-1', verdict: 'breached', count: 2 });
    expect(rows.map(({ obligation, fate }) => [obligation.id, fate])).toEqual([
      ['X-1', 'breached'],
      ['X-2', 'not_applicable'],
      ['X-3', 'not_modelled']
    ]);
    expect(rows[0]?.counts).toEqual({ met: 3, breached: 2 });
    expect([countFate(rows, 'breached'), countFate(rows, 'met')]).toEqual([1, 0]);
  });

  it('is drawn by kind, every obligation once', () => {
    const rows = shown({ rule: 'X-1', verdict: 'met', count: 3 });
    const drawn = fateRows([...rows, ...rows], (capability) => capability.toUpperCase());
    expect(drawn).toContainEqual({ capability: 'gate', label: 'GATE', fate: 'met', count: 2 });
    expect(drawn.reduce((sum, { count }) => sum + count, 0)).toBe(6);
  });
});

describe('filters', () => {
  const rows = shown({ rule: 'X-1', verdict: 'met', count: 3 });
  const ids = (filter: Parameters<typeof pick>[1], language: 'zh' | 'en' = 'zh') =>
    pick(rows, filter, language).map(({ obligation }) => obligation.id);

  it('leave what they say', () => {
    expect(ids({})).toEqual(['X-1', 'X-2', 'X-3']);
    expect(ids({ capability: 'om' })).toEqual(['X-2']);
    expect(ids({ verdict: 'met' })).toEqual(['X-1']);
    expect(ids({ verdict: 'modelled' })).toEqual(['X-1', 'X-2']);
    expect(ids({ verdict: 'not_modelled', capability: 'gate' })).toEqual([]);
    expect(ids({ q: ' 乙 ' })).toEqual(['X-2']);
    expect(ids({ q: 'which' }, 'en')).toEqual(['X-3']);
    expect(ids({ q: 'which' })).toEqual([]);
  });

  it('have names, and so has every kind of obligation and every room', () => {
    for (const language of ['zh', 'en'] as const) {
      for (const fate of Object.keys(fateNames.zh)) expect(outcomeName(fate, language)).not.toBe(fate);
      expect(outcomeName('modelled', language)).not.toBe('modelled');
      for (const capability of packs.flatMap((one) => obligationsOf(one).map((each) => each.capability)))
        expect(capabilityName(capability, language), capability).not.toBe(capability);
    }
    for (const room of rooms) expect(roomOf(room).name.zh).toMatch(/\p{Script=Han}/u);
    expect([roomOf('om').path, roomOf('sanction').path]).toEqual(['/om/', null]);
  });
});

describe('the sentence', () => {
  const said = (n: number) => ({ text: String(n) });
  const counts = {
    all: said(9),
    modelled: said(7),
    breached: said(4),
    judgement: said(2),
    unknown: said(1),
    met: said(0)
  };

  it.each([
    [{ isInForce: true, hasLapsed: false }, '施行中，末日己', 'is in force on 甲, its last day 己'],
    [{ isInForce: false, hasLapsed: true }, '已失效，末日己，仍按其规定判断', 'had lapsed on 甲, its last day 己'],
    [{ isInForce: false, hasLapsed: false }, '尚未施行，首日乙', 'not yet in force on 甲, its first day 乙']
  ])('says whether it is in force: %o', (force, zh, en) => {
    const days = { asOf: '甲', from: '乙', to: '己', ...force };
    const of = (language: 'zh' | 'en') =>
      plain(words[language].sentence({ title: '办法', number: '号', force: words[language].force(days), ...counts }));
    expect(of('zh')).toContain(zh);
    expect(of('en')).toContain(en);
    expect(of('zh').replace(/\D+/g, ' ').trim()).toBe('9 7 4 2 1 0');
  });
});
