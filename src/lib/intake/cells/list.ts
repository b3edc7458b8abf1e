import { isNothing, plain } from './plain.ts';
import { none, said, type Reading } from './reading.ts';

/** Several names or ids in one cell, by `；;、,，` or line breaks, kept joined by `;`. */
export function readList(cell: string): Reading {
  const parts = cell.split(/[;；、,，\n\r]+/).map((part) => part.trim());
  const told = parts.filter((part) => !isNothing(plain(part)));
  return told.length === 0 ? none : said([...new Set(told)].join(';'));
}
