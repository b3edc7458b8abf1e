import type { TableName } from '../../tables/index.ts';
import type { Heading } from './heading.ts';
import { labelsNear, type Label, type LabelText } from './labels.ts';
import { dated } from './spread.ts';
import { stems } from './words.ts';

/** A column that a heading may stand for, with how sure that is (0–1). */
export interface Likeness {
  readonly column: string;
  readonly confidence: number;
}

/** Letter for letter, then one of ours in another dress, then what others are known to say. */
const confidences = { exactOwn: 1, exactTheirs: 0.95, own: 0.98, theirs: 0.9 };
/** Of the longer text, how much the shorter must be to count as the same thing said shorter. */
const leastShared = 0.5;
const shortest = 2;
/** What is left of a sureness when only the last row of a heading says it, or the heading without its year. */
const surenessOf = { leaf: 0.95, undated: 0.9 };

const known = new WeakMap<Heading, ReadonlyMap<TableName, readonly Likeness[]>>();

/** What a heading may be in each table. */
export function likenesses(heading: Heading): ReadonlyMap<TableName, readonly Likeness[]> {
  const found = known.get(heading) ?? compareAll(heading);
  known.set(heading, found);
  return found;
}

type Found = Map<TableName, Likeness[]>;

function compareAll(heading: Heading): Found {
  const found = compare(heading, 1, new Map());
  if (heading.leaf) compare(heading.leaf, surenessOf.leaf, found);
  const undated = dated(heading);
  return undated ? compare(undated.rest, surenessOf.undated, found) : found;
}

function compare(heading: Heading, sureness: number, found: Found): Found {
  if (heading.text === '') return found;
  const words = stems(heading.text);
  for (const label of labelsNear(heading.text)) {
    const shared = label.text === heading.text ? 1 : sharedPart(heading.text, words, label);
    if (shared < leastShared) continue;
    for (const one of label.labels) add(found, one, sureness * confidenceOf(heading, one, shared));
  }
  return found;
}

function add(found: Found, { table, column }: Label, confidence: number): void {
  const own = found.get(table) ?? [];
  own.push({ column, confidence });
  found.set(table, own);
}

function confidenceOf(heading: Heading, { exact, isOwn }: Label, shared: number): number {
  if (heading.raw === exact) return isOwn ? confidences.exactOwn : confidences.exactTheirs;
  if (shared === 1) return isOwn ? confidences.own : confidences.theirs;
  return 0.4 + 0.4 * shared;
}

/** How much of the longer the shorter is, when it stands in it whole; Latin by words, Chinese by characters. */
function sharedPart(text: string, words: readonly string[], label: LabelText): number {
  const isShorter = text.length < label.text.length;
  const short = isShorter ? text : label.text;
  if (short.length < shortest) return 0;
  if (/[a-z]/.test(short)) return isShorter ? sharedWords(words, label.words) : sharedWords(label.words, words);
  const long = isShorter ? label.text : text;
  return short.length / long.length >= leastShared && long.includes(short) ? short.length / long.length : 0;
}

function sharedWords(short: readonly string[], long: readonly string[]): number {
  return short.every((word) => long.includes(word)) ? short.length / long.length : 0;
}
