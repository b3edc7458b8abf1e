import type { Column, Table } from '$lib/tables/index.ts';
import type { Formats } from '$lib/words/format.ts';
import type { Language } from '$lib/words/language.ts';

/** One thing that the export says, or does not say, of a subject. */
export interface Fact {
  readonly column: string;
  readonly label: string;
  /** `null`: not said. */
  readonly text: string | null;
  /** `F12`; `null` where no column of the file fed it. */
  readonly cell: string | null;
  /** As the file says it. */
  readonly heading: string | null;
}

/** Which column of a sheet fed which of ours: rows of `source_column`. */
export interface SourceColumn {
  readonly column_name: string;
  readonly heading: string;
  readonly letter: string;
}

export type Row = Readonly<Record<string, string | number | boolean | null>>;

interface Says {
  readonly language: Language;
  readonly fmt: Pick<Formats, 'money' | 'share' | 'number'>;
  readonly yes: string;
  readonly no: string;
}

/** Every column of the table, in its order. @param row as staged: `source_row` says where it was read */
export function factsOf(table: Table, row: Row, sources: readonly SourceColumn[], says: Says): Fact[] {
  const read = new Map(sources.map((one) => [one.column_name, one]));
  return Object.entries(table.columns).map(([name, column]) => {
    const text = valueText(column, row[name] ?? null, says);
    const source = read.get(name);
    const cell = text === null ? null : cellOf(source?.letter, row);
    return { column: name, label: column[says.language], text, cell, heading: source?.heading ?? null };
  });
}

function cellOf(letter: string | undefined, row: Row): string | null {
  const at = row['source_row'];
  return typeof at === 'number' && letter !== undefined ? `${letter}${at}` : null;
}

/** A value as a person reads it; `null` where nothing was said. */
export function valueText(column: Column, value: Row[string], { language, fmt, yes, no }: Says): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? yes : no;
  if (typeof value === 'number') return figureText(column, value, fmt);
  return column.choices?.[value]?.[language] ?? value.replaceAll(';', language === 'zh' ? '、' : ', ');
}

function figureText({ type }: Column, value: number, fmt: Says['fmt']): string {
  if (type === 'money') return fmt.money(value);
  if (type === 'share') return fmt.share(value);
  return type === 'integer' ? String(value) : fmt.number(value);
}
