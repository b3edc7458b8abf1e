import { rowsChunk, type Chunk, type Rows } from '../files/chunk.ts';
import type { Grid } from '../files/grid.ts';
import { fileReject } from '../files/open.ts';
import { requiredColumns, type Fit } from '../headings/fit.ts';
import { rowRules } from '../headings/footing.ts';
import { folded } from '../headings/labels.ts';
import { findLayout, type Layout } from '../headings/layout.ts';
import type { TableName } from '../../tables/index.ts';
import type { Encoding, Reconciliation, Reject, SavedMapping, SheetChoice, SheetReport } from '../types.ts';
import type { Feed } from './feeds.ts';
import { feedReader, type FeedRead, type FeedReader } from './readFeed.ts';
import type { SheetCurrency } from './readColumn.ts';
import { placeOf, rejectsOf } from './rejects.ts';
import { reportSheet } from './report.ts';
import { splitter } from './splitRows.ts';
import { understand, type Understood } from './understand.ts';

/** The rows of one sheet for one table; columns as long as each other, provenance beside them. */
export interface Piece {
  readonly table: TableName;
  readonly file: string;
  readonly sheet: string;
  readonly columns: FeedRead['columns'];
  /** As a person sees them, 1-based. */
  readonly rowNumbers: FeedRead['rowNumbers'];
  readonly count: number;
}

/** What one sheet gave one table. */
export interface SheetRead {
  /** Its currency is what the sheet says, empty when it does not. */
  readonly report: SheetReport;
  readonly rejects: readonly Reject[];
  readonly reconciliation: Reconciliation | null;
  readonly piece: Piece | null;
  /** How many amounts it holds. */
  readonly amounts: number;
}

export interface SheetSource {
  readonly file: string;
  readonly encoding: Encoding | null;
  readonly grid: Grid;
  readonly choice: SheetChoice | null;
  readonly saved?: readonly SavedMapping[];
  /** Called between pieces of a long sheet; may throw to stop. */
  readonly onRows?: (rows: number) => void;
}

/** Enough to recognise a sheet by. */
const headingsSaid = 8;

/** One reading for each table that the sheet feeds, the main one first. */
export async function readSheet(source: SheetSource): Promise<SheetRead[]> {
  const { grid, choice, file, saved = [] } = source;
  const hint = folded(`${file} ${grid.sheet}`);
  const layout = findLayout(grid, hint);
  const found = understand(grid, layout, hint, choice, saved);
  if (found.plan && choice?.table !== null) return readFeeds(source, layout, found);
  const report = reportSheet(source, layout, null, found.shape);
  const isKept = layout.headingRow === null || choice?.table === null || found.shape !== null;
  const rejects = isKept || found.plan ? [] : [noTable(source, layout, found.nearest)];
  return [{ report, rejects, reconciliation: null, piece: null, amounts: 0 }];
}

function noTable({ file, grid }: SheetSource, layout: Layout, nearest: Fit | null): Reject {
  const headings = layout.headings.map((heading) => heading.raw).filter((raw) => raw !== '');
  const lacking = nearest?.missing.map((column) => `${nearest.table}.${column}`) ?? [];
  return fileReject(file, grid.sheet, 'no_table', headings.slice(0, headingsSaid).join(' | '), lacking.join(' | '));
}

async function readFeeds(source: SheetSource, layout: Layout, found: Understood): Promise<SheetRead[]> {
  const { grid } = source;
  const { feeds, body, plan } = found;
  const currency: SheetCurrency = { code: plan.currency };
  const readers = feeds.map((feed) => feedReader(feed, { grid, dataRows: body.dataRows, currency }));
  const surplus: Reject[] = [];
  const take = (chunk: Chunk, first: number, rows: Rows) => {
    takeAll(readers, chunk, first, rows);
    surplus.push(...surplusOf(source, layout, plan.table, { chunk, first, rows }));
  };
  take(rowsChunk(grid.rows), 0, Int32Array.from(body.dataRows));
  const leftOut = [...body.leftOut, ...(await readMore(source, layout, found, take))];
  return feeds.map((feed, at) => {
    const read = readers[at]?.finish() as FeedRead;
    const own = { leftOut: at === 0 ? leftOut : [], surplus: at === 0 ? surplus : [] };
    return sheetRead(source, layout, { found, feed, read, currency, ...own });
  });
}

/** The main feed first: it may make the ids that the others take. */
function takeAll(readers: readonly FeedReader[], chunk: Chunk, first: number, rows: Rows): void {
  const [main, ...others] = readers;
  const ids = main?.take(chunk, first, rows, null) ?? null;
  for (const reader of others) reader.take(chunk, first, rows, ids);
}

interface Piecewise {
  readonly chunk: Chunk;
  readonly first: number;
  readonly rows: Rows;
}

/** Cells beyond the last heading: of a row that a separator too many has shifted. */
function surplusOf(
  { file, grid }: SheetSource,
  layout: Layout,
  table: TableName,
  { chunk, first, rows }: Piecewise
): Reject[] {
  const most = layout.headings.length;
  if (chunk.widest <= most) return [];
  const found: Reject[] = [];
  for (const row of rows) {
    if (chunk.width(row) <= most) continue;
    for (let index = most; index < chunk.width(row); index++) {
      const value = chunk.text(row, index);
      if (value.trim() === '') continue;
      const place = placeOf(grid, first + row, index);
      found.push({
        file,
        sheet: grid.sheet,
        ...place,
        heading: null,
        table,
        column: null,
        value,
        reason: 'surplus',
        expected: String(most),
        lost: 'cell'
      });
    }
  }
  return found;
}

type Take = (chunk: Chunk, first: number, rows: Rows) => void;

/** The rows of a long file that do not stand in its grid. */
async function readMore(source: SheetSource, layout: Layout, found: Understood, take: Take) {
  const { grid, onRows } = source;
  const required = requiredIndexes(found);
  const split = splitter(rowRules(grid, layout, required));
  const leftOut: SheetReport['leftOut'][number][] = [];
  let first = grid.rows.length;
  await grid.more?.((chunk) => {
    const { dataRows, others } = split(chunk);
    take(chunk, first, dataRows);
    for (const { row, why } of others) leftOut.push({ row: first + row + 1, why });
    first += chunk.count;
    onRows?.(first);
  });
  while (leftOut.at(-1)?.why === 'blank' && leftOut.at(-1)?.row === first) {
    leftOut.pop();
    first -= 1;
  }
  return leftOut;
}

function requiredIndexes({ plan }: Understood): number[] {
  const required = new Set(requiredColumns(plan.table));
  return plan.columns.filter((column) => required.has(column.name)).map((column) => column.index);
}

interface Finished {
  readonly found: Understood;
  readonly feed: Feed;
  readonly read: FeedRead;
  readonly leftOut: SheetReport['leftOut'];
  readonly surplus: readonly Reject[];
  readonly currency: SheetCurrency;
}

function sheetRead(
  source: SheetSource,
  layout: Layout,
  { found, feed, read, leftOut, surplus, currency }: Finished
): SheetRead {
  const { file, grid } = source;
  const { table } = feed.plan;
  const place = { file, sheet: grid.sheet, table };
  const { recordsIn, recordsOut, money, madeIds } = read;
  const counts = { rowsIn: recordsIn, rowsOut: recordsOut, rowsRejected: recordsIn - recordsOut };
  return {
    report: {
      ...reportSheet(source, layout, feed.plan, found.shape, { records: feed.records, recalled: found.recalled }),
      ...{ rowsRead: recordsIn, rowsLoaded: recordsOut, leftOut, madeIds },
      currency: currency.code ?? implied(layout)
    },
    rejects: [...rejectsOf({ ...place, isTurned: grid.isTurned === true }, read.lost), ...surplus],
    reconciliation: { ...place, ...counts, money },
    piece: { ...place, columns: read.columns, rowNumbers: read.rowNumbers, count: recordsOut },
    amounts: money.reduce((sum, line) => sum + line.cellsWith, 0)
  };
}

/** Chinese headings count in yuan where they say nothing else. */
function implied({ headings }: Layout): string {
  return headings.some((heading) => /\p{Script=Han}/u.test(heading.text)) ? 'CNY' : '';
}
