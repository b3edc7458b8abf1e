import type { Language } from '$lib/words/language.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export type LibraryWords = typeof zh;

export const words: Readonly<Record<Language, LibraryWords>> = { zh, en };
