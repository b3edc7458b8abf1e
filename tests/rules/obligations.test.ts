import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { obligationsOf, readObligations } from '../../src/lib/rules/obligations.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import { rooms } from '../../src/lib/rules/types.ts';
import { packsFolder } from './cases.ts';
import { packWith, ruleWith } from './invented.ts';

const whole = `- id: X-2
  article: 乙
  capability: route
  room: route
  says: { zh: 走甲路, en: Go the first way }
  why: { zh: 路线尚未推算, en: Routes are not worked out yet }
- id: X-3
  article: 丙
  capability: lifecycle
  room: lifecycle
  says: { zh: 月底前报, en: By the end of the month }
  why: { zh: 日历尚未建成, en: The calendar is not built }
`;

const reading = (text: string) => readObligations(text, '义务.yaml', [{ id: 'X-1' }]);

describe('a list of obligations without rules', () => {
  it('is read as it stands', () => {
    const { listed, problems } = reading(whole);
    expect(problems).toEqual([]);
    expect(listed?.map(({ id, room }) => [id, room])).toEqual([
      ['X-2', 'route'],
      ['X-3', 'lifecycle']
    ]);
    expect(reading('[]').listed).toEqual([]);
  });

  it.each([
    [
      'an unknown key',
      '  capability: route',
      '  capability: route\n  rule: X-2',
      4,
      '[0].rule',
      '没有 "rule" 这个字段'
    ],
    ['no clause', '  article: 丙\n', '', 7, '[1].article', '没有条款'],
    ['no capability', '  capability: lifecycle\n', '', 7, '[1].capability', '没有内容'],
    ['no room', '  room: route\n', '', 1, '[0].room', 'lifecycle'],
    ['a room the house lacks', 'room: lifecycle', 'room: attic', 10, '[1].room', '"attic"'],
    ['no words', '  says: { zh: 走甲路, en: Go the first way }\n', '', 1, '[0].says', '缺少一种语言'],
    ['no reason', '  why: { zh: 日历尚未建成, en: The calendar is not built }\n', '', 7, '[1].why', '缺少一种语言'],
    ['a reason in one language', ', en: The calendar is not built', '', 12, '[1].why.en', '缺少一种语言'],
    ['one id twice', 'id: X-3', 'id: X-2', 7, '[1].id', '义务 X-2 出现两次'],
    ['an id that is a rule', 'id: X-3', 'id: X-1', 7, '[1].id', 'X-1 已有规则'],
    ['no list', whole, 'obligations: none', 1, '', '不是列表'],
    ['a name that nothing bears', '{ zh: 走甲路, en: Go the first way }', '*lost', 5, '', '*lost'],
    ['no YAML', '- id: X-2', '- id: [X-2', 2, '', 'YAML']
  ])('is refused with its line: %s', (_, from, to, line, path, words) => {
    expect(whole).toContain(from);
    const { listed, problems } = reading(whole.replace(from, to));
    expect(listed).toBeNull();
    expect(problems[0]).toMatchObject({ where: '义务.yaml', line, path });
    expect(problems[0]?.sentence.zh).toContain(words);
    expect(problems[0]?.sentence.zh).toContain(`义务.yaml 第 ${line} 行`);
    expect(problems[0]?.sentence.en).toMatch(/found .*; expected/);
  });

  it('never throws, whatever the text', () => {
    const endless = ['&a [x, x, x, x]', ...'bcdefgh'].map((name, at) =>
      at === 0 ? `- ${name}` : `- &${name} [${`*${'abcdefgh'[at - 1]}, `.repeat(8)}x]`
    );
    for (const text of [
      endless.join('\n'),
      '',
      'null',
      '1',
      'id: x',
      '- 1',
      '- null',
      '- id: x',
      '\u0000',
      '- b: *x'
    ]) {
      expect(reading(text).problems.length, JSON.stringify(text)).toBeGreaterThan(0);
    }
  });
});

describe('the obligations of a pack', () => {
  const idsOf = (...ids: readonly string[]) =>
    obligationsOf(packWith(...ids.map((id) => ruleWith({ id })))).map(({ id }) => id);

  it('stand in the order of the regulation', () => {
    const ordered = [
      'X-2',
      'X-2.1',
      'X-2.2',
      'X-12.0',
      'X-12.0c',
      'X-12.1',
      'X-12.10',
      'X-16',
      'X-16.2',
      'X-16s',
      'X-17'
    ];
    expect(idsOf(...ordered)).toEqual(ordered);
    expect(idsOf(...ordered.toReversed())).toEqual(ordered);
  });

  it('of one of one’s own are its rules', () => {
    expect(obligationsOf(packWith(ruleWith({ id: 'X-1' })))).toEqual([
      {
        id: 'X-1',
        policy: 'invented',
        article: '甲',
        capability: 'gate',
        says: { zh: '上云', en: '上云' },
        rule: 'X-1',
        room: null,
        why: null
      }
    ]);
  });

  it('of one of one’s own that bears a regulation’s id have what that regulation lists, but what it has a rule for', () => {
    const own = { ...packWith(ruleWith({ id: 'TL-20' })), id: 'tongliao' };
    const found = obligationsOf(own);
    expect(found.filter(({ id }) => id === 'TL-20').map(({ rule }) => rule)).toEqual(['TL-20']);
    expect(found.find(({ id }) => id === 'TL-53')).toMatchObject({ rule: null });
  });
});

/** How many each regulation has: a list that loses one has a hole. */
const counts: Readonly<Record<string, number>> = { tongliao: 67, yingkou: 32, changji: 53, quxian: 60, luan: 18 };

describe.each(packs)('of $id, every obligation', (pack) => {
  const obligations = obligationsOf(pack);

  it('is there', () => {
    expect(existsSync(join(packsFolder, pack.id, 'obligations.yaml'))).toBe(true);
    expect(obligations.length).toBe(counts[pack.id]);
    expect(obligations.map(({ policy }) => policy)).toEqual(obligations.map(() => pack.id));
  });

  it('is decided by a rule, or names the room that will show it and why it does not yet', () => {
    const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
    for (const { id, rule, room, why, article, capability } of obligations) {
      const decides = rule === null ? undefined : rules.get(rule);
      expect(decides === undefined, id).toBe(rooms.some((one) => one === room));
      if (decides) expect({ article, capability, why }, id).toEqual({ ...pick(decides), why: null });
      else expect(rule, id).toBeNull();
    }
    expect(obligations.filter(({ rule }) => rule !== null).length).toBe(rules.size);
  });

  it('says itself, and why it is not modelled, in both languages', () => {
    const texts = obligations.flatMap(({ id, says, why }) =>
      (why ? [says, why] : [says]).map((said) => ({ id, said }))
    );
    const wrong = texts.filter(({ said: { zh, en } }) => !/\p{Script=Han}/u.test(zh) || !/[a-z]{3}/.test(en));
    expect(wrong).toEqual([]);
  });
});

const pick = ({ article, capability }: { article: string; capability: string }) => ({ article, capability });

it('no two obligations of all regulations share an id', () => {
  const ids = packs.flatMap(obligationsOf).map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});
