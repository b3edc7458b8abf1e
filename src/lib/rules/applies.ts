import * as sql from './sql.ts';
import type { Applies, SubjectKind } from './types.ts';

type Choice = 'words' | 'yesno';

/** What a rule may ask of its subject before it applies: the columns of `subjects/*.sql`, and how each is asked. */
export const vocabulary: Readonly<Record<SubjectKind, Readonly<Record<string, Choice>>>> = {
  project: {
    kind: 'words',
    level: 'words',
    field: 'words',
    status: 'words',
    procurement_kind: 'words',
    mandated_by: 'words',
    approval_channel: 'words',
    is_classified: 'yesno',
    is_public: 'yesno',
    in_plan: 'yesno',
    added_to_plan: 'yesno',
    acceptance_level: 'words',
    shared_with_counties: 'yesno',
    is_shared: 'yesno',
    brings_system: 'yesno',
    is_new_build: 'yesno',
    is_new_or_upgrade: 'yesno'
  },
  system: {
    status: 'words',
    level: 'words',
    approved_as: 'words',
    purpose: 'words',
    is_classified: 'yesno',
    is_hardware: 'yesno'
  },
  organisation: { level: 'words', is_data_centre: 'yesno' },
  plan: {}
};

/** Words that are read off other columns: the one that decides, by the prefix of the subject's columns. */
const derived: Readonly<Record<string, (prefix: string) => string>> = {
  is_shared: () => "'field'",
  is_new_build: newBy,
  is_new_or_upgrade: newBy
};

function newBy(prefix: string): string {
  return `if(${prefix}kind = 'purchase', 'brings_system', 'kind')`;
}

/**
 * Three-valued SQL over the subject: true, false, or null where what decides is not said.
 * @param prefix of the subject's columns
 */
export function condition(applies: Applies, prefix = ''): string {
  const each = Object.entries(applies).map(([word, wanted]) => wordIs(`${prefix}${word}`, wanted));
  return each.length === 0 ? 'true' : each.join(' and ');
}

function wordIs(word: string, wanted: Applies[string] = true): string {
  if (typeof wanted === 'boolean') return wanted ? word : `(not ${word})`;
  return `(${word} in (${wanted.map(sql.text).join(', ')}))`;
}

/** The column that keeps a rule from applying: the first that rules the subject out, else the first not said. */
export function decider(applies: Applies, prefix = ''): string {
  const words = Object.entries(applies);
  const out = words.map(
    ([word, wanted]) => `when not ${wordIs(`${prefix}${word}`, wanted)} then ${columnOf(word, prefix)}`
  );
  const unsaid = words.map(([word]) => `when ${prefix}${word} is null then ${columnOf(word, prefix)}`);
  return words.length === 0 ? 'null::VARCHAR' : `case ${[...out, ...unsaid].join(' ')} end`;
}

const columnOf = (word: string, prefix: string) => derived[word]?.(prefix) ?? sql.text(word);
