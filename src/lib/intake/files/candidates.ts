import type { Dialect } from './dialect.ts';

/** A way in which a text may be written, and how much it is trusted beside others that fit as well. */
export interface Candidate extends Pick<Dialect, 'delimiter' | 'isRun' | 'newline' | 'quote' | 'escape'> {
  readonly weight: number;
}

type Separator = Pick<Candidate, 'delimiter' | 'isRun' | 'weight'>;

/** A colon stands in times, a space in any text: they must fit much better. Of several characters the longest wins. */
const separators: readonly Separator[] = [
  ...[',', '\t', ';', '|'].map((delimiter) => ({ delimiter, isRun: false, weight: 1 })),
  ...['，', '；', '｜', '^', '~', '¦', '\x01', '\x1f'].map((delimiter) => ({ delimiter, isRun: false, weight: 0.9 })),
  ...[', ', '; '].map((delimiter) => ({ delimiter, isRun: false, weight: 1.01 })),
  ...['||', ';;', '::', '~~', '^^', '~|~', '|~|', '~|', '|~', '#|#', '@@', '$$', ' | ', '<>'].map((delimiter) => ({
    delimiter,
    isRun: false,
    weight: 2
  })),
  { delimiter: ':', isRun: false, weight: 0.5 },
  { delimiter: ' ', isRun: false, weight: 0.3 },
  { delimiter: ' ', isRun: true, weight: 0.3 },
  { delimiter: '  ', isRun: true, weight: 0.5 }
];

/** Every way that the text gives reason to try. @param announced the separator that its first line names */
export function candidates(text: string, announced?: string): Candidate[] {
  const named = announced === undefined ? separators : [{ delimiter: announced, isRun: false, weight: 1 }];
  const found = named.filter((one) => text.includes(one.delimiter));
  const here = found.length > 0 ? found : named.slice(0, 1);
  return lineEnds(text).flatMap((newline) =>
    quotes(text).flatMap((quote) =>
      here.map((one) => ({ ...one, newline, ...quote, weight: one.weight * quote.weight * joining(text, one, quote) }))
    )
  );
}

/** More than 1 for a separator that stands between a closing and an opening quote: up to 2 where every quote is at one. */
function joining(text: string, { delimiter }: Separator, { quote }: Quote): number {
  if (quote === null) return 1;
  const joints = text.split(quote + delimiter + quote).length - 1;
  const quotes = text.split(quote).length - 1;
  return quotes === 0 ? 1 : 1 + (2 * joints) / quotes;
}

/** Line feeds end lines wherever there is one outside quotes; carriage returns before them are cut off. */
function lineEnds(text: string): Dialect['newline'][] {
  const bare = text.replace(/"[^"]*"?/g, '');
  const lone = /\r(?!\n|$)/.test(bare);
  if (!bare.includes('\n')) return lone || bare.includes('\r') ? ['\r'] : ['\n'];
  return lone ? ['\n', 'mixed'] : ['\n'];
}

type Quote = Pick<Candidate, 'quote' | 'escape' | 'weight'>;

/** Single quotes only where cells stand in them; none where they are seldom closed. */
function quotes(text: string): Quote[] {
  const found: Quote[] = [{ quote: '"', escape: escapeOf(text, '"'), weight: 1 }];
  if (enclosed(text, "'") > enclosed(text, '"')) found.push({ quote: "'", escape: escapeOf(text, "'"), weight: 1.05 });
  if (text.includes('"'))
    found.push({ quote: null, escape: text.includes('\\') ? escapeOf(text, '"') : null, weight: 0.9 });
  return found;
}

/** A backslash stands before quotes that do not end their cells, and quotes are not doubled. */
function escapeOf(text: string, quote: string): string {
  const escaped = text.match(new RegExp(`\\\\${quote}(?=[^\\s,;|\\t])`, 'g'))?.length ?? 0;
  const doubled =
    text.match(new RegExp(`[^,;|\\t\\s${quote}]${quote}${quote}(?=[^,;|\\t\\s${quote}])`, 'g'))?.length ?? 0;
  return escaped > doubled || /\\\\N[,;|\t\r\n]/.test(text) ? '\\' : quote;
}

/** Cells that begin and end with the quote. */
function enclosed(text: string, quote: string): number {
  const cell = new RegExp(`(?:^|[,;|\\t ^~:])${quote}[^${quote}\\r\\n]*${quote}(?=[,;|\\t ^~:\\r\\n]|$)`, 'gm');
  return text.match(cell)?.length ?? 0;
}
