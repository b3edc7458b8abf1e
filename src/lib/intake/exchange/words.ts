import type { Language } from '../../words/language.ts';
import { plain } from '../cells/plain.ts';
import { en } from './en.ts';
import { zh, type ExchangeWords } from './zh.ts';

export const exchangeWords: Readonly<Record<Language, ExchangeWords>> = { zh, en };

/** Both languages: a file may come back to a page that speaks the other. */
export const spoken: readonly ExchangeWords[] = [zh, en];

/** As texts that went through a spreadsheet are compared: full-width signs, case and white space aside. */
export const alike = (text: string): string => plain(text).toLowerCase().replace(/\s+/g, ' ');
