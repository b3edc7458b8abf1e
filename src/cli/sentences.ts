import type { Language } from '../lib/words/language.ts';
import { en } from './words.en.ts';
import { zh, type CliWords } from './words.zh.ts';

export type { CliWords } from './words.zh.ts';

export const cliWords: Readonly<Record<Language, CliWords>> = { zh, en };
