import type { Grid } from '../files/grid.ts';
import { besideEachOther } from './beside.ts';
import { belowEachOther } from './stacked.ts';
import { turnedIfAside } from './turned.ts';
import { unmerged } from './unmerge.ts';

/**
 * The tables that a sheet holds, each as a grid of its own: parts keep the sheet's addresses and have a `range`; one
 * whose records are columns is turned. A sheet with one table along its top is returned itself, and so is one that
 * has `more` rows than it holds.
 */
export function shapesOf(grid: Grid): readonly Grid[] {
  if (grid.more || grid.rows.length === 0) return [grid];
  return belowEachOther(grid).flatMap(besideEachOther).map(turnedIfAside).map(unmerged);
}
