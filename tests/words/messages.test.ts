import { describe, expect, it } from 'vitest';
import * as glossary from '../../src/lib/words/glossary.ts';
import type { Label } from '../../src/lib/words/language.ts';
import { en } from '../../src/lib/words/messages/en.ts';
import { zh } from '../../src/lib/words/messages/zh.ts';
import { speak } from '../../src/lib/words/speak.ts';

const chinese = /[\u4e00-\u9fff]/;
/** Names and punctuation that are the same in every language. */
const neutral = new Set(['colon', 'list', 'of', 'withUnit']);

/** Every text under its path; functions are called with plain arguments. */
function textsOf(node: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (typeof node === 'function') return [[path.join('.'), String(node(...sample(path.at(-1) ?? '')))]];
  return Object.entries(node as object).flatMap(([key, value]) => textsOf(value, [...path, key]));
}

const sample = (name: string): unknown[] => (name === 'list' ? [['A', 'B']] : [2, 3]);

const keysOf = (node: unknown) => textsOf(node).map(([key]) => key);

describe('both languages', () => {
  it('say the same things', () => {
    expect(keysOf(en)).toEqual(keysOf(zh));
    expect(keysOf(zh).length).toBeGreaterThan(30);
  });

  it('leave nothing empty', () => {
    expect([...textsOf(zh), ...textsOf(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are themselves: Chinese contains Chinese, English none', () => {
    const spoken = (texts: [string, string][]) =>
      texts.filter(([key]) => !neutral.has(key.split('.').at(-1) ?? '')).map(([, text]) => text);
    expect(spoken(textsOf(zh)).filter((text) => !chinese.test(text))).toEqual([]);
    expect(spoken(textsOf(en)).filter((text) => chinese.test(text))).toEqual([]);
  });

  it('count one as one', () => {
    expect([en.table.rows(1), en.table.rows(2), zh.table.rows(1)]).toEqual(['1 row', '2 rows', '共 1 行']);
  });

  it('come with their formats', () => {
    const said = speak('en');
    expect([said.messages.yes, said.format.money(1_000_000)]).toEqual(['yes', '1\u200910k yuan']);
    expect(speak('zh').format.moneyUnit.label).toBe('万元');
  });
});

describe('the glossary', () => {
  const lists: readonly Readonly<Record<string, Label>>[] = [
    glossary.glossary,
    glossary.verdictNames,
    glossary.eligibilityNames,
    glossary.standingNames,
    glossary.criterionNames
  ];

  it('has Chinese in Chinese and English in English for each term', () => {
    const wrong = lists.flatMap((list) =>
      Object.entries(list).filter(([, { zh: a, en: b }]) => !chinese.test(a) || chinese.test(b) || b.trim() === '')
    );
    expect(wrong).toEqual([]);
  });

  it('gives two terms the same English only where the Chinese is the same', () => {
    const terms = Object.values(glossary.glossary as Readonly<Record<string, Label>>);
    const twice = terms.filter((one) => terms.some((two) => one.en === two.en && one.zh !== two.zh));
    expect(twice).toEqual([]);
  });

  it('holds the words that the regulations use', () => {
    const said = Object.values(glossary.glossary).map(({ zh: name }) => name as string);
    const asked = '项目库 年度计划 运维经费 竣工验收 终验 后评价 自评价 使用率 僵尸系统 缓建 暂停'.split(' ');
    expect(asked.filter((name) => !said.includes(name))).toEqual([]);
    expect(glossary.term('zombie_system', 'en')).toBe('zombie system');
  });
});
