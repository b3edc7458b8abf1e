import { lackLabel, matters, wayLabel } from '$lib/rules/routeWords.ts';
import type { Pack, RouteRow } from '$lib/rules/types.ts';
import { tables, type Column } from '$lib/tables/index.ts';
import type { Formats } from '$lib/words/format.ts';
import type { Language } from '$lib/words/language.ts';
import type { SubjectWords } from './words.ts';

/** One matter of a project's route, as a person reads it. */
export interface RouteLine {
  readonly key: string;
  readonly matter: string;
  readonly way: string;
  readonly isKnown: boolean;
  /** The column that decided, with what it says and what it is held against. */
  readonly decided: string;
  readonly clause: string;
  readonly lacks: string;
  /** Something lacks although its step is past. */
  readonly isOverdue: boolean;
  /** The text leaves the way open, or what decides is not said. */
  readonly note: string;
}

interface Reading {
  readonly pack: Pick<Pack, 'rules'>;
  readonly words: SubjectWords;
  readonly language: Language;
  readonly fmt: Pick<Formats, 'amount'>;
}

/** In the order of matters, and of the regulation inside one. */
export function routeLines(rows: readonly RouteRow[], reading: Reading): RouteLine[] {
  const order = Object.keys(matters);
  const place = new Map(reading.pack.rules.map(({ id }, at) => [id, at]));
  const placeOf = ({ rule }: RouteRow) => place.get(rule) ?? place.size;
  const sorted = rows.toSorted((a, b) => order.indexOf(a.matter) - order.indexOf(b.matter) || placeOf(a) - placeOf(b));
  return sorted.map((row) => lineOf(row, reading));
}

function lineOf(row: RouteRow, { pack, words, language, fmt }: Reading): RouteLine {
  const rule = pack.rules.find(({ id }) => id === row.rule);
  return {
    key: `${row.matter} ${row.rule}`,
    matter: matters[row.matter][language],
    way: row.way === null ? words.notSaid : wayLabel(row.way)[language],
    isKnown: row.way !== null,
    decided: decidedBy(row, words, language, fmt),
    clause: [row.article, rule?.title[language] ?? ''].filter(Boolean).join(' '),
    lacks: lacksOf(row, words, language),
    isOverdue: row.is_due === true && (row.lacks ?? '') !== '',
    note: row.way !== null && !row.is_certain ? words.routeUncertain : ''
  };
}

function decidedBy(row: RouteRow, words: SubjectWords, language: Language, fmt: Reading['fmt']): string {
  const column = columnOf(row.decided_by);
  const name = column?.[language] ?? '';
  if (row.way === null) return words.routeUnsaid(name);
  if (row.observed === null) return name;
  const shown = (value: string) =>
    row.unit === 'yuan' ? fmt.amount(Number(value)) : valueOf(value, column, words, language);
  return words.routeDecided(name, shown(row.observed), row.threshold === null ? null : shown(row.threshold));
}

const columnOf = (name: string | null): Column | undefined =>
  name === null ? undefined : (tables.project.columns as Readonly<Record<string, Column>>)[name];

function valueOf(value: string, column: Column | undefined, words: SubjectWords, language: Language): string {
  if (column?.type === 'yesno') return value === 'yes' ? words.yes : words.no;
  return column?.choices?.[value]?.[language] ?? value;
}

function lacksOf({ way, lacks }: RouteRow, words: SubjectWords, language: Language): string {
  if (way === null) return '';
  if (lacks === null) return words.routeLacksUnsaid;
  if (lacks === '') return words.routeWhole;
  const names = lacks.split(';').map((key) => lackLabel(key)[language]);
  return words.routeLacks(names.join(words.listSeparator));
}
