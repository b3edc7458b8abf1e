import type { ColumnMatch, Intake, Reject, SheetReport } from '$lib/intake/types.ts';
import type { Place } from './choices.ts';

/** Below this a guess is worth a look. */
export const sureEnough = 0.9;

/** What asks for a person's eye in one sheet before it is loaded. */
export interface Attention {
  /** No table of ours was recognised, and nobody left it out. */
  readonly isUnknown: boolean;
  /** Columns with values that nothing of ours takes. */
  readonly unused: readonly ColumnMatch[];
  readonly unsure: readonly ColumnMatch[];
  readonly rejects: readonly Reject[];
  /** Headings that came or went since the mapping it is read by was remembered. */
  readonly changed: number;
}

export function attentionOf(sheet: SheetReport, rejects: readonly Reject[], isLeftOut: boolean): Attention {
  const own = rejects.filter(
    (one) => one.file === sheet.file && one.sheet === sheet.sheet && (one.table ?? sheet.table) === sheet.table
  );
  const columns = sheet.table === null ? [] : sheet.columns;
  return {
    isUnknown: sheet.table === null && !sheet.purpose && !isLeftOut && own.length > 0,
    unused: columns.filter((one) => one.column === null && one.samples.length > 0),
    unsure: columns.filter((one) => one.column !== null && one.chosenBy === 'guess' && one.confidence < sureEnough),
    rejects: own,
    changed: (sheet.recalled?.added.length ?? 0) + (sheet.recalled?.gone.length ?? 0)
  };
}

export const asksForALook = ({ isUnknown, unsure, rejects, changed }: Attention): boolean =>
  isUnknown || unsure.length > 0 || rejects.length > 0 || changed > 0;

/** Rejects of whole files that could not be opened: they have no sheet to be shown with. */
export const unopened = ({ rejects, sheets }: Pick<Intake, 'rejects' | 'sheets'>): Reject[] =>
  rejects.filter((one) => one.lost === 'file' && !sheets.some((sheet) => isSame(sheet, one)));

const isSame = (a: Place, b: Place) => a.file === b.file && a.sheet === b.sheet;
