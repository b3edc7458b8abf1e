import { tableNames, tables, type Table, type TableName } from '../../tables/index.ts';
import { defaultChoice, facets, type Facet } from './facets.ts';
import type { Heading } from './heading.ts';
import { folded } from './labels.ts';
import { likenesses } from './likeness.ts';
import { matchHeadings, type Match } from './match.ts';

/** How a sheet's headings fit one table. */
export interface Fit {
  readonly table: TableName;
  readonly matches: readonly Match[];
  /** Columns whose headings say part of the key: they make several records of a row. */
  readonly facets: readonly Facet[];
  /** Required columns that no heading gives. */
  readonly missing: readonly string[];
  readonly rate: number;
}

/** Weights of the choice between tables: what is required counts more, the finer grain breaks ties, names only hint. */
const perRequired = 0.5;
const perKey = 0.25;
const perHint = 0.5;
const fewest = 2;
/** Columns of years or months count little each: an inventory of systems with them stays one of systems. */
const facetsCount = { each: 0.2, most: 1 };

/** The id that a table of named things gives itself: it may be made from the name where a sheet has none. */
export function ownId(table: TableName): string | null {
  const definition: Table = tables[table];
  const [id] = definition.key;
  return definition.key.length === 1 && id !== undefined && 'name' in definition.columns ? id : null;
}

export function requiredColumns(table: TableName): string[] {
  const columns = Object.entries((tables[table] as Table).columns);
  return columns.filter(([, column]) => column.required).map(([name]) => name);
}

/** @param hint names of file and sheet, folded; @param given columns that need no heading */
export function fitTable(
  headings: readonly Heading[],
  table: TableName,
  hint = '',
  given: readonly string[] = []
): Fit {
  const matches = matchHeadings(headings, table);
  const taken = new Set(matches.map((match) => match.index));
  const spread = facets(headings, table, { hint, isMoney: false }, (index) => !taken.has(index));
  const has = new Set([...matches.map((match) => match.column), ...given, ...givenBy(spread, table)]);
  const missing = requiredColumns(table).filter((name) => !has.has(name) && name !== ownId(table));
  const used = missing.length === 0 && matches.length + spread.length >= fewest ? spread : [];
  return { table, matches, facets: used, missing, rate: rateOf(table, matches, missing, hint) + spreadRate(used) };
}

const spreadRate = (spread: readonly Facet[]) => Math.min(facetsCount.most, spread.length * facetsCount.each);

/** Parts of the key that every such column says, or that have a word for not being said. */
function givenBy(spread: readonly Facet[], table: TableName): string[] {
  if (spread.length === 0) return [];
  return tables[table].key.filter((name) => {
    if (name === 'year' || name === 'month') return spread.every((facet) => facet.period !== null);
    return spread.every((facet) => name in facet.choices) || defaultChoice(table, name) !== null;
  });
}

function rateOf(table: TableName, matches: readonly Match[], missing: readonly string[], hint: string): number {
  const sure = matches.reduce((sum, match) => sum + match.confidence, 0);
  const required = requiredColumns(table).length - missing.length;
  return sure + perRequired * required + perKey * tables[table].key.length + (isHinted(table, hint) ? perHint : 0);
}

function isHinted(table: TableName, hint: string): boolean {
  return hint !== '' && (hintWords.get(table) ?? []).some((word) => hint.includes(word));
}

const hintWords = new Map(
  tableNames.map((table) => {
    const { zh, en, synonyms } = tables[table];
    return [table, [table, zh, en, ...synonyms].map(folded)] as const;
  })
);

/** The table that fits best with all it requires; else `nearest` is the one that lacks least. */
export function findTable(
  headings: readonly Heading[],
  hint: string
): { readonly best: Fit | null; readonly nearest: Fit | null } {
  const said = new Set(headings.flatMap((heading) => [...likenesses(heading).keys()]));
  const possible = tableNames.filter((table) => said.has(table));
  const fits = possible.map((table) => fitTable(headings, table, hint)).filter((fit) => fit.matches.length > 0);
  const whole = fits.filter((fit) => fit.missing.length === 0 && fit.matches.length + fit.facets.length >= fewest);
  return { best: highest(whole), nearest: highest(fits) };
}

function highest(fits: readonly Fit[]): Fit | null {
  return fits.reduce<Fit | null>((best, fit) => (best && best.rate >= fit.rate ? best : fit), null);
}
