import type { Grid } from '../files/grid.ts';
import { fitness, type Fitness } from './fitness.ts';
import { turn } from './turn.ts';

/** A record's fields stand below each other: no record of ours has more than some hundred, with notes about them. */
const mostFields = 400;
/** Headings down the side stand in one of the first columns. */
const columnsLooked = 5;
const leastAgreeing = 0.4;
/** How much more must be said down the side than along the top, where neither or both make a whole table. */
const clearly = 2;
const fewest = 3;

/** The grid turned, when its headings run down its side: a record is a column. Else the grid itself. */
export function turnedIfAside(grid: Grid): Grid {
  if (grid.isTurned || grid.rows.length < 2 || grid.rows.length > mostFields) return grid;
  const upright = fitness(grid);
  if (upright.isWhole && upright.agreement >= leastAgreeing) return grid;
  const turned = turn(grid);
  const aside = fitness(turned);
  return isAside(upright, aside) ? turned : grid;
}

function isAside(upright: Fitness, aside: Fitness): boolean {
  if ((aside.layout.headingRow ?? columnsLooked) >= columnsLooked || aside.agreement < leastAgreeing) return false;
  if (aside.isWhole && !upright.isWhole) return true;
  return aside.isWhole === upright.isWhole && aside.said >= fewest && aside.said >= upright.said * clearly;
}
