import type { TableName } from '../../tables/index.ts';
import type { Heading } from './heading.ts';
import { labelTexts, type Label, type LabelText } from './labels.ts';

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

const known = new WeakMap<Heading, ReadonlyMap<TableName, readonly Likeness[]>>();

/** What a heading may be in each table. */
export function likenesses(heading: Heading): ReadonlyMap<TableName, readonly Likeness[]> {
  const found = known.get(heading) ?? compare(heading);
  known.set(heading, found);
  return found;
}

function compare(heading: Heading): Map<TableName, Likeness[]> {
  const found = new Map<TableName, Likeness[]>();
  if (heading.text === '') return found;
  const words = heading.text.split(' ');
  for (const label of labelTexts.values()) {
    const shared = label.text === heading.text ? 1 : sharedPart(heading.text, words, label);
    if (shared >= leastShared) for (const one of label.labels) add(found, one, confidenceOf(heading, one, shared));
  }
  return found;
}

function add(found: Map<TableName, Likeness[]>, { table, column }: Label, confidence: number): void {
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
  const [short, long] = text.length < label.text.length ? [text, label.text] : [label.text, text];
  if (short.length < shortest) return 0;
  if (/[a-z]/.test(short)) return text === short ? sharedWords(words, label.words) : sharedWords(label.words, words);
  return short.length / long.length >= leastShared && long.includes(short) ? short.length / long.length : 0;
}

function sharedWords(short: readonly string[], long: readonly string[]): number {
  return short.every((word) => long.includes(word)) ? short.length / long.length : 0;
}
