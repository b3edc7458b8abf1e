import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Label } from '../words/language.ts';
import type { Issue } from './packShape.ts';
import { complaints } from './sentences.ts';

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
 * Reads a YAML text of a pack's folder.
 * @param where what a person knows the text by, a file's name: it begins every sentence
 * @param issuesOf what of the parsed text is not as it should be
 */
export function readDocument(
  text: string,
  where: string,
  issuesOf: (said: unknown) => readonly Issue[]
): { said: unknown; problems: PackProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors.map(({ pos, message }) => ({ at: pos[0], message })), ...lostAliases(document)];
  const { said, fault } = faults.length > 0 ? { said: null, fault: null } : valueOf(document);
  const broken = [...faults, ...(fault ? [fault] : [])].map(({ at, message }) =>
    syntaxProblem(where, lines.linePos(at).line, message)
  );
  if (broken.length > 0) return { said: null, problems: broken };
  const problems = issuesOf(said).map((issue) => problemOf(issue, where, lineOf(document, lines, issue.path)));
  return { said, problems };
}

interface Fault {
  /** Characters from the beginning of the text. */
  readonly at: number;
  readonly message: string;
}

/** Names that stand for each other without measure are refused by the reader of YAML. */
function valueOf(document: Document): { said: unknown; fault: Fault | null } {
  try {
    return { said: document.toJS() as unknown, fault: null };
  } catch (error) {
    return { said: null, fault: { at: 0, message: error instanceof Error ? error.message : String(error) } };
  }
}

/** A name that nothing before it bears: reading its value would throw. */
function lostAliases(document: Document): Fault[] {
  const lost: Fault[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) lost.push({ at: alias.range?.[0] ?? 0, message: `*${alias.source}` });
    }
  });
  return lost;
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
