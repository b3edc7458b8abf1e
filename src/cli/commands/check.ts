import { rejectSentence } from '../../lib/intake/sentences.ts';
import type { ColumnMatch, FileReport, Intake, Reconciliation, Reject, SheetReport } from '../../lib/intake/types.ts';
import { tableNames, tables } from '../../lib/tables/index.ts';
import type { Language } from '../../lib/words/language.ts';
import { atDesk, type Say } from '../desk.ts';
import { headOf } from '../head.ts';
import { yuanOf } from '../money.ts';
import { isWithin } from '../problems.ts';
import type { Request } from '../request.ts';
import type { Result, ResultRow } from '../result.ts';
import { cliWords } from '../sentences.ts';

const columns = [
  'file',
  'sheet',
  'range',
  'format',
  'encoding',
  'table',
  'table_name',
  'purpose',
  'shape',
  'saved_mapping',
  'currency',
  'heading_row',
  'turned',
  'unpivoted',
  'hidden',
  'ids_made',
  'rows_read',
  'rows_loaded',
  'rows_rejected',
  'rows_left_out',
  'columns_used',
  'columns_unused'
];

/** What was recognised, rows and money, and what could not be used. */
export function check(request: Request, say: Say): Promise<Result> {
  return atDesk(request, say, async (desk) => {
    const { intake, problems } = desk;
    const rows = intake.sheets.map((sheet) => sheetRow(sheet, intake, request.language));
    const totals = totalsOf(intake, problems.length);
    return {
      ...headOf(request, desk),
      columns,
      rows,
      totals,
      own: {
        tables: tableNames.flatMap((name) => tableRow(name, intake, request.language)),
        columns: intake.sheets.flatMap((sheet) => sheet.columns.map((match) => matchRow(sheet, match))),
        reconciliation: intake.reconciliation.map(reconciliationRow),
        rejects: intake.rejects.map((reject) => rejectRow(reject, request.language)),
        files: intake.files.map((file) => fileRow(file, intake, request.language))
      },
      summary: cliWords[request.language].checked(
        totals.files,
        totals.rows_loaded,
        totals.rows_rejected,
        problems.length
      ),
      hasFindings: problems.length > 0
    };
  });
}

function sheetRow(sheet: SheetReport, { files }: Intake, language: Language): ResultRow {
  const used = sheet.columns.filter((match) => match.column !== null).length;
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    range: sheet.range ?? null,
    format: files.find(({ file }) => isWithin(sheet.file, file))?.format ?? null,
    encoding: sheet.encoding,
    table: sheet.table,
    table_name: sheet.table === null ? null : tables[sheet.table][language],
    purpose: sheet.purpose ?? null,
    shape: sheet.shape,
    saved_mapping: sheet.recalled?.name ?? null,
    currency: sheet.currency,
    heading_row: sheet.headingRow,
    turned: sheet.isTurned ?? false,
    unpivoted: sheet.columns.some((match) => isRange(match.letter)),
    hidden: sheet.isHidden ?? false,
    ids_made: sheet.madeIds ?? 0,
    rows_read: sheet.rowsRead,
    rows_loaded: sheet.rowsLoaded,
    rows_rejected: sheet.rowsRead - sheet.rowsLoaded,
    rows_left_out: sheet.leftOut.length,
    columns_used: used,
    columns_unused: sheet.columns.length - used
  };
}

/** `F–Q`: a column for each year or month, read as one measure. */
const isRange = (letter: string) => letter.includes('–');

function rejectRow(reject: Reject, language: Language): ResultRow {
  const { file, sheet, row, letter, heading, table, column, value, reason, expected, suggestion = null, lost } = reject;
  const where = { file, sheet, row, letter, heading, table, column };
  return { ...where, value, reason, expected, suggestion, lost, sentence: rejectSentence(reject, language) };
}

/** One input with all that became of it: the sum over its sheets, or over the files of an archive. */
function fileRow({ file, sha256, bytes, format }: FileReport, intake: Intake, language: Language): ResultRow {
  const own = <T extends { readonly file: string }>(all: readonly T[]) => all.filter((one) => isWithin(one.file, file));
  const part = { ...intake, sheets: own(intake.sheets), reconciliation: own(intake.reconciliation) };
  const { rows_read, rows_loaded, rows_rejected, rows_left_out } = totalsOf(part, 0);
  const sheets = part.sheets.map((sheet) => recognisedRow(sheet));
  return {
    ...{ file, sha256, bytes, format, rows_read, rows_loaded, rows_rejected, rows_left_out },
    rejects: own(intake.rejects).length,
    adds_up: part.reconciliation.every(addsUp),
    sheets,
    tables: tableNames.flatMap((name) => tableRow(name, part, language))
  };
}

const recognisedRow = ({
  file,
  sheet,
  range,
  encoding,
  table,
  shape,
  headingRow,
  isTurned
}: SheetReport): ResultRow => ({
  ...{ file, sheet, range: range ?? null, encoding, table, shape },
  heading_row: headingRow,
  turned: isTurned ?? false
});

function totalsOf({ files, sheets }: Intake, problems: number) {
  const sum = (count: (sheet: SheetReport) => number) => sheets.reduce((total, sheet) => total + count(sheet), 0);
  return {
    files: files.length,
    sheets: sheets.length,
    rows_read: sum((sheet) => sheet.rowsRead),
    rows_loaded: sum((sheet) => sheet.rowsLoaded),
    rows_rejected: sum((sheet) => sheet.rowsRead - sheet.rowsLoaded),
    rows_left_out: sum((sheet) => sheet.leftOut.length),
    problems
  };
}

/** One table over all its sheets; money column by column, never one column added to another. */
function tableRow(name: (typeof tableNames)[number], { reconciliation }: Intake, language: Language): ResultRow[] {
  const parts = reconciliation.filter((part) => part.table === name);
  if (parts.length === 0) return [];
  const money = parts.flatMap((part) => part.money);
  const sum = (column: string, of: (one: Reconciliation['money'][number]) => number) =>
    money.filter((one) => one.column === column).reduce((total, one) => total + of(one), 0);
  return [
    {
      table: name,
      table_name: tables[name][language],
      rows: parts.reduce((total, part) => total + part.rowsOut, 0),
      money: [...new Set(money.map((one) => one.column))].map((column) => ({
        column,
        amount: yuanOf(sum(column, (one) => one.moneyOut)),
        count_with: sum(column, (one) => one.cellsWith),
        count_without: sum(column, (one) => one.cellsWithout)
      }))
    }
  ];
}

const matchRow = ({ file, sheet }: SheetReport, match: ColumnMatch): ResultRow => ({
  file,
  sheet,
  letter: match.letter,
  heading: match.heading,
  column: match.column,
  confidence: match.confidence,
  chosen_by: match.chosenBy,
  scale: match.scale ?? null
});

const reconciliationRow = (part: Reconciliation): ResultRow => ({
  file: part.file,
  sheet: part.sheet,
  table: part.table,
  rows_in: part.rowsIn,
  rows_out: part.rowsOut,
  rows_rejected: part.rowsRejected,
  adds_up: rowsAddUp(part),
  money: part.money.map((one) => ({
    column: one.column,
    in: yuanOf(one.moneyIn),
    out: yuanOf(one.moneyOut),
    rejected: yuanOf(one.moneyRejected),
    adds_up: moneyAddsUp(one)
  }))
});

const rowsAddUp = ({ rowsIn, rowsOut, rowsRejected }: Reconciliation) => rowsIn === rowsOut + rowsRejected;

const moneyAddsUp = ({ moneyIn, moneyOut, moneyRejected }: Reconciliation['money'][number]) =>
  moneyIn === moneyOut + moneyRejected;

const addsUp = (part: Reconciliation) => rowsAddUp(part) && part.money.every(moneyAddsUp);
