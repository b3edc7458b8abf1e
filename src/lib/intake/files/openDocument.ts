import { zipContent } from './zip.ts';

/** Cells that may be written as one, repeated: a wide row filled down, or a column; never a whole sheet. */
const mostRepeated = 2_000_000;

/**
 * An OpenDocument sheet writes equal cells and rows once, with how often they come. Empty ones fill every sheet to its
 * end and cost nothing; a value repeated to there would never be read to the end.
 */
export function repeatsTooMuch(bytes: Uint8Array): boolean {
  const content = zipContent(bytes, 'content.xml');
  if (content === null) return false;
  const xml = new TextDecoder().decode(content);
  if (!/number-(?:rows|columns)-repeated="\d{4,}"/.test(xml)) return false;
  return xml.split('<table:table-row').reduce((sum, row) => sum + repeatedCells(row), 0) > mostRepeated;
}

/** Cells that a row with its repetitions stands for, where they say anything. */
function repeatedCells(row: string): number {
  const rows = timesOf(row.slice(0, row.indexOf('>')), 'rows');
  const cells = row.split('<table:table-cell').slice(1);
  const said = cells.filter((cell) => /office:value|<text:p/.test(cell));
  return rows * said.reduce((sum, cell) => sum + timesOf(cell, 'columns'), 0);
}

function timesOf(tag: string, what: 'rows' | 'columns'): number {
  return Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1);
}
