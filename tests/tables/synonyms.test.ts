import { describe, expect, it } from 'vitest';
import { choiceReader } from '../../src/lib/intake/cells/choice.ts';
import { tableNames, tables, type Choice, type Column } from '../../src/lib/tables/index.ts';

const choices = tableNames.flatMap((table) =>
  Object.entries(tables[table].columns as Readonly<Record<string, Column>>).flatMap(([name, column]) =>
    column.choices ? [[`${table}.${name}`, column.choices] as const] : []
  )
);

describe.each(choices)('the words for %s', (_name, vocabulary) => {
  const read = choiceReader(vocabulary);

  it('mean each the choice they stand under', () => {
    for (const [key, { zh, en, synonyms = [] }] of Object.entries<Choice>(vocabulary)) {
      for (const word of [key, zh, en, ...synonyms]) expect(read(word).value, word).toBe(key);
    }
  });

  it('are said once', () => {
    const words = Object.values<Choice>(vocabulary).flatMap(({ synonyms = [] }) => synonyms);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});
