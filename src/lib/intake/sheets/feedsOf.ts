import { tableNames, tables, type Table, type TableName } from '../../tables/index.ts';
import type { Scalar } from '../cells/reading.ts';
import { canSpread, defaultChoice, facets, type Around, type Facet } from '../headings/facets.ts';
import { ownId, requiredColumns } from '../headings/fit.ts';
import type { Heading } from '../headings/heading.ts';
import { matchHeadings } from '../headings/match.ts';
import { yearColumns } from '../headings/years.ts';
import { columnsOfRecord, patterns, plain, type Feed, type RecordPattern } from './feeds.ts';
import { plannedColumn, type PlannedColumn, type Said, type SheetPlan } from './plan.ts';

/** What a sheet tells beyond its headings. */
export interface Context {
  readonly said: Said;
  readonly around: Around;
  /** The one year that titles or names say. */
  readonly year: number | null;
  /** Whether the cells deny that a column is what its heading was taken for; `isFigure`: its heading says no measure. */
  readonly isDenied: (column: PlannedColumn, isFigure: boolean) => boolean;
}

/** A guess for another table than the sheet's own must be as good as its label. */
export const sure = 0.9;

/** The main table's feed, then those of the tables that its other columns feed. */
export function feedsOf(plan: SheetPlan, context: Context): [Feed, ...Feed[]] {
  const main = mainFeed(plan, context);
  const feeds: [Feed, ...Feed[]] = [main];
  const used = new Set(columnsOf(main).map((column) => column.index));
  for (const table of [...furtherTables(plan.table), ...coarserTables(plan)]) {
    const isFiner = entityOf(table, plan.table) !== null;
    const feed = isFiner ? furtherFeed(main, table, used, context) : coarserFeed(main.plan, table, used, context);
    if (!feed) continue;
    feeds.push(feed);
    for (const column of columnsOf(feed)) used.add(column.index);
  }
  return feeds;
}

/** Tables whose rows belong to rows of another. */
export function furtherTables(main: TableName): TableName[] {
  return tableNames.filter((table) => entityOf(table, main) !== null);
}

const columnsOf = (feed: Feed) => [...feed.plan.columns, ...feed.records.flatMap(columnsOfRecord)];

/** As planned, or spread where the plan lacks a part of the key that other headings say. */
function mainFeed(plan: SheetPlan, context: Context): Feed {
  const found = spreadFeed(
    plan.table,
    plan,
    plan.columns.filter(isKeyOf(plan.table)),
    unusedIn(plan, context),
    context
  );
  return found ?? { plan, records: plain, takesIds: null };
}

/** Not chosen, by a person or otherwise, for a column or for none. */
function unusedIn(plan: SheetPlan, { said }: Context): (index: number) => boolean {
  const taken = new Set(plan.columns.map((column) => column.index));
  const refused = new Set(Object.keys(said.choice?.columns ?? {}).map(Number));
  return (index) => !taken.has(index) && !refused.has(index);
}

const isKeyOf = (table: TableName) => (column: PlannedColumn) => tables[table].key.some((name) => name === column.name);

function furtherFeed(main: Feed, table: TableName, used: ReadonlySet<number>, context: Context): Feed | null {
  const entity = entityOf(table, main.plan.table);
  if (entity === null) return null;
  const free = (index: number) => !used.has(index) && unusedIn(main.plan, context)(index);
  const shared = [...idColumn(main.plan, table, entity, context), ...yearColumn(main.plan, table, context)];
  const takesIds = shared.some((column) => column.name === entity) ? null : entity;
  const feed =
    spreadFeed(table, main.plan, shared, free, context, takesIds) ??
    listedFeed(table, main.plan, shared, free, context, takesIds);
  return feed && { ...feed, takesIds };
}

/** Tables whose ids are part of a row's key: a list of costs may say of each system what it is. */
function coarserTables(plan: SheetPlan): TableName[] {
  const { key, columns }: Table = tables[plan.table];
  const named = key.flatMap((name) => columns[name]?.references ?? []);
  return tableNames.filter((table) => named.includes(table) && ownId(table) !== null && key.length > 1);
}

/** What the sheet says of the thing that several of its rows belong to. */
function coarserFeed(plan: SheetPlan, table: TableName, used: ReadonlySet<number>, context: Context): Feed | null {
  const { columns }: Table = tables[plan.table];
  const id = plan.columns.find((column) => columns[column.name]?.references === table);
  const own = id ? plannedColumn(table, { ...id, column: ownId(table) ?? '' }, context.said) : [];
  const free = (index: number) => !used.has(index) && unusedIn(plan, context)(index);
  const feed = own.length > 0 ? listedFeed(table, plan, own, free, context, null) : null;
  const required = new Set(requiredColumns(table));
  const saysMore = feed?.plan.columns.some((column) => !required.has(column.name)) ?? false;
  return feed && saysMore ? { ...feed, oncePerId: true } : null;
}

/** The part of the key that holds ids of the main table: `om_cost.system` of `system`. */
function entityOf(table: TableName, main: TableName): string | null {
  const { key, columns }: Table = tables[table];
  return key.length > 1 ? (key.find((name) => columns[name]?.references === main) ?? null) : null;
}

function idColumn(plan: SheetPlan, table: TableName, entity: string, { said }: Context): PlannedColumn[] {
  const id = plan.columns.find((column) => column.name === ownId(plan.table));
  return id ? plannedColumn(table, { ...id, column: entity }, said) : [];
}

/** The year that a project is planned for is the year of its money. */
function yearColumn(plan: SheetPlan, table: TableName, { said }: Context): PlannedColumn[] {
  const year = plan.columns.find((column) => column.name === 'plan_year' || column.name === 'year');
  return year && 'year' in tables[table].columns ? plannedColumn(table, { ...year, column: 'year' }, said) : [];
}

/** Records told apart by what headings say; `null` when they say too little. */
function spreadFeed(
  table: TableName,
  main: SheetPlan,
  shared: readonly PlannedColumn[],
  free: (index: number) => boolean,
  context: Context,
  takesIds: string | null = null
): Feed | null {
  if (!canSpread(table) || lacking(table, shared, [], takesIds).length === 0) return null;
  const { headings } = context.said;
  const found = facets(headings, table, context.around, free).filter((facet) => !isSaidTwice(facet, shared));
  const keys = [...shared, ...keyMatches(headings, table, shared, free, context)];
  const planned = plannedFacets(table, found, context);
  const years = { column: monthYears(table, free, context), said: context.year };
  const records = patterns(table, alike(found, planned), planned, years);
  const has = keys.filter((column) => records.every((record) => !saidBy(record).includes(column.name)));
  const constants = missingConstants(table, has, records[0] ? saidBy(records[0]) : [], takesIds, context);
  if (records.length === 0 || constants === null) return null;
  const given = main.table === table ? main.constants : {};
  return { plan: { ...main, table, columns: has, constants: { ...given, ...constants } }, records, takesIds };
}

/** What a record's own heading says of its key. */
const saidBy = ({ constants, monthOf }: RecordPattern) => [...Object.keys(constants), ...(monthOf ? ['month'] : [])];

/** Whose years months are that do not say theirs. */
function monthYears(table: TableName, free: (index: number) => boolean, { said }: Context): PlannedColumn | null {
  const index = tables[table].key.some((name) => name === 'month') ? yearColumns(said.headings).find(free) : undefined;
  if (index === undefined) return null;
  return plannedColumn(table, { index, column: 'month', confidence: sure, chosenBy: 'guess' }, said)[0] ?? null;
}

/** A column of years beside a heading that says one: the heading counts; a choice said by both is told by cells. */
function isSaidTwice({ choices }: Facet, shared: readonly PlannedColumn[]): boolean {
  return shared.some((column) => column.name in choices);
}

/** Of facets those that say the same parts of the key as most do: a record lacks none. */
function alike(found: readonly Facet[], planned: ReadonlyMap<number, PlannedColumn>): Facet[] {
  const kinds = new Map<string, Facet[]>();
  for (const facet of found.filter((one) => planned.has(one.index))) {
    const kind = [facet.period ? 'period' : '', ...Object.keys(facet.choices)].join();
    kinds.set(kind, [...(kinds.get(kind) ?? []), facet]);
  }
  return [...kinds.values()].reduce<Facet[]>((most, one) => (one.length > most.length ? one : most), []);
}

function plannedFacets(table: TableName, found: readonly Facet[], { said, isDenied }: Context) {
  const columns = found.flatMap(({ index, measure, confidence }) =>
    plannedColumn(table, { index, column: measure, confidence, chosenBy: 'guess' }, said)
  );
  return new Map(columns.filter((column) => !isDenied(column, true)).map((column) => [column.index, column]));
}

/** Columns of their own for parts of the key: `运维类别` beside the years. */
function keyMatches(
  headings: readonly Heading[],
  table: TableName,
  shared: readonly PlannedColumn[],
  free: (index: number) => boolean,
  { said }: Context
): PlannedColumn[] {
  const has = new Set(shared.map((column) => column.name));
  const matches = matchHeadings(headings, table).filter(
    ({ index, column, confidence }) => confidence >= sure && free(index) && !has.has(column)
  );
  const keys = matches.flatMap((match) => plannedColumn(table, { ...match, chosenBy: 'guess' }, said));
  return keys.filter(isKeyOf(table));
}

function lacking(
  table: TableName,
  columns: readonly PlannedColumn[],
  saidElsewhere: readonly string[],
  takesIds: string | null
): string[] {
  const has = new Set([...columns.map((column) => column.name), ...saidElsewhere, takesIds ?? '']);
  return requiredColumns(table).filter((name) => !has.has(name));
}

/** What no heading says: the year of the title, the word for the rest; `null` when something required stays unsaid. */
function missingConstants(
  table: TableName,
  columns: readonly PlannedColumn[],
  saidElsewhere: readonly string[],
  takesIds: string | null,
  { year }: Context
): Record<string, Scalar> | null {
  const said: Record<string, Scalar> = {};
  for (const name of lacking(table, columns, saidElsewhere, takesIds)) {
    const value = name === 'year' ? year : defaultChoice(table, name);
    if (value === null) return null;
    said[name] = value;
  }
  return said;
}

/** Another table's own columns beside the main one's: all that it requires, and something of its own. */
function listedFeed(
  table: TableName,
  main: SheetPlan,
  shared: readonly PlannedColumn[],
  free: (index: number) => boolean,
  { said, isDenied }: Context,
  takesIds: string | null
): Feed | null {
  const has = new Set(shared.map((column) => column.name));
  const matches = matchHeadings(said.headings, table).filter(
    ({ index, column, confidence }) => confidence >= sure && free(index) && !has.has(column)
  );
  const own = matches.flatMap((match) => plannedColumn(table, { ...match, chosenBy: 'guess' }, said));
  const columns = [...shared, ...own.filter((column) => !isDenied(column, false))];
  const measures = columns.filter((column) => !isKeyOf(table)(column));
  if (measures.length === 0 || lacking(table, columns, [], takesIds).length > 0) return null;
  return { plan: { ...main, table, columns, constants: {} }, records: plain, takesIds };
}
