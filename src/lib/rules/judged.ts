import { condition, decider, vocabulary } from './applies.ts';
import { prefixed, type LaidColumn, type PlainTest } from './plain.ts';
import { subjects } from './subjects.ts';
import type { Rule, SubjectKind } from './types.ts';

/** A rule with its place in the pack and its test, parameters filled in. */
export interface Compiled {
  readonly rule: Rule;
  readonly number: number;
  readonly test: string;
  /** The test taken apart; `null`: it reads more than the subject's own row. */
  readonly plain: PlainTest | null;
}

/** A select of what was found of each subject by each of some rules, and the common tables that it reads. */
export interface Judged {
  readonly tables: readonly string[];
  readonly select: string;
}

/** Subjects of a kind × its rules, before anything is decided: rows as `standing.sql` reads them. */
export function judgedOf(compiled: readonly Compiled[], kind: SubjectKind): Judged[] {
  const own = compiled.filter(({ rule }) => rule.subject === kind);
  const froms = [...new Set(own.flatMap(({ plain }) => plain?.from ?? []))];
  const joined = own.filter(({ plain }) => plain === null);
  return [
    ...froms.map((from) =>
      plainly(
        own.filter(({ plain }) => plain?.from === from),
        kind,
        from
      )
    ),
    ...(joined.length > 0 ? [byJoin(joined, kind)] : [])
  ];
}

const own = 'asked_';

/** Subjects with the words that rules ask of them, under names that no test uses. */
function askedTable(kind: SubjectKind): string {
  const words = Object.keys(vocabulary[kind]).map((word) => `${word} as ${own}${word}`);
  return `${kind}_asked as materialized (
select ${['subject as asked_subject', 'day as asked_day', ...words].join(', ')} from (
${subjects[kind].trimEnd()}
))`;
}

/** Of a rule about a subject: whether it is asked, whether it is eased, and the column that keeps it from applying. */
const askedOf = ({ rule: { applies, softened_for } }: Compiled) => ({
  asked: condition(applies, own),
  eased: Object.keys(softened_for).length === 0 ? 'false' : condition(softened_for, own),
  decider: decider(applies, own)
});

type Lists = Readonly<Record<string, readonly string[]>>;

/** One row for each place of the lists, which are as long as one another; what is the same in all of them is no list. */
const unnested = (lists: Lists) =>
  Object.entries(lists).map(([name, each]) => {
    const [first = 'null'] = each;
    return each.every((one) => one === first) ? `${first} as ${name}` : `unnest([${each.join(', ')}]) as ${name}`;
  });

function askedLists(compiled: readonly Compiled[]): Lists {
  const asked = compiled.map(askedOf);
  return {
    asked: asked.map((one) => one.asked),
    eased: asked.map((one) => one.eased),
    decider: asked.map((one) => one.decider)
  };
}

const numbers = (compiled: readonly Compiled[]) =>
  `unnest([${compiled.map(({ number }) => number).join(', ')}]::USMALLINT[]) as number`;

const findings = ['verdict', 'observed', 'required', 'unit', 'evidence'] as const;
const sources = ['source_table', 'source_file', 'source_sheet', 'source_row'] as const;

/** All in one pass over the relation that they read; their source is the subject's own row. */
function plainly(compiled: readonly Compiled[], kind: SubjectKind, from: string): Judged {
  const prefix = ({ number }: Compiled) => `t${number}_`;
  const columns = compiled.flatMap((one) => (one.plain ? prefixed(one.plain, prefix(one)) : []));
  const lists = findings.map((name) => [name, compiled.map((one) => `${prefix(one)}${name}::VARCHAR`)] as const);
  return {
    tables: [askedTable(kind)],
    select: `select ${[
      numbers(compiled),
      'asked_subject as subject',
      'asked_day as day',
      'is_found',
      ...unnested({ ...askedLists(compiled), ...Object.fromEntries(lists) }),
      ...sources.map((name) => `${name === 'source_row' ? 'null::INTEGER' : 'null::VARCHAR'} as ${name}`)
    ].join(',\n  ')}
from ${layered(columns, kind, from)}`
  };
}

/** Columns that read others stand in a select around theirs: an alias read in its own select is worked out once a reading. */
function layered(columns: readonly LaidColumn[], kind: SubjectKind, from: string): string {
  const depth = Math.max(0, ...columns.map(({ layer }) => layer));
  const at = (layer: number) =>
    columns
      .filter((column) => column.layer === layer)
      .map(({ name, expression }) => `${expression} as ${name}`)
      .join(',\n  ');
  const read = `(select ${kind}_asked.*, ${from}.*, ${from}.${kind}_id is not null as is_found,
  ${at(0)}
  from ${kind}_asked
  left join ${from} on ${from}.${kind}_id = asked_subject
  cross join (select as_of from context))`;
  return Array.from({ length: depth }, (_, layer) => layer + 1).reduce(
    (inner, layer) => `(select *,\n  ${at(layer)}\n  from ${inner})`,
    read
  );
}

/** Each by itself, then joined to the subjects at once. */
function byJoin(compiled: readonly Compiled[], kind: SubjectKind): Judged {
  const found = `${kind}_found`;
  const columns = [...findings, ...sources];
  const selects = compiled.map(
    ({ number, test }) =>
      `select ${number}::USMALLINT as number, subject, ${columns.map((name) => `found.${name}`).join(', ')} from (
${test}
) as found`
  );
  return {
    tables: [askedTable(kind), `${found} as materialized (\n${selects.join('\nunion all\n')}\n)`],
    select: `select asked.number, asked.subject, day, ${found}.subject is not null as is_found, asked, eased, decider,
  ${columns.join(', ')}
from (
  select ${[numbers(compiled), 'asked_subject as subject', 'asked_day as day', ...unnested(askedLists(compiled))].join(', ')}
  from ${kind}_asked
) as asked
left join ${found} on ${found}.number = asked.number and ${found}.subject = asked.subject`
  };
}

/** What each of the selects gives, in the order in which they are put under one another. */
export const judgedColumns = [
  ...['number', 'subject', 'day', 'is_found', 'asked', 'eased', 'decider'],
  ...findings,
  ...sources
];
