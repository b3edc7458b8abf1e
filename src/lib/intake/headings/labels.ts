import { tableNames, tables, type Column, type TableName } from '../../tables/index.ts';
import { plain } from '../cells/plain.ts';
import { toSimplified } from '../cells/simplified.ts';
import { bare } from './heading.ts';
import { stems } from './words.ts';

/** One way to say a column of ours. */
export interface Label {
  readonly table: TableName;
  readonly column: string;
  /** As the definition has it. */
  readonly exact: string;
  /** Its own heading or name, and not only a synonym. */
  readonly isOwn: boolean;
}

export interface LabelText {
  /** As `Heading.text`. */
  readonly text: string;
  /** Without their plural. */
  readonly words: readonly string[];
  readonly labels: readonly Label[];
}

/** As headings are compared: in Simplified characters, without case, brackets, unit. */
export const folded = (text: string) => bare(toSimplified(plain(text)).toLowerCase());

/** Every distinct text that says a column of any table, from the definitions. */
export const labelTexts: ReadonlyMap<string, LabelText> = gather(tableNames.flatMap(tableLabels));

function tableLabels(table: TableName): Label[] {
  const columns: [string, Column][] = Object.entries(tables[table].columns);
  return columns.flatMap(([column, { zh, en, synonyms }]) => [
    ...[zh, en, column].map((exact) => ({ table, column, exact, isOwn: true })),
    ...synonyms.map((exact) => ({ table, column, exact, isOwn: false }))
  ]);
}

function gather(labels: readonly Label[]): Map<string, LabelText> {
  const texts = new Map<string, Label[]>();
  for (const label of labels) {
    const text = folded(label.exact);
    texts.set(text, [...(texts.get(text) ?? []), label]);
  }
  return new Map([...texts].map(([text, own]) => [text, { text, words: stems(text), labels: own }]));
}

const index = indexed();

/** Labels that have a word or two neighbouring characters in common with a text: no other can be like it. */
export function labelsNear(text: string): ReadonlySet<LabelText> {
  const near = new Set<LabelText>();
  for (const key of keysOf(text)) for (const label of index.get(key) ?? []) near.add(label);
  return near;
}

function indexed(): ReadonlyMap<string, readonly LabelText[]> {
  const labels = new Map<string, LabelText[]>();
  for (const label of labelTexts.values()) {
    for (const key of keysOf(label.text)) labels.set(key, [...(labels.get(key) ?? []), label]);
  }
  return labels;
}

function keysOf(text: string): ReadonlySet<string> {
  const pairs = /[^\x20-\x7e]/.test(text) ? Array.from(text.slice(1), (second, at) => text.charAt(at) + second) : [];
  return new Set([text, ...stems(text), ...pairs]);
}
