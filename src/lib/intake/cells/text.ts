import { isNothing, plain } from './plain.ts';
import { none, said, type Reading } from './reading.ts';

/** Text as it stands, without outer white space and invisible marks. */
export function readText(cell: string): Reading {
  const text = cell.replace(/[\0\u200b\ufeff]/g, '').trim();
  return text === '' || (text.length <= 4 && isNothing(plain(text))) ? none : said(text);
}
