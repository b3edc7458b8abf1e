import { vocabulary } from './applies.ts';
import * as sql from './sql.ts';
import { subjects } from './subjects.ts';
import type { Rule, SubjectKind } from './types.ts';

interface AskedWord {
  readonly column: string;
  /** Rows of the subject of whom it is not said and matters. */
  readonly unsaid: string;
}

const asIs = (column: string): readonly AskedWord[] => [{ column, unsaid: `${column} is null` }];

const newness: readonly AskedWord[] = [
  ...asIs('kind'),
  { column: 'brings_system', unsaid: "kind = 'purchase' and brings_system is null" }
];

/** Words that are read off several columns. */
const derived: Readonly<Record<string, readonly AskedWord[]>> = {
  is_new_build: newness,
  is_new_or_upgrade: newness,
  is_shared: [{ column: 'field', unsaid: 'is_shared is null' }]
};

/** What a word is said by when it is not the subject's own column: the level of a system is its organisation's. */
const elsewhere: Readonly<Partial<Record<SubjectKind, Readonly<Record<string, string>>>>> = {
  system: { level: 'organisation' }
};

/** A select as in `asks`, for each word of who the rule is about; and for the day that its own dates are held against. */
export function wordAsks({ subject, applies, in_force }: Rule): string[] {
  const words = Object.keys(applies).filter((word) => word in vocabulary[subject]);
  const asked = words.flatMap((word) => derived[word] ?? asIs(word));
  const dated = in_force !== null && subject === 'project' ? [{ column: 'declared_on', unsaid: 'day is null' }] : [];
  return [...new Map([...asked, ...dated].map((one) => [one.column, one])).values()].map((one) => select(subject, one));
}

function select(kind: SubjectKind, { column, unsaid }: AskedWord): string {
  const table = elsewhere[kind]?.[column] ?? kind;
  const owner = table === kind ? 'subject' : 'organisation_id';
  const join = table === kind ? '' : ' inner join dim_system on system_id = subject';
  return `select subject, ${sql.text(table)} as table_name, ${owner} as owner, ${sql.text(column)} as column_name
from (select * from (${subjects[kind].trimEnd()}\n) where ${unsaid}) as asked${join}`;
}
