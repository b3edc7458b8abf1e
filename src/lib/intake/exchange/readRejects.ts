import { plain } from '../cells/plain.ts';
import type { Grid } from '../files/grid.ts';
import type { Repair } from '../types.ts';
import { alike, spoken } from './words.ts';

/** What a line cannot do without, and together no other sheet's headings. */
const needed = ['file', 'page', 'row', 'letter', 'value', 'correction'] as const;
type Places = Readonly<Record<(typeof needed)[number], number>>;

/** Headings stand near the top, whatever a person wrote above them. */
const rowsLooked = 30;

/**
 * The corrections of a workbook of rejects that was filled in: the cells with something under 改为; one dash or 无
 * there says that the cell says nothing. `null`: the sheet is no such workbook.
 */
export function readRejects({ rows }: Grid): readonly Repair[] | null {
  const top = rows.slice(0, rowsLooked).map(placesOf);
  const headingRow = top.findIndex((places) => places !== null);
  const places = top[headingRow];
  return places ? rows.slice(headingRow + 1).flatMap((cells) => repairOf(cells, places)) : null;
}

function placesOf(cells: readonly string[]): Places | null {
  const said = cells.map(alike);
  for (const { rejects } of spoken) {
    const places = needed.map((name) => [name, said.indexOf(alike(rejects[name]))] as const);
    if (places.every(([, at]) => at >= 0)) return Object.fromEntries(places) as Places;
  }
  return null;
}

function repairOf(cells: readonly string[], places: Places): Repair[] {
  const said = (name: keyof Places) => cells[places[name]] ?? '';
  const [row, letter, correction] = [Number(plain(said('row'))), said('letter').trim(), said('correction').trim()];
  if (correction === '' || !Number.isInteger(row) || row < 1 || letter === '') return [];
  const value = isNothingSaid(correction) ? '' : correction;
  return [{ file: said('file'), sheet: said('page'), row, letter, value }];
}

function isNothingSaid(correction: string): boolean {
  return alike(correction) === '-' || spoken.some(({ nothing }) => alike(correction) === nothing);
}
