import type { Language } from '../words/language.ts';
import { en } from './en.ts';
import { formats, type Formats, type MoneyUnit } from './format.ts';
import { zh, type ChartWords } from './zh.ts';

/** What a chart says and how it writes figures: the second argument of every chart. */
export interface Speech {
  readonly language: Language;
  readonly words: ChartWords;
  readonly format: Formats;
}

/** @param unit the unit of money that the page shows, such as `{ label: '万元', fen: 1_000_000 }` */
export const speech = (language: Language, unit: MoneyUnit): Speech => ({
  language,
  words: language === 'zh' ? zh : en,
  format: formats(unit)
});
