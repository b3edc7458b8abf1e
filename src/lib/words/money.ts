import type { Language } from './language.ts';

/** A unit of money: its name, how many hundredths (分, pence) it holds, and the decimals a column of it shows. */
export interface MoneyUnit {
  readonly label: string;
  /** 万元: 1 000 000. */
  readonly fen: number;
  /** Default 2. */
  readonly digits?: number;
}

/** The scales a person chooses among for yuan. Another currency has one: millions. */
export type Scale = 'yuan' | 'wan' | 'yi';

const yuan: Readonly<Record<Scale, { fen: number; digits: number; label: Readonly<Record<Language, string>> }>> = {
  yuan: { fen: 100, digits: 2, label: { zh: '元', en: 'yuan' } },
  wan: { fen: 1_000_000, digits: 2, label: { zh: '万元', en: '10k yuan' } },
  yi: { fen: 10_000_000_000, digits: 4, label: { zh: '亿元', en: '100M yuan' } }
};

const signs: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: '$', JPY: 'JP¥', HKD: 'HK$' };

/** The sign of a currency; where it has none of its own, its code and a space. */
const signOf = (currency: string) => signs[currency] ?? `${currency} `;

/**
 * What a page calls its money. Currencies are never converted: 元, 万元 and 亿元 are for yuan only, everything else is
 * in millions of itself (`£m`).
 */
export function moneyUnit(scale: Scale, language: Language, currency = 'CNY'): MoneyUnit {
  if (currency !== 'CNY') return { label: `${signOf(currency)}m`, fen: 100_000_000, digits: 2 };
  const { fen, digits, label } = yuan[scale];
  return { label: label[language], fen, digits };
}

/** A thin space between the figure and its unit, so that a line never breaks there. */
export const moneyWriting = (figure: string, unit: MoneyUnit): string => `${figure}\u2009${unit.label}`;
