import { readDecimal, shift, toNumber } from './decimal.ts';
import { isNothing, plain } from './plain.ts';
import { none, refused, said, type ReadCell, type Reading } from './reading.ts';

/** A share 0–1: `0.126`, `12.6%`, `百分之十二` is refused. `inPercent`: the heading says that its numbers are percentages. */
export function shareReader(inPercent: boolean): ReadCell {
  return (cell) => {
    const text = plain(cell);
    if (isNothing(text)) return none;
    const signed = text.endsWith('%');
    const decimal = readDecimal(signed ? text.slice(0, -1).trim() : text);
    if (!decimal) return refused('not_a_number', '12.6%');
    return between(toNumber(signed || inPercent ? shift(decimal, -2) : decimal));
  };
}

function between(value: number): Reading {
  return value >= 0 && value <= 1 ? said(value) : refused('out_of_range', '0–1, 0%–100%');
}
