import type { Intake } from '../intake/types.ts';

export type Phase = 'starting' | 'reading' | 'building' | 'ready' | 'failed';

/** What the machine is doing for a person, and how far it is. */
export interface Doing {
  readonly what: 'opening' | 'reading' | 'building';
  readonly detail: string;
  readonly done: number;
  readonly total: number;
}

export type SaveState = 'saved' | 'saving' | 'unsaved';

/** Rows that are modelled before anybody would look for progress: everything goes in one request. */
const quickRows = 20_000;

export const isQuick = ({ sheets }: Pick<Intake, 'sheets'>): boolean =>
  sheets.reduce((rows, sheet) => rows + sheet.rowsLoaded, 0) <= quickRows;
