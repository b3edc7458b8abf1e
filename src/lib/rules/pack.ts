import { readDocument, type PackProblem } from './document.ts';
import { linkIssues } from './packLinks.ts';
import { shapeIssues, type Issue } from './packShape.ts';
import type { Pack, Parameter, Rule } from './types.ts';

export type { PackProblem } from './document.ts';

/**
 * Reads a regulation's pack. A pack with any problem is refused whole: a rule without its clause is no rule.
 * @param where what a person knows the text by, a file's name: it begins every sentence
 */
export function readPack(text: string, where: string): { pack: Pack | null; problems: PackProblem[] } {
  const { said, problems } = readDocument(text, where, packIssues);
  return { pack: problems.length === 0 ? packOfDocument(said) : null, problems };
}

function packIssues(said: unknown): readonly Issue[] {
  const shape = shapeIssues(said);
  return shape.length > 0 ? shape : linkIssues(packOfDocument(said));
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | null };

/** What is left out is nothing asked. */
function packOfDocument(said: unknown): Pack {
  const { in_force, rules, ...rest } = said as Pack & { readonly rules: readonly Loose<Rule>[] };
  return { ...rest, in_force: { ...open(in_force), note: in_force.note ?? null }, rules: rules.map(ruleOf) };
}

function ruleOf(said: Loose<Rule>): Rule {
  return {
    ...(said as Rule),
    applies: said.applies ?? {},
    with: said.with ?? {},
    parameters: (said.parameters ?? []).map(parameterOf),
    reading: said.reading ?? null,
    lifted_by: said.lifted_by ?? [],
    softened_for: said.softened_for ?? {},
    in_force: said.in_force ? open(said.in_force) : null
  };
}

const parameterOf = (said: Parameter): Parameter => ({ ...said, ...open(said) });

const open = ({ from, to }: Loose<{ from: string | null; to: string | null }>) => ({
  from: from ?? null,
  to: to ?? null
});
