/** A page's sentence: plain words, and figures that lead to what they count. */
export interface Figure {
  readonly text: string;
  /** Where the counted things are; left out when there is nowhere to go. */
  readonly href?: string;
}

export type Part = string | Figure;

export const figure = (text: string, href?: string): Figure => (href === undefined ? { text } : { text, href });

/** The sentence as it is read aloud. */
export const plain = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
