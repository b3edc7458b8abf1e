import { tables, type Column, type Table, type TableName } from '../../tables/index.ts';
import { choiceIn } from './choiceWords.ts';
import { readHeading, type Heading } from './heading.ts';
import { folded } from './labels.ts';
import { likenesses } from './likeness.ts';
import type { Period } from './period.ts';
import { dated, spreads } from './spread.ts';

/** A column whose heading says part of a table's key beside the measure: `2024年短信费` is O&M cost of 2024 for SMS. */
export interface Facet {
  readonly index: number;
  readonly period: Period | null;
  /** Key columns of choices → the choice that the heading names. */
  readonly choices: Readonly<Record<string, string>>;
  /** The column of the table that its cells are. */
  readonly measure: string;
  readonly confidence: number;
  /** Its heading says that it is an amount, or which one. */
  readonly isSaid: boolean;
}

/** What is said around the headings: names of file and sheet, titles, folded. */
export interface Around {
  readonly hint: string;
  /** The sheet says that its numbers are money. */
  readonly isMoney: boolean;
}

const nothingAround: Around = { hint: '', isMoney: false };
const least = 0.6;
const sureness = { label: 0.8, choice: 0.75, series: 0.6 };
/** Words for money that tell no measure of ours from another. */
const anyMoney =
  /^(?:年度?|计划|安排|申请|申报|项目|财政|专项|配套|补助|投入|下达|需求|资金|投资|金额|经费|费用|额度?|amount|fund(?:ing|s)?|money|cost|\s)*$/;
const sum = /合计|小计|总计|共计|^计$|\btotal\b|\bsum\b/;

/** Tables whose rows are of a year or a month, or of a choice, of something that has a name. */
export function canSpread(table: TableName): boolean {
  const { key, columns }: Table = tables[table];
  return key.some((name) => name === 'year' || name === 'month') && measuresOf({ key, columns }).length > 0;
}

/** @param free whether a column is still to be had */
export function facets(
  headings: readonly Heading[],
  table: TableName,
  around: Around = nothingAround,
  free: (index: number) => boolean = () => true
): Facet[] {
  if (!canSpread(table)) return [];
  const series = new Set(spreads(headings).map((one) => one.index));
  const found = headings.flatMap((heading, index) =>
    free(index) && heading.text !== '' ? facetOf(heading, index, table, series.has(index), around) : []
  );
  return found.filter((facet) => facet.period !== null || facet.isSaid || found.length > 1);
}

function facetOf(heading: Heading, index: number, table: TableName, inSeries: boolean, around: Around): Facet[] {
  const definition: Table = tables[table];
  const found = dated(heading);
  if (found && !suits(found.period, definition)) return [];
  const { rest, choices } = choicesIn(found ? found.rest.text : heading.text, definition);
  const hasChoice = Object.keys(choices).length > 0;
  if ((!inSeries && !hasChoice) || sum.test(rest)) return [];
  const measure = measureOf(rest, table, hasChoice, heading.scale !== null, around);
  const isSaid = rest !== '' || heading.scale !== null;
  return measure ? [{ index, period: found?.period ?? null, choices, ...measure, isSaid }] : [];
}

function suits({ month }: Period, { key }: Table): boolean {
  return key.includes(month === null ? 'year' : 'month');
}

function choicesIn(text: string, { key, columns }: Table) {
  const choices: Record<string, string> = {};
  let rest = text;
  for (const name of key) {
    const column = columns[name];
    const found = column?.type === 'choice' ? choiceIn(rest, column) : null;
    if (!found) continue;
    choices[name] = found.key;
    rest = found.rest;
  }
  return { rest: folded(rest), choices };
}

function measureOf(rest: string, table: TableName, hasChoice: boolean, hasUnit: boolean, around: Around) {
  const measures = measuresOf(tables[table]);
  const said = labelled(rest, table, measures);
  if (said) return said;
  const isHinted = hinted(around.hint, tables[table]);
  const [first] = measures;
  if (!anyMoney.test(rest)) return null;
  if (first && isMoney(tables[table], first)) {
    const isSaid = hasChoice || isHinted || hasUnit || around.isMoney || rest !== '';
    return isSaid ? { measure: first, confidence: hasChoice ? sureness.choice : sureness.series } : null;
  }
  return rest === '' ? labelledAround(around.hint, table, measures) : null;
}

function labelled(rest: string, table: TableName, measures: readonly string[]) {
  const likely = (likenesses(readHeading(rest)).get(table) ?? []).filter((one) => measures.includes(one.column));
  const [best] = [...likely].sort((a, b) => b.confidence - a.confidence);
  if (!best || best.confidence < least) return null;
  return { measure: best.column, confidence: Math.min(sureness.label, best.confidence) };
}

/** Months alone under a title that names the measure. */
function labelledAround(hint: string, table: TableName, measures: readonly string[]) {
  const { columns }: Table = tables[table];
  const named = measures.filter((name) => {
    const column = columns[name];
    return column && [column.zh, column.en, ...column.synonyms].some((word) => hint.includes(folded(word)));
  });
  const [only] = named;
  return only && named.length === 1 ? { measure: only, confidence: sureness.series } : null;
}

function hinted(hint: string, { zh, en, synonyms }: Table): boolean {
  return [zh, en, ...synonyms].some((word) => hint.includes(folded(word)));
}

function measuresOf({ key, columns }: Pick<Table, 'key' | 'columns'>): string[] {
  const isMeasure = ({ type }: Column) => type === 'money' || type === 'integer' || type === 'number';
  return Object.entries(columns).flatMap(([name, column]) => (!key.includes(name) && isMeasure(column) ? [name] : []));
}

const isMoney = ({ columns }: Table, name: string) => columns[name]?.type === 'money';

/** What a choice is when no heading, column or cell says it: the table's word for the rest, where it has one. */
export function defaultChoice(table: TableName, name: string): string | null {
  const choices = (tables[table] as Table).columns[name]?.choices ?? {};
  return ['unstated', 'other'].find((key) => key in choices) ?? null;
}
