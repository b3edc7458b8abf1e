import { readDecimal, shift, toNumber, type Decimal, type DecimalMark } from './decimal.ts';
import { readNumeral } from './numerals.ts';
import { plain } from './plain.ts';
import { none, notANumber, refused, said, type ReadCell, type Reading } from './reading.ts';
import { isSilent } from './silent.ts';
import { toSimplified } from './simplified.ts';

/**
 * A share 0–1: `0.126`, `12.6%`, `126‰`, `百分之十二`, `一成二`. `inPercent`: the heading says that its numbers are
 * percentages.
 */
export function shareReader(inPercent: boolean, mark: DecimalMark = 'point'): ReadCell {
  return (cell) => {
    const text = plain(cell);
    if (isSilent(text)) return none;
    const [, digits = '', signed = ''] = /^(.*?)\s*([%‰]|percent|per cent|个百分点)?$/i.exec(text) ?? [];
    const decimal = readDecimal(digits, mark);
    if (!decimal) return spelt(toSimplified(text)) ?? notANumber(text, '12.6%');
    const power = signed === '‰' ? -3 : signed || inPercent ? -2 : 0;
    return between(toNumber(shift(decimal, power)));
  };
}

function spelt(text: string): Reading | null {
  const decimal = ofHundred(text) ?? ofTen(text);
  return decimal ? between(toNumber(decimal)) : null;
}

/** `百分之十二点五`, `千分之三`, `百分之12`. */
function ofHundred(text: string): Decimal | null {
  const [, base, part = ''] = /^([百千万])分之(.+)$/.exec(text) ?? [];
  const decimal = readDecimal(part) ?? readNumeral(part === '一' ? '零一' : part)?.decimal;
  return base && decimal ? shift(decimal, base === '百' ? -2 : base === '千' ? -3 : -4) : null;
}

/** `三成`, `三成五`. */
function ofTen(text: string): Decimal | null {
  const [, tenth, hundredth = '零'] = /^([一二三四五六七八九])成([一二三四五六七八九])?$/.exec(text) ?? [];
  const decimal = tenth ? readNumeral(tenth + hundredth)?.decimal : null;
  return decimal ? shift(decimal, -2) : null;
}

function between(value: number): Reading {
  return value >= 0 && value <= 1 ? said(value) : refused('out_of_range', '0–1, 0%–100%');
}
