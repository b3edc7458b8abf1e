import { fileReject } from './files/open.ts';
import type { SheetRead } from './sheets/readSheet.ts';
import type { Reconciliation, Reject } from './types.ts';

/** Where nothing says a currency. */
const usual = 'CNY';

/** Sheets of one currency; what is in another is refused whole, file by file. */
export interface OneCurrency {
  readonly currency: string;
  readonly sheets: readonly SheetRead[];
}

/** The currency of most amounts is the workspace's; sheets that say none take it. */
export function keepOneCurrency(sheets: readonly SheetRead[]): OneCurrency {
  const currency = mostAmounts(sheets) ?? usual;
  const foreign = new Map(filesOf(sheets).map((file) => [file, foreignTo(currency, sheets.filter(isOf(file)))]));
  return { currency, sheets: sheets.map((sheet) => settle(sheet, currency, foreign.get(sheet.report.file) ?? null)) };
}

const filesOf = (sheets: readonly SheetRead[]) => [...new Set(sheets.map((sheet) => sheet.report.file))];
const isOf = (file: string) => (sheet: SheetRead) => sheet.report.file === file;

/** The first among equals. */
function mostAmounts(sheets: readonly SheetRead[]): string | null {
  const counts = new Map<string, number>();
  for (const { report, amounts } of sheets) {
    if (report.currency && amounts > 0) counts.set(report.currency, (counts.get(report.currency) ?? 0) + amounts);
  }
  const ranked = [...counts].sort(([, a], [, b]) => b - a);
  return ranked[0]?.[0] ?? null;
}

function foreignTo(currency: string, sheets: readonly SheetRead[]): string | null {
  const own = mostAmounts(sheets);
  return own !== null && own !== currency ? own : null;
}

/** @param foreign the other currency that the sheet's whole file is in */
function settle(sheet: SheetRead, currency: string, foreign: string | null): SheetRead {
  const { report, amounts } = sheet;
  if (foreign) return withoutRows(sheet, fileReject(report.file, report.sheet, 'other_currency', foreign, currency));
  const differs = amounts > 0 && report.currency !== '' && report.currency !== currency;
  if (differs)
    return withoutRows(sheet, fileReject(report.file, report.sheet, 'other_currency', report.currency, currency));
  return { ...sheet, report: { ...report, currency } };
}

function withoutRows(sheet: SheetRead, reject: Reject): SheetRead {
  const { report, reconciliation } = sheet;
  return {
    ...sheet,
    report: { ...report, rowsLoaded: 0, currency: report.currency || reject.value },
    rejects: [reject],
    reconciliation: reconciliation && allRejected(reconciliation),
    piece: null
  };
}

function allRejected(one: Reconciliation): Reconciliation {
  const money = one.money.map((line) => ({ ...line, moneyOut: 0, moneyRejected: line.moneyIn }));
  return { ...one, rowsOut: 0, rowsRejected: one.rowsIn, money };
}
