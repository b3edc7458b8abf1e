import { allRows, type Chunk, type Rows } from '../files/chunk.ts';
import { whyLeftOut, type RowRules } from '../headings/footing.ts';
import type { SheetReport } from '../types.ts';

/** Rows of a chunk that are records, and those that are none with the reason. */
export interface Split {
  readonly dataRows: Rows;
  readonly others: { readonly row: number; readonly why: SheetReport['leftOut'][number]['why'] }[];
}

/** A row that has all it must have, and does not begin as the headings do, is a record without another look. */
export function splitter(rules: RowRules): (chunk: Chunk) => Split {
  const beginnings = beginningsOf(rules);
  const isSure = rules.required.length > 1;
  return (chunk) => {
    const doubtful = new Uint8Array(chunk.count).fill(isSure ? 0 : 1);
    if (isSure) {
      for (const index of rules.required) chunk.markEmpty(index, doubtful);
      for (const { index, text } of beginnings) chunk.markText(index, text, doubtful);
    }
    return settled(chunk, rules, doubtful);
  };
}

/** What each row of headings begins with. */
function beginningsOf({ headings }: RowRules) {
  return headings.flatMap((cells) => {
    const index = cells.findIndex((cell) => cell !== '');
    return index < 0 ? [] : [{ index, text: cells[index] ?? '' }];
  });
}

/** @param doubtful 1: to be looked at whole */
function settled(chunk: Chunk, rules: RowRules, doubtful: Uint8Array): Split {
  const others: Split['others'] = [];
  if (!doubtful.includes(1)) return { dataRows: allRows(chunk.count), others };
  const dataRows = new Int32Array(chunk.count);
  let count = 0;
  for (let row = 0; row < chunk.count; row++) {
    const why = doubtful[row] ? whyLeftOut(chunk.cells(row), rules) : null;
    if (why) others.push({ row, why });
    else dataRows[count++] = row;
  }
  return { dataRows: dataRows.subarray(0, count), others };
}
