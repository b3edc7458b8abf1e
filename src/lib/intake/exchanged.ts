import { readMaterials } from './exchange/readMaterials.ts';
import { readRejects } from './exchange/readRejects.ts';
import type { Supplement } from './exchange/askedCell.ts';
import type { Grid } from './files/grid.ts';
import type { Opened } from './files/open.ts';
import type { Reject, Repair, SheetReport } from './types.ts';

/** What a file holds that we gave out and that came back filled in; `grids` are the sheets that are none of it. */
export interface Exchanged {
  readonly grids: readonly Grid[];
  readonly sheets: readonly SheetReport[];
  readonly repairs: readonly Repair[];
  readonly supplements: readonly Supplement[];
  readonly rejects: readonly Reject[];
}

export function exchanged({ file, encoding, grids }: Opened): Exchanged {
  const found = grids.map((grid) => ({ grid, ...sheetOf(file, grid) }));
  return {
    grids: found.filter((one) => one.purpose === null).map((one) => one.grid),
    sheets: found.flatMap(({ grid, purpose, headingRow, count, table }) =>
      purpose === null ? [] : [reportOf({ file, encoding, grid, purpose, headingRow, count, table })]
    ),
    repairs: found.flatMap((one) => one.repairs),
    supplements: found.flatMap((one) => one.supplements),
    rejects: found.flatMap((one) => one.rejects)
  };
}

function sheetOf(file: string, grid: Grid) {
  const nothing = {
    repairs: [] as readonly Repair[],
    supplements: [] as readonly Supplement[],
    rejects: [] as readonly Reject[]
  };
  const repairs = readRejects(grid);
  if (repairs)
    return { ...nothing, purpose: 'rejects' as const, headingRow: 1, count: repairs.length, table: null, repairs };
  const materials = readMaterials(file, grid);
  if (!materials) return { ...nothing, purpose: null, headingRow: null, count: 0, table: null };
  const { table, headingRow, supplements, rejects } = materials;
  return {
    ...nothing,
    purpose: 'materials' as const,
    headingRow,
    count: supplements.length,
    table,
    supplements,
    rejects
  };
}

interface Reported extends Pick<SheetReport, 'file' | 'encoding' | 'headingRow' | 'table'> {
  readonly grid: Grid;
  readonly purpose: NonNullable<SheetReport['purpose']>;
  /** Cells that were filled in. */
  readonly count: number;
}

function reportOf({ grid, count, ...said }: Reported): SheetReport {
  const nothing = { shape: null, currency: '', columns: [], leftOut: [] };
  return { ...said, ...nothing, sheet: grid.sheet, rowsRead: count, rowsLoaded: count };
}
