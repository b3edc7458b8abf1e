import { tableNames, tables, type Column, type TableName } from '../../tables/index.ts';
import { plain } from '../cells/plain.ts';
import { bare } from './heading.ts';

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
  readonly words: readonly string[];
  readonly labels: readonly Label[];
}

/** As headings are compared: without case, brackets, unit. */
export const folded = (text: string) => bare(plain(text).toLowerCase());

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
  return new Map([...texts].map(([text, own]) => [text, { text, words: text.split(' '), labels: own }]));
}
