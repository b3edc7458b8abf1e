import type { SourceFile } from '$lib/intake/types.ts';

/** Cells copied out of a spreadsheet are lines of tabs; a word or a sentence is none of them. */
const isTable = (text: string) => /\t/.test(text) || /\S[^\n]*\n\s*\S/.test(text);

/**
 * What was pasted, as a file of its own. @param nameOf the n-th paste → its name
 * @returns `null` when there is nothing in it to be read as rows
 */
export function pastedFile(text: string, nameOf: (n: number) => string, taken: readonly string[]): SourceFile | null {
  if (!isTable(text)) return null;
  let n = 1;
  while (taken.includes(nameOf(n))) n += 1;
  return { name: nameOf(n), bytes: new TextEncoder().encode(text) };
}

/** There the keys and the clipboard belong to the text. */
export const isForTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
