import pairs from 'opencc-js/dict/TSCharacters';

let forms: ReadonlyMap<string, string> | null = null;

/** Traditional characters as their Simplified forms, one by one: for comparing, never for showing. */
export function toSimplified(text: string): string {
  if (!beyondLatin.test(text)) return text;
  const known = (forms ??= readForms());
  return Array.from(text, (character) => known.get(character) ?? character).join('');
}

const beyondLatin = /[\u2e80-\u{3ffff}]/u;

/** Read at the first Chinese text, not before. */
function readForms(): Map<string, string> {
  return new Map(pairs.split('|').map((pair) => pair.split(' ').slice(0, 2) as [string, string]));
}
