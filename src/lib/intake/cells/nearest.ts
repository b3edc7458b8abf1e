import type { Choice } from '../../tables/index.ts';
import { folded, keysOf, type Choices } from './choice.ts';
import { plain } from './plain.ts';

/** Of four letters one may be wrong. */
const lettersPerSlip = 4;
const shortest = 2;
const denials = /[不非未无]|^not?\b/i;

/** The one choice whose word the text contains, or is a slip or two from; `undefined` when none or several are. */
export function nearestChoice(choices: Choices, cell: string): Choice | undefined {
  const text = folded(plain(cell));
  if (text.length < shortest || denials.test(plain(cell))) return undefined;
  const words = [...keysOf(choices)];
  const key = onlyOne(contained(words, text)) ?? onlyOne(within(words, text)) ?? onlyOne(closest(words, text));
  return key === undefined ? undefined : choices[key];
}

type Words = readonly (readonly [word: string, key: string])[];

function onlyOne(words: Words): string | undefined {
  const keys = new Set(words.map(([, key]) => key));
  return keys.size === 1 ? words[0]?.[1] : undefined;
}

/** The words that stand in the text. */
const contained = (words: Words, text: string): Words =>
  words.filter(([word]) => word.length >= shortest && text.includes(word));

/** The words that the text stands in. */
const within = (words: Words, text: string): Words => words.filter(([word]) => word.includes(text));

function closest(words: Words, text: string): Words {
  const far = words.map(([word, key]) => [word, key, distance(word, text)] as const);
  const least = Math.min(...far.map(([, , slips]) => slips));
  const allowed = Math.max(1, Math.floor(text.length / lettersPerSlip));
  return least > allowed || least >= text.length - 1 ? [] : far.flatMap(([w, k, d]) => (d === least ? [[w, k]] : []));
}

/** Levenshtein's. */
export function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (let j = 1; j <= b.length; j++) {
      const put = (row[j - 1] ?? 0) + (letter === b[j - 1] ? 0 : 1);
      next[j] = Math.min(put, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
