import { readDecimal, toNumber, type DecimalMark } from './decimal.ts';
import { plain } from './plain.ts';
import { none, notANumber, said, type ReadCell } from './reading.ts';
import { isSilent } from './silent.ts';

/** `88.5`, `1,234`, `88.5分`. */
export function numberReader(mark: DecimalMark = 'point'): ReadCell {
  return (cell) => {
    const text = plain(cell);
    if (isSilent(text)) return none;
    const decimal = readDecimal(text.replace(/\s*(?:分|points?)$/i, ''), mark);
    return decimal ? said(toNumber(decimal)) : notANumber(text, '12.5');
  };
}

export const readNumber = numberReader();
