import type { Choice } from '../../tables/index.ts';
import { plain } from './plain.ts';
import { none, refused, said, type ReadCell } from './reading.ts';
import { isSilent } from './silent.ts';
import { toSimplified } from './simplified.ts';

export type Choices = Readonly<Record<string, Choice>>;

/** Words that only say what sort of thing the choice is: `新建类项目`, `市级资金`. */
const tails = /(?:类项目|类别|类型|项目|工程|类|型|性质|状态|阶段|环节|资金|经费|费用|费|级|projects?|programmes?)$/;
const numbering = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2}|[a-z])[.、)]\s*/i;

/** A word of a closed vocabulary, by key, label or synonym, without regard to case, spaces, punctuation and script. */
export function choiceReader(choices: Choices): ReadCell {
  const keys = keysOf(choices);
  const expected = Object.values(choices)
    .map((one) => one.zh)
    .join(' / ');
  return (cell) => {
    const text = plain(cell);
    const key = waysToSay(text)
      .map((way) => keys.get(way))
      .find((one) => one !== undefined);
    if (key !== undefined) return said(key);
    return isSilent(text) ? none : refused('not_a_choice', expected);
  };
}

/** The text as it is, then without brackets, numbering, and what only says its sort. */
function waysToSay(text: string): string[] {
  const open = text.replace(/\(.*?\)/g, '');
  const bare = folded(open.trim().replace(numbering, ''));
  const short = bare.replace(tails, '');
  return [folded(text), folded(open), bare, ...(short.length > 1 ? [short] : [])].filter((way) => way !== '');
}

/** Every word for each choice, folded. Keys and labels before synonyms, so that a synonym takes no other's name. */
export function keysOf(choices: Choices): ReadonlyMap<string, string> {
  const entries = Object.entries(choices);
  const keys = new Map<string, string>();
  const learn = (word: string, key: string) => keys.has(folded(plain(word))) || keys.set(folded(plain(word)), key);
  for (const [key, { zh, en }] of entries) for (const word of [key, zh, en]) learn(word, key);
  for (const [key, { synonyms = [] }] of entries) for (const word of synonyms) learn(word, key);
  return keys;
}

/** Takes the plain form. */
export const folded = (text: string) =>
  toSimplified(text)
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, '');
