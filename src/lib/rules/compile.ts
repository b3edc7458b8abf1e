import { isLocal, parameterOn, valueInTables } from './parameters.ts';
import * as sql from './sql.ts';
import { reading } from './tests.ts';
import type { Rule } from './types.ts';

/**
 * A shared test with the words and numbers of one rule in it: a bare select without parameters.
 * A list that the rule does not name is empty; a local number is the column of `setting` that it names.
 * @throws Error naming the rule and what it lacks; `readPack` refuses such a rule before
 */
export function compileTest(test: string, rule: Rule, day: string): string {
  return test.trimEnd().replaceAll(reading, (_, how: string | undefined, name: string, other = '') => {
    if (how === '_list') return sql.list(listOf(rule, name));
    if (how === '_piece') return pieceOf(listOf(rule, name), listOf(rule, String(other)));
    if (how === '_text') return textOf(rule, name);
    return numberOf(rule, name, day);
  });
}

const listOf = ({ with: words }: Rule, name: string): readonly string[] => [words[name] ?? []].flat();

/** Columns by name: `readPack` has held each against the subject's yes-or-no columns. */
function pieceOf(yes: readonly string[], no: readonly string[]): string {
  const pieces = [...yes.map((name) => ({ name, wanted: true })), ...no.map((name) => ({ name, wanted: false }))];
  const given = pieces.map(({ name, wanted }) => ({
    piece: `{'name': ${sql.text(name)}, 'value': ${sql.name(name)}, 'wanted': ${wanted}}`,
    amiss: wanted ? `not ${sql.name(name)}` : sql.name(name),
    unsaid: `${sql.name(name)} is null`
  }));
  const amiss = given.map((one) => `when ${one.amiss} then ${one.piece}`);
  const unsaid = given.map((one) => `when ${one.unsaid} then ${one.piece}`);
  return `case ${[...amiss, ...unsaid].join(' ')} else ${given[0]?.piece ?? 'null'} end`;
}

function textOf({ id, with: words }: Rule, name: string): string {
  const said = words[name];
  if (typeof said !== 'string') throw new Error(`${id}: found no word ${name}; expected one under "with".`);
  return sql.text(said);
}

function numberOf({ id, parameters }: Rule, name: string, day: string): string {
  const parameter = parameterOn(parameters, name, day);
  if (parameter && isLocal(parameter)) return `setting.${sql.name(String(parameter.value))}`;
  if (!parameter) throw new Error(`${id}: found no parameter ${name}; expected one that its test reads.`);
  const value = valueInTables(parameter);
  return typeof value === 'number' ? sql.number(value) : sql.text(value);
}
