import { isNothing, plain } from './plain.ts';
import { choiceReader, type Choices } from './choice.ts';
import { none, said, type ReadCell, type Reading } from './reading.ts';

/** Several names or ids in one cell, by `；;、,，` or line breaks, kept joined by `;`. */
export function readList(cell: string): Reading {
  const told = partsOf(cell);
  return told.length === 0 ? none : said([...new Set(told)].join(';'));
}

function partsOf(cell: string): string[] {
  const parts = cell.split(/[;；、,，\n\r]+/).map((part) => part.trim());
  return parts.filter((part) => !isNothing(plain(part)));
}

/** Several words of a closed vocabulary in one cell, kept as their keys: one that is none of it refuses the cell. */
export function choicesReader(choices: Choices): ReadCell {
  const read = choiceReader(choices);
  return (cell) => {
    const readings = partsOf(cell).map(read);
    const keys = readings.flatMap(({ value }) => (value === null ? [] : [String(value)]));
    return (
      readings.find(({ reason }) => reason !== null) ?? (keys.length === 0 ? none : said([...new Set(keys)].join(';')))
    );
  };
}
