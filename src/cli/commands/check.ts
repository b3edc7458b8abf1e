import type { ColumnMatch, Intake, Reconciliation, SheetReport } from '../../lib/intake/types.ts';
import { tableNames, tables } from '../../lib/tables/index.ts';
import type { Language } from '../../lib/words/language.ts';
import { atDesk, type Say } from '../desk.ts';
import { headOf } from '../head.ts';
import { yuanOf } from '../money.ts';
import type { Request } from '../request.ts';
import type { Result, ResultRow } from '../result.ts';
import { cliWords } from '../sentences.ts';

const columns = [
  'file',
  'sheet',
  'table',
  'table_name',
  'shape',
  'encoding',
  'currency',
  'heading_row',
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
    const rows = intake.sheets.map((sheet) => sheetRow(sheet, request.language));
    const totals = totalsOf(intake, problems.length);
    return {
      ...headOf(request, desk),
      columns,
      rows,
      totals,
      own: {
        tables: tableNames.flatMap((name) => tableRow(name, intake, request.language)),
        columns: intake.sheets.flatMap((sheet) => sheet.columns.map((match) => matchRow(sheet, match))),
        reconciliation: intake.reconciliation.map(reconciliationRow)
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

function sheetRow(sheet: SheetReport, language: Language): ResultRow {
  const used = sheet.columns.filter((match) => match.column !== null).length;
  return {
    file: sheet.file,
    sheet: sheet.sheet,
    table: sheet.table,
    table_name: sheet.table === null ? null : tables[sheet.table][language],
    shape: sheet.shape,
    encoding: sheet.encoding,
    currency: sheet.currency,
    heading_row: sheet.headingRow,
    rows_read: sheet.rowsRead,
    rows_loaded: sheet.rowsLoaded,
    rows_rejected: sheet.rowsRead - sheet.rowsLoaded,
    rows_left_out: sheet.leftOut.length,
    columns_used: used,
    columns_unused: sheet.columns.length - used
  };
}

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
  adds_up: part.rowsIn === part.rowsOut + part.rowsRejected,
  money: part.money.map((one) => ({
    column: one.column,
    in: yuanOf(one.moneyIn),
    out: yuanOf(one.moneyOut),
    rejected: yuanOf(one.moneyRejected),
    adds_up: one.moneyIn === one.moneyOut + one.moneyRejected
  }))
});
