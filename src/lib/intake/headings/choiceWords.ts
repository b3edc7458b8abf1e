import type { Column } from '../../tables/index.ts';
import { folded } from './labels.ts';

interface ChoiceWord {
  readonly key: string;
  readonly word: string;
}

const known = new WeakMap<Column, readonly ChoiceWord[]>();
/** `市级财政`, `市级资金` and `市级` are one source in a heading. */
const tail = /(?:财政|资金|经费|费用|费|投资)$/;
const shortest = 2;

/** A choice that a heading names, and the heading without it: `市级资金需求` → city and `资金需求`. The longest word counts. */
export function choiceIn(text: string, column: Column): { readonly key: string; readonly rest: string } | null {
  const found = wordsOf(column).find(({ word }) => holds(text, word));
  return found ? { key: found.key, rest: text.replace(found.word, ' ').replace(/\s+/g, ' ').trim() } : null;
}

function holds(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/^[a-z&]/.test(word) || ` ${text} `.includes(` ${word} `);
}

function wordsOf(column: Column): readonly ChoiceWord[] {
  const words = known.get(column) ?? gather(column);
  known.set(column, words);
  return words;
}

function gather(column: Column): ChoiceWord[] {
  const said = Object.entries(column.choices ?? {}).flatMap(([key, { zh, en, synonyms = [] }]) =>
    [zh, en, ...synonyms]
      .map(folded)
      .flatMap((word) => [word, word.replace(tail, '')].map((one) => ({ key, word: one })))
  );
  const long = said.filter(({ word }) => word.length >= shortest);
  return long.sort((a, b) => b.word.length - a.word.length);
}
