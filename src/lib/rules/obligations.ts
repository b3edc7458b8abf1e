import type { Label } from '../words/language.ts';
import { readDocument, type PackProblem } from './document.ts';
import { listIssues, type Issue } from './packShape.ts';
import { packs } from './packs.ts';
import type { Obligation, Pack, Room, Rule } from './types.ts';

/** An obligation that no rule decides yet, as `obligations.yaml` beside a pack lists it. */
export interface Listed {
  readonly id: string;
  readonly article: string;
  readonly capability: string;
  readonly says: Label;
  /** The room that will show it. */
  readonly room: Room;
  /** Why no rule decides it yet. */
  readonly why: Label;
}

/**
 * Reads the obligations of a regulation that are no rules. With any problem the list is refused whole.
 * @param where what a person knows the text by, a file's name: it begins every sentence
 * @param rules the rules of the same regulation
 */
export function readObligations(
  text: string,
  where: string,
  rules: readonly Pick<Rule, 'id'>[]
): { listed: readonly Listed[] | null; problems: PackProblem[] } {
  const { said, problems } = readDocument(text, where, (document) => issuesOf(document, rules));
  return { listed: problems.length === 0 ? (said as Listed[]) : null, problems };
}

function issuesOf(document: unknown, rules: readonly Pick<Rule, 'id'>[]): Issue[] {
  const shape = listIssues(document);
  if (shape.length > 0) return shape;
  const ids = (document as Listed[]).map(({ id }) => id);
  return ids.flatMap((id, at) => [
    ...(ids.indexOf(id) === at ? [] : [issue(at, 'listed_twice', id)]),
    ...(rules.some((rule) => rule.id === id) ? [issue(at, 'already_a_rule', id)] : [])
  ]);
}

const issue = (at: number, complaint: Issue['complaint'], found: string): Issue => ({
  path: [at, 'id'],
  complaint,
  found,
  expected: ''
});

const files = import.meta.glob<string>('../../../data/packs/*/obligations.yaml', {
  query: '?raw',
  import: 'default',
  eager: true
});

const lists = new Map(packs.map((pack) => [pack.id, listOf(pack)]));

function listOf({ id, rules }: Pack): readonly Listed[] {
  const [path, text] = Object.entries(files).find(([file]) => file.endsWith(`/${id}/obligations.yaml`)) ?? [];
  if (path === undefined || text === undefined) return [];
  const { listed, problems } = readObligations(text, path.slice(path.indexOf('data/')), rules);
  if (!listed) throw new Error(problems.map(({ sentence }) => sentence.en).join('\n'));
  return listed;
}

/**
 * Everything a regulation asks, in its order: its rules, and what is listed without one. A pack of one's own that bears
 * the id of a regulation of the house has the obligations of that regulation.
 */
export function obligationsOf(pack: Pack): readonly Obligation[] {
  const rules = new Set(pack.rules.map(({ id }) => id));
  const listed = (lists.get(pack.id) ?? []).filter(({ id }) => !rules.has(id));
  return [...pack.rules.map((rule) => ofRule(pack, rule)), ...listed.map((one) => ofList(pack, one))].sort(byId);
}

const ofRule = ({ id: policy }: Pack, { id, article, capability, says }: Rule): Obligation => ({
  ...{ id, policy, article, capability, says },
  ...{ rule: id, room: null, why: null }
});

const ofList = ({ id: policy }: Pack, { id, article, capability, says, room, why }: Listed): Obligation => ({
  ...{ id, policy, article, capability, says },
  ...{ rule: null, room, why }
});

/** `TL-2.2`, `TL-12.0`, `TL-12.0c`, `TL-12.1`: numbers as numbers, and before letters. */
function byId(a: Obligation, b: Obligation): number {
  const [left, right] = [partsOf(a.id), partsOf(b.id)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at === -1 ? left.length - right.length : orderOf(left[at], right[at]);
}

const partsOf = (id: string) => (id.match(/\d+|\D+/g) ?? []).filter((part) => part !== '.');

function orderOf(a = '', b = ''): number {
  const [left, right] = [rankOf(a), rankOf(b)];
  if (left !== right) return left - right;
  return a < b ? -1 : 1;
}

/** Nothing more, then numbers, then letters. */
function rankOf(part: string): number {
  if (part === '') return -1;
  return /^\d/.test(part) ? Number(part) : Infinity;
}
