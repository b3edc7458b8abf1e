import { formats, type Formats } from './format.ts';
import type { Language } from './language.ts';
import { en } from './messages/en.ts';
import { zh, type Messages } from './messages/zh.ts';
import { moneyUnit, type MoneyUnit } from './money.ts';

/** A language: what the components say in it and how figures are written. */
export interface Speaker {
  readonly language: Language;
  readonly messages: Messages;
  readonly format: Formats;
}

const messages: Readonly<Record<Language, Messages>> = { zh, en };

/** @param unit of money; default 万元. For other currencies: `moneyUnit('wan', language, 'GBP')`. */
export const speak = (language: Language, unit: MoneyUnit = moneyUnit('wan', language)): Speaker => ({
  language,
  messages: messages[language],
  format: formats(unit, language)
});
