import { formats, type Formats } from '$lib/words/format.ts';
import type { Language } from '$lib/words/language.ts';
import { moneyUnit } from '$lib/words/money.ts';

/** Money to the last 分, so that two sides of a sum written out are seen to be equal. */
export function exactFormats(currency: string, language: Language): Formats {
  if (currency === 'CNY') return formats(moneyUnit('yuan', language), language);
  return formats({ label: currency, fen: 100, digits: 2 }, language);
}

/** “1,234.50 元”: two decimals whatever the sum. */
export const exactly = (fmt: Formats, fen: number): string => `${fmt.amount(fen)}\u2009${fmt.moneyUnit.label}`;
