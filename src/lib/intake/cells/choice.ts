import type { Choice } from '../../tables/index.ts';
import { isNothing, plain } from './plain.ts';
import { none, refused, said, type ReadCell } from './reading.ts';

export type Choices = Readonly<Record<string, Choice>>;

/** A word of a closed vocabulary, by key, label or synonym, without regard to case, spaces and punctuation. */
export function choiceReader(choices: Choices): ReadCell {
  const keys = keysOf(choices);
  const expected = Object.values(choices)
    .map((one) => one.zh)
    .join(' / ');
  return (cell) => {
    const text = plain(cell);
    const key = keys.get(folded(text)) ?? keys.get(folded(text.replace(/\(.*?\)/g, '')));
    if (key !== undefined) return said(key);
    return isNothing(text) ? none : refused('not_a_choice', expected);
  };
}

/** Keys and labels before synonyms, so that a synonym never takes another choice's name. */
function keysOf(choices: Choices): Map<string, string> {
  const entries = Object.entries(choices);
  const keys = new Map<string, string>();
  const learn = (word: string, key: string) => keys.has(folded(plain(word))) || keys.set(folded(plain(word)), key);
  for (const [key, { zh, en }] of entries) for (const word of [key, zh, en]) learn(word, key);
  for (const [key, { synonyms = [] }] of entries) for (const word of synonyms) learn(word, key);
  return keys;
}

const folded = (text: string) => text.toLowerCase().replace(/[\s\p{P}]+/gu, '');
