import type { Language } from '$lib/words/language.ts';
import { en } from './en.ts';
import { zh, type PolicyWords } from './zh.ts';

export type { PolicyWords } from './zh.ts';

export const words: Readonly<Record<Language, PolicyWords>> = { zh, en };
