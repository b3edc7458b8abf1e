import { datedTest, deadlines } from '../../src/lib/rules/dates.ts';
import { tests } from '../../src/lib/rules/tests.ts';
import { routedTest, routes } from '../../src/lib/rules/ways.ts';
import type { Pack, Parameter, Rule } from '../../src/lib/rules/types.ts';

/** A pack or a shared test with one thing wrong in it. */
export interface Mutant {
  readonly name: string;
  /** Only the rules that the fault can reach, and their exceptions. */
  readonly pack: Pack;
  readonly tests: ReadonlyMap<string, string>;
}

export const mutantsOf = (pack: Pack): Mutant[] => [...numberMutants(pack), ...ruleMutants(pack), ...testMutants(pack)];

/** Each number a little less and a little more: what stands at its edge must notice. */
function numberMutants(pack: Pack): Mutant[] {
  return pack.rules.flatMap((rule) =>
    rule.parameters.flatMap((one, at) => {
      const { value } = one;
      if (typeof value !== 'number') return [];
      const step = Number.isInteger(value) ? 1 : 1e-9;
      return [value - step, value + step].map((wrong) => ({
        name: `${rule.id} ${one.name} ${wrong}`,
        pack: only(pack, { ...rule, parameters: withParameter(rule.parameters, at, { ...one, value: wrong }) }),
        tests
      }));
    })
  );
}

const withParameter = (all: readonly Parameter[], at: number, one: Parameter) =>
  all.map((other, index) => (index === at ? one : other));

/** What a rule says with one word dropped, its force turned, its exceptions or its easing forgotten. */
function ruleMutants(pack: Pack): Mutant[] {
  const mutant = (rule: Rule, what: string) => ({ name: `${rule.id} ${what}`, pack: only(pack, rule), tests });
  return pack.rules.flatMap((rule) => [
    ...Object.keys(rule.applies).map((word) =>
      mutant({ ...rule, applies: without(rule.applies, word) }, `asks no ${word}`)
    ),
    ...Object.entries(rule.with).flatMap(([key, said]) =>
      [said].flat().length < 2
        ? []
        : [said]
            .flat()
            .map((word) =>
              mutant(
                { ...rule, with: { ...rule.with, [key]: [said].flat().filter((other) => other !== word) } },
                `${key} lacks ${word}`
              )
            )
    ),
    ...rule.lifted_by.map((id) =>
      mutant({ ...rule, lifted_by: rule.lifted_by.filter((other) => other !== id) }, `not lifted by ${id}`)
    )
  ]);
}

function without<T>(record: Readonly<Record<string, T>>, word: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== word));
}

/** Comparisons flipped, null branches dropped, words of three-valued logic swapped: each place by itself. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/(?<![<>])<=/g, '<'],
  [/(?<![<>])>=/g, '>'],
  [/<(?![=>])/g, '<='],
  [/(?<![<])>(?!=)/g, '>='],
  [/<>/g, '='],
  [/ = /g, ' <> '],
  [/\b[\w.]+ is null\b/g, 'false'],
  [/\b[\w.]+ is not null\b/g, 'true'],
  [/is not (true|false)/g, 'is null'],
  [/(?<=case |when | and | or )not (?=[\w(])/g, ''],
  [/ and (?=[\w(])/g, ' or '],
  [/ or (?=[\w(])/g, ' and ']
];

function testMutants(pack: Pack): Mutant[] {
  const used = [...new Set(pack.rules.map((rule) => rule.test))];
  return used.flatMap((name) =>
    faultsIn(deadlines.get(name) ?? routes.get(name) ?? tests.get(name) ?? '').map(({ sql, what }) => ({
      name: `${name}: ${what}`,
      pack: only(pack, ...pack.rules.filter((rule) => rule.test === name)),
      tests: new Map([...tests, [name, wrapped(name, sql)]])
    }))
  );
}

/** Dates and routes as the tests that they become. */
function wrapped(name: string, sql: string): string {
  if (routes.has(name)) return routedTest(sql);
  return deadlines.has(name) ? datedTest(sql) : sql;
}

function faultsIn(sql: string): { sql: string; what: string }[] {
  const body = sql.search(/\n(?!--)/);
  return faults.flatMap(([pattern, wrong]) =>
    [...sql.matchAll(pattern)]
      .filter(({ index }) => index > body && !inJoin(sql, index))
      .map((found) => ({
        sql: sql.slice(0, found.index) + wrong + sql.slice(found.index + found[0].length),
        what: `${sql.slice(Math.max(body + 1, found.index - 24), found.index)}⟨${found[0]}→${wrong}⟩`.replaceAll(
          '\n',
          ' '
        )
      }))
  );
}

/** A join's equality is no comparison of the rule's: flipped, it multiplies rows instead of judging otherwise. */
const inJoin = (sql: string, index: number) => / join [^\n]*$/.test(sql.slice(0, index));

function only(pack: Pack, ...rules: readonly Rule[]): Pack {
  const changed = new Map(rules.map((rule) => [rule.id, rule]));
  const needed = new Set([...changed.keys(), ...rules.flatMap((rule) => rule.lifted_by)]);
  const touched = new Set(rules.map((rule) => rule.id));
  const lifts = pack.rules.filter((rule) => rule.lifted_by.some((id) => touched.has(id))).map((rule) => rule.id);
  const kept = pack.rules.filter(({ id }) => needed.has(id) || lifts.includes(id));
  return { ...pack, rules: kept.map((rule) => changed.get(rule.id) ?? rule) };
}
