import type { MoneyUnit } from '$lib/words/money.ts';

/** What a person typed into a field of money. `fen: null`: nothing. */
export type TypedAmount = { readonly fen: number | null } | { readonly found: string };

/** Full-width figures and commas as the keyboards of the country give them. */
const plain = (text: string) =>
  text
    .replace(/[０-９．]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/[,，\s\u2009]/g, '');

/** 分; an address holds no more figures. */
const most = 999_999_999_999_999;

/** “1,200.5” in the unit of the page → 分, rounded to whole ones. Nothing typed is nothing said, no zero. */
export function readAmount(text: string, unit: MoneyUnit): TypedAmount {
  const figures = plain(text);
  if (figures === '') return { fen: null };
  const fen = /^\d+(\.\d*)?$|^\.\d+$/.test(figures) ? Math.round(Number(figures) * unit.fen) : NaN;
  return fen <= most ? { fen } : { found: text.trim() };
}

/** 分 as the field shows it: exact, no separators, no trailing zeros. A unit holds a power of ten of 分. */
export function writeAmount(fen: number | null, unit: MoneyUnit): string {
  if (fen === null) return '';
  const decimals = String(fen % unit.fen)
    .padStart(String(unit.fen).length - 1, '0')
    .replace(/0+$/, '');
  return `${Math.floor(fen / unit.fen)}${decimals === '' ? '' : `.${decimals}`}`;
}
