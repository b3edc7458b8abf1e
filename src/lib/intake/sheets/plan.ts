import { tables, type Column, type Table, type TableName } from '../../tables/index.ts';
import type { Scalar } from '../cells/reading.ts';
import type { Fit } from '../headings/fit.ts';
import type { Heading } from '../headings/heading.ts';
import type { Match } from '../headings/match.ts';
import { shapeColumn, type Shape } from '../headings/shapes.ts';
import { spreads } from '../headings/spread.ts';
import { yearColumns } from '../headings/years.ts';
import type { ColumnMatch, SavedMapping, Scale, SheetChoice } from '../types.ts';
import { headingKeys } from './recall.ts';

/** One column of a sheet that feeds one of ours. */
export interface PlannedColumn {
  readonly index: number;
  readonly heading: Heading;
  readonly name: string;
  readonly definition: Column;
  readonly confidence: number;
  readonly chosenBy: NonNullable<ColumnMatch['chosenBy']>;
  readonly scale: Scale;
  /** What its heading says, or `null`. */
  readonly currency: string | null;
}

/** How a sheet will be read: decided whole before a cell is. */
export interface SheetPlan {
  readonly table: TableName;
  readonly columns: readonly PlannedColumn[];
  readonly constants: Readonly<Record<string, Scalar>>;
  readonly withheld: readonly string[];
  /** Of the sheet, where choice, shape, unit line or headings say it. */
  readonly currency: string | null;
}

export interface Said {
  readonly headings: readonly Heading[];
  readonly choice: SheetChoice | null;
  readonly saved: SavedMapping | null;
  readonly shape: Shape | null;
  readonly unitLine: { readonly scale: Scale | null; readonly currency: string | null } | null;
}

/** A person's choice before a saved mapping before a known shape before the guess. */
export function planSheet(table: TableName, matches: Fit['matches'], said: Said): SheetPlan {
  const chosen = columnsOf(table, matches, said);
  const columns = chosen.flatMap((match) => plannedColumn(table, match, said));
  return {
    table,
    columns,
    constants: said.shape?.constants ?? {},
    withheld: said.shape?.withheld ?? [],
    currency: said.choice?.currency ?? said.saved?.currency ?? said.shape?.currency ?? spokenCurrency(columns, said)
  };
}

export interface Chosen extends Match {
  readonly chosenBy: PlannedColumn['chosenBy'];
}

function columnsOf(table: TableName, matches: Fit['matches'], said: Said): Chosen[] {
  const guessed = matches.map((match) => ({ ...match, chosenBy: 'guess' as const }));
  const layers = [byPerson(said), bySaved(said), byShape(said), guessed];
  const indexes = new Set<number>();
  const names = new Set<string>();
  const taken: Chosen[] = [];
  for (const one of layers.flat()) {
    if (indexes.has(one.index) || names.has(one.column)) continue;
    indexes.add(one.index);
    if (!(one.column in tables[table].columns)) continue;
    names.add(one.column);
    taken.push(one);
  }
  return taken.sort((a, b) => a.index - b.index);
}

/** A column chosen as not used is one of no table's: it keeps its place taken. */
const unused = '';

function byPerson({ choice }: Said): Chosen[] {
  return Object.entries(choice?.columns ?? {}).map(([index, column]) => ({
    index: Number(index),
    column: column ?? unused,
    confidence: 1,
    chosenBy: 'person'
  }));
}

function bySaved({ saved, headings }: Said): Chosen[] {
  if (!saved) return [];
  const series = new Set(spreads(headings).map((one) => one.index));
  const years = yearColumns(headings);
  return headingKeys(headings).flatMap((key, index) => {
    const column = saved.columns[key];
    const isSpread = series.has(index) ? isOfSeveral(column, saved) : column === 'month' && years.includes(index);
    return column === undefined || isSpread
      ? []
      : [{ index, column: column ?? unused, confidence: 1, chosenBy: 'saved' as const }];
  });
}

/** One measure of several years or months: it is spread again, over those that there are now. */
function isOfSeveral(column: string | null | undefined, { columns }: SavedMapping): boolean {
  return column !== null && Object.values(columns).filter((other) => other === column).length > 1;
}

function byShape({ shape, headings }: Said): Chosen[] {
  if (!shape) return [];
  return headings.flatMap((heading, index) => {
    const column = shapeColumn(shape, heading);
    return column === undefined ? [] : [{ index, column: column ?? unused, confidence: 1, chosenBy: 'shape' as const }];
  });
}

/** None for a column that the table does not have. */
export function plannedColumn(
  table: TableName,
  { index, column, confidence, chosenBy }: Chosen,
  said: Said
): PlannedColumn[] {
  const definition = (tables[table] as Table).columns[column];
  const heading = said.headings[index];
  if (!definition || !heading) return [];
  const scale =
    said.choice?.scale ?? heading.scale ?? said.saved?.scale ?? said.shape?.scale ?? said.unitLine?.scale ?? 1;
  const currency = said.choice?.currency ?? heading.currency;
  return [{ index, heading, name: column, definition, confidence, chosenBy, scale, currency }];
}

function spokenCurrency(columns: readonly PlannedColumn[], said: Said): string | null {
  const money = columns.filter((column) => column.definition.type === 'money');
  return money.find((column) => column.currency)?.currency ?? said.unitLine?.currency ?? null;
}
