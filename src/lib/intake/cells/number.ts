import { readDecimal, toNumber } from './decimal.ts';
import { isNothing, plain } from './plain.ts';
import { none, refused, said, type Reading } from './reading.ts';

/** `88.5`, `1,234`, `88.5分`. */
export function readNumber(cell: string): Reading {
  const text = plain(cell);
  if (isNothing(text)) return none;
  const decimal = readDecimal(text.replace(/\s*(?:分|points?)$/i, ''));
  return decimal ? said(toNumber(decimal)) : refused('not_a_number', '12.5');
}
