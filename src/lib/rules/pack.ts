import { readDocument, type PackProblem } from './document.ts';
import { linkIssues } from './packLinks.ts';
import { partIssues, shapeIssues, type Issue } from './packShape.ts';
import type { Pack, Parameter, Rule } from './types.ts';

export type { PackProblem } from './document.ts';

/** A text of a pack's folder. */
export interface PackText {
  readonly text: string;
  /** What a person knows the text by, a file's name: it begins every sentence. */
  readonly where: string;
}

/**
 * Reads a regulation's pack. A pack with any problem is refused whole: a rule without its clause is no rule.
 * @param where what a person knows the text by, a file's name: it begins every sentence
 * @param parts further rules of the same regulation: each text a list of rules
 */
export function readPack(
  text: string,
  where: string,
  parts: readonly PackText[] = []
): { pack: Pack | null; problems: PackProblem[] } {
  const head = readDocument(text, where, shapeIssues);
  const more = parts.map((part) => readDocument(part.text, part.where, partIssues));
  const broken = [head, ...more].flatMap(({ problems }) => problems);
  if (broken.length > 0) return { pack: null, problems: broken };
  const lists = [(head.said as Said).rules, ...more.map(({ said }) => said as Said['rules'])];
  const pack = packOfDocument({ ...(head.said as Said), rules: lists.flat() });
  const issues = linkIssues(pack);
  if (issues.length === 0) return { pack, problems: [] };
  const lengths = lists.map(({ length }) => length);
  return { pack: null, problems: [{ text, where }, ...parts].flatMap((one, at) => placed(one, issues, lengths, at)) };
}

/** The issues that belong to one text, with its own lines. */
function placed({ text, where }: PackText, issues: readonly Issue[], lengths: readonly number[], at: number) {
  const before = lengths.slice(0, at).reduce((sum, length) => sum + length, 0);
  const here = issues.flatMap((issue) => {
    const [key, index, ...rest] = issue.path;
    if (key !== 'rules' || typeof index !== 'number') return at === 0 ? [issue] : [];
    if (index < before || index >= before + (lengths[at] ?? 0)) return [];
    return [{ ...issue, path: [...(at === 0 ? ['rules'] : []), index - before, ...rest] }];
  });
  return readDocument(text, where, () => here).problems;
}

type Loose<T> = { readonly [K in keyof T]?: T[K] | null };

type Said = Omit<Pack, 'rules' | 'duties'> & {
  readonly duties?: Pack['duties'] | null;
  readonly rules: readonly Loose<Rule>[];
};

/** What is left out is nothing asked. */
function packOfDocument({ in_force, duties, rules, ...rest }: Said): Pack {
  const force = { ...open(in_force), note: in_force.note ?? null, local: in_force.local ?? null };
  return { ...rest, in_force: force, duties: duties ?? [], rules: rules.map(ruleOf) };
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
    in_force: said.in_force ? open(said.in_force) : null,
    step: said.step ?? null,
    room: said.room ?? null
  };
}

const parameterOf = (said: Parameter): Parameter => ({ ...said, ...open(said) });

const open = ({ from, to }: Loose<{ from: string | null; to: string | null }>) => ({
  from: from ?? null,
  to: to ?? null
});
