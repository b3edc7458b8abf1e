import { tables, type Table } from '../../tables/index.ts';
import type { Chunk, Rows } from '../files/chunk.ts';
import type { Grid } from '../files/grid.ts';
import { ownId, requiredColumns } from '../headings/fit.ts';
import { periodIn } from '../headings/period.ts';
import { builderOf, type Builder, type Finished } from './builder.ts';
import { columnsOfRecord, monthText, type Feed, type MonthOf, type RecordPattern } from './feeds.ts';
import type { Refusal } from './judge.ts';
import { idMaker } from './madeIds.ts';
import type { NumberBuilder } from './numberBuilder.ts';
import type { PlannedColumn } from './plan.ts';
import { columnReader, type ReadInto, type SheetCurrency } from './readColumn.ts';
import { moneyCounter, type MoneyLine } from './reconcile.ts';
import { RowNumbers } from './rowNumbers.ts';

/** A record that its table cannot take, or a cell that could not be used. Rows of the grid from 0. */
export interface Lost {
  readonly row: number;
  /** `null`: nothing is wrong with a cell, the record lacks `lacks`. */
  readonly refusal: Refusal | null;
  /** The column of ours that a refused record lacks; `null`: the record was taken. */
  readonly lacks: string | null;
  readonly column: PlannedColumn | null;
}

export interface FeedRead {
  readonly columns: ReadonlyMap<string, Finished>;
  /** 1-based. */
  readonly rowNumbers: Finished;
  readonly recordsIn: number;
  readonly recordsOut: number;
  readonly money: readonly MoneyLine[];
  readonly lost: readonly Lost[];
  readonly madeIds: number;
}

/** Reads what a sheet gives one table, chunk after chunk. */
export interface FeedReader {
  /**
   * @param first the grid's row that the chunk begins with
   * @param rows data rows, counted in the chunk
   * @param ids of the main feed's rows, where this one takes them
   * @returns the ids of its rows, where it makes them
   */
  take(chunk: Chunk, first: number, rows: Rows, ids: readonly string[] | null): readonly string[] | null;
  finish(): FeedRead;
}

interface Source {
  readonly grid: Grid;
  readonly dataRows: readonly number[];
  readonly currency: SheetCurrency;
}

/** @param dataRows of the grid's own rows: what columns are judged by */
export function feedReader(feed: Feed, { grid, dataRows, currency }: Source): FeedReader {
  const { plan, records, takesIds } = feed;
  const definition: Table = tables[plan.table];
  const names = [...new Set([...plan.columns, ...records.flatMap((one) => one.columns)].map((one) => one.name))];
  const id = ownId(plan.table);
  const makesIds = id !== null && takesIds === null && !names.includes(id) && !(id in plan.constants);
  const given = Object.keys({
    ...plan.constants,
    ...records[0]?.constants,
    ...(records[0]?.monthOf && { month: null })
  });
  const all = [...new Set([...names, ...given, ...(makesIds ? [id] : []), ...(takesIds ? [takesIds] : [])])];
  const builders = new Map(
    all.map((name) => [name, builderOf(definition.columns[name] ?? { type: 'text' }, grid.about)])
  );
  const builder = (name: string) => builders.get(name) as Builder;
  const amounts = (column: PlannedColumn) => builder(column.name) as NumberBuilder;
  const rowNumbers = new RowNumbers();
  const readers = new Map<PlannedColumn, ReadInto>();
  const counters = new Map<PlannedColumn, ReturnType<typeof moneyCounter>>();
  for (const column of [...plan.columns, ...records.flatMap((one) => one.columns)]) {
    readers.set(column, columnReader(grid, dataRows, column, plan.withheld, currency));
    if (column.definition.type === 'money') counters.set(column, moneyCounter(column));
  }
  const required = requiredColumns(plan.table);
  const makeId = idMaker();
  const lost: Lost[] = [];
  let recordsIn = 0;

  function read(pattern: RecordPattern, chunk: Chunk, rows: Rows, ids: readonly string[] | null) {
    const base = rowNumbers.length;
    const columns = [...plan.columns, ...pattern.columns];
    const refusals: Refusal[] = [];
    for (const column of columns) readers.get(column)?.(chunk, rows, builder(column.name), (one) => refusals.push(one));
    for (const [name, value] of Object.entries({ ...plan.constants, ...pattern.constants })) {
      if (!columns.some((column) => column.name === name))
        for (let at = 0; at < rows.length; at++) builder(name).push(value);
    }
    if (pattern.monthOf) for (const row of rows) builder('month').push(monthIn(chunk, row, pattern.monthOf));
    if (makesIds) for (let at = 0; at < rows.length; at++) builder(id).push(makeId(namesAt(base + at)));
    if (takesIds) for (let at = 0; at < rows.length; at++) builder(takesIds).push(ids?.[at] ?? null);
    for (const one of builders.values()) while (one.length < base + rows.length) one.push(null);
    return refusals;
  }

  const namesAt = (at: number) => ['name', 'organisation'].map((name) => builders.get(name)?.at(at) ?? null);

  function settle(pattern: RecordPattern, first: number, rows: Rows, refusals: readonly Refusal[]) {
    const base = rowNumbers.length;
    const rejected = new Uint8Array(rows.length);
    const lacking = new Map<number, string>();
    for (const name of required) {
      const nulls = nullsOf(builders.get(name), base, rows.length);
      for (let at = nulls?.indexOf(1) ?? -1; at >= 0; at = nulls?.indexOf(1, at + 1) ?? -1) {
        rejected[at] = 1;
        if (!lacking.has(at)) lacking.set(at, name);
      }
    }
    for (const refusal of refusals) {
      const lacks = lacking.get(refusal.at) ?? null;
      lost.push({ row: first + (rows[refusal.at] ?? 0), refusal, lacks, column: refusal.column });
      if (refusal.column.definition.required) lacking.delete(refusal.at);
    }
    const columns = [...plan.columns, ...pattern.columns];
    for (const [at, lacks] of lacking) {
      const column = [...plan.columns, ...columnsOfRecord(pattern)].find((one) => one.name === lacks) ?? null;
      lost.push({ row: first + (rows[at] ?? 0), refusal: null, lacks, column });
    }
    for (const column of columns) {
      const refused = refusals.filter((one) => one.column === column).length;
      counters.get(column)?.countIn(amounts(column), base, rejected, refused);
    }
    rowNumbers.push(rows, first + 1);
    recordsIn += rows.length;
    if (rejected.includes(1)) for (const one of [...builders.values(), rowNumbers]) one.drop(base, rejected);
    for (const column of columns) counters.get(column)?.countOut(amounts(column), base);
  }

  const once = feed.oncePerId ? plan.columns.find((column) => column.name === id) : undefined;
  const seen = new Set<string>();

  /** The first row with an id, where those that repeat it say the same again. */
  function isNew(chunk: Chunk, row: number): boolean {
    const text = once ? chunk.text(row, once.index).trim() : '';
    if (once && (text === '' || seen.has(text))) return false;
    if (once) seen.add(text);
    return true;
  }

  return {
    take(chunk, first, all, ids) {
      const rows = once ? all.filter((row) => isNew(chunk, row)) : all;
      let made: string[] | null = null;
      for (const pattern of records) {
        const has = (row: number) => pattern.columns.some((column) => chunk.text(row, column.index).trim() !== '');
        const kept = pattern.columns.length === 0 ? rows : rows.filter(has);
        const own = ids && kept !== rows ? [...rows].flatMap((row, at) => (has(row) ? [ids[at] ?? ''] : [])) : ids;
        const base = rowNumbers.length;
        const refusals = read(pattern, chunk, kept, own);
        if (makesIds) made = Array.from(kept, (_row, at) => String(builder(id).at(base + at)));
        settle(pattern, first, kept, refusals);
      }
      return made;
    },
    finish: () => ({
      columns: new Map([...builders].map(([name, one]) => [name, one.finish()])),
      rowNumbers: rowNumbers.finish(),
      recordsIn,
      recordsOut: rowNumbers.length,
      money: [...counters.values()].map((one) => one.line()),
      lost: [...lost].sort((a, b) => a.row - b.row),
      madeIds: makesIds ? recordsIn : 0
    })
  };
}

/** `null` where the row says no year. */
function monthIn(chunk: Chunk, row: number, { month, year: column }: MonthOf): string | null {
  const year = periodIn(chunk.text(row, column.index))?.period.year ?? null;
  return year === null ? null : monthText(year, month);
}

/** Marks the records that lack a value there: all of them where the sheet has no such column. `null`: none does. */
function nullsOf(values: Builder | undefined, from: number, count: number): Uint8Array | null {
  const nulls = new Uint8Array(count);
  if (!values) return nulls.fill(1);
  return values.markNulls(from, nulls) ? nulls : null;
}
