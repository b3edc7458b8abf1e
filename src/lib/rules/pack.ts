import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Label } from '../words/language.ts';
import { linkIssues } from './packLinks.ts';
import { shapeIssues, type Issue } from './packShape.ts';
import { complaints } from './sentences.ts';
import type { Pack, Parameter, Rule } from './types.ts';

/** One thing in a pack that cannot be: *where: found; expected*, with the line a person sees. */
export interface PackProblem {
  readonly where: string;
  /** 1-based. */
  readonly line: number;
  /** `rules[3].article`. */
  readonly path: string;
  readonly sentence: Label;
}

/**
 * Reads a regulation's pack. A pack with any problem is refused whole: a rule without its clause is no rule.
 * @param where what a person knows the text by, a file's name: it begins every sentence
 */
export function readPack(text: string, where: string): { pack: Pack | null; problems: PackProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map((error) => syntaxProblem(where, lines.linePos(error.pos[0]).line, error.message));
  if (broken.length > 0) return { pack: null, problems: broken };
  const said: unknown = document.toJS();
  const shape = shapeIssues(said);
  const pack = shape.length === 0 ? packOfDocument(said) : null;
  const issues = pack ? linkIssues(pack) : shape;
  const problems = issues.map((issue) => problemOf(issue, where, lineOf(document, lines, issue.path)));
  return { pack: problems.length === 0 ? pack : null, problems };
}

/** The line of the nearest part of the document that stands there. */
function lineOf(document: Document, lines: LineCounter, path: Issue['path']): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

const pathText = (path: Issue['path']) =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');

function problemOf({ path, complaint, found, expected }: Issue, where: string, line: number): PackProblem {
  const at = pathText(path);
  const { zh, en } = complaints[complaint];
  const sentence = {
    zh: `${where} 第 ${line} 行 ${at}：${zh(found, expected)}`,
    en: `${where}, line ${line}, ${at}: ${en(found, expected)}`
  };
  return { where, line, path: at, sentence };
}

const syntaxProblem = (where: string, line: number, message: string): PackProblem =>
  problemOf({ path: [], complaint: 'not_yaml', found: message, expected: '' }, where, line);

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
