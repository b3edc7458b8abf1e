import type { Intake, Reconciliation } from '$lib/intake/types.ts';
import type { Offender } from '$lib/models/checks.ts';

/** What the library's sentence counts. */
export interface LibrarySummary {
  readonly files: number;
  /** Data rows found, and of them loaded. */
  readonly rows: number;
  readonly loaded: number;
  /** Cells, rows and files that did not make it. */
  readonly rejects: number;
  /** Rows of the files that contradict a truth; `null` before the checks have run. */
  readonly doubts: number | null;
  readonly rowsBalance: boolean;
  readonly moneyBalances: boolean;
  /** Columns of money that were added up. */
  readonly moneyColumns: number;
}

type Read = Pick<Intake, 'files' | 'rejects' | 'reconciliation'>;

export function summarise(
  { files, rejects, reconciliation }: Read,
  doubts: readonly Offender[] | null
): LibrarySummary {
  return {
    files: files.length,
    rows: sum(reconciliation.map((one) => one.rowsIn)),
    loaded: sum(reconciliation.map((one) => one.rowsOut)),
    rejects: rejects.length,
    doubts: doubts && doubtfulRows(doubts),
    rowsBalance: reconciliation.every(rowsBalance),
    moneyBalances: reconciliation.flatMap((one) => one.money).every(moneyBalances),
    moneyColumns: sum(reconciliation.map((one) => one.money.length))
  };
}

export const rowsBalance = ({ rowsIn, rowsOut, rowsRejected }: Reconciliation): boolean =>
  rowsIn === rowsOut + rowsRejected;

export const moneyBalances = ({ moneyIn, moneyOut, moneyRejected }: Reconciliation['money'][number]): boolean =>
  moneyIn === moneyOut + moneyRejected;

/** A row that contradicts two truths is one doubtful record; an offender without a row is its subject. */
export function doubtfulRows(offenders: readonly Offender[]): number {
  return new Set(offenders.map(placeOf)).size;
}

const placeOf = (one: Offender) =>
  one.source_row === null
    ? `${one.subject_kind} ${one.subject}`
    : `${one.source_file}\t${one.source_sheet ?? ''}\t${one.source_row}`;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
