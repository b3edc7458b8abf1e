import type { Dialect } from './dialect.ts';
import { isDelimiterAt, lineEndAt, type Manner, type Source } from './source.ts';

/** A spreadsheet's cell holds 32,767 characters: a quote that is not closed by then is no quote. */
const longest = 40_000;

export interface Quoted {
  readonly value: string;
  /** Of the delimiter, the line end or the end of the text behind it. */
  readonly stop: number;
  /** A quote within that was neither doubled nor escaped. */
  readonly isOdd: boolean;
}

/** The quoted cell that begins at `from`; `null`: none does; `open`: it may close beyond the text. */
export function quotedCell(source: Source, from: number, manner: Manner): Quoted | 'open' | null {
  const { quote } = source.dialect;
  const start = quote === null ? -1 : openedAt(source, from, quote);
  if (quote === null || start < 0) return null;
  const close = closeOf(source, start, quote, manner);
  if (close === null || close === 'open') return close;
  const value = plainText(source, source.text.slice(start, close.at), quote);
  return { value, stop: close.stop, isOdd: close.isOdd };
}

/** Behind an opening quote, that spaces or the `=` of a formula that is a text (`="007"`) may precede. */
function openedAt({ text, dialect }: Source, from: number, quote: string): number {
  let place = from;
  if (!dialect.delimiter.includes(' ')) while (text.charCodeAt(place) === 32) place += 1;
  if (text.startsWith(`=${quote}`, place)) place += 1;
  return text.startsWith(quote, place) ? place + quote.length : -1;
}

interface Close {
  readonly at: number;
  readonly stop: number;
  readonly isOdd: boolean;
}

function closeOf(source: Source, start: number, quote: string, manner: Manner): Close | 'open' | null {
  const { text, isLast, dialect } = source;
  let isOdd = false;
  for (let at = text.indexOf(quote, start); at >= 0 && at - start <= longest; at = text.indexOf(quote, at)) {
    const stop = behind(source, at + quote.length);
    const pairStop = behind(source, at + 2 * quote.length);
    const isPair = text.startsWith(quote, at + quote.length) && dialect.escape === quote;
    if (dialect.escape === '\\' && isEscaped(text, start, at)) at += 1;
    else if (isPair && manner === 'early' && at > start && pairStop < text.length && endsCell(source, pairStop))
      return { at: at + quote.length, stop: pairStop, isOdd: true };
    else if (isPair) at += 2;
    else if (stop >= text.length) return isLast ? { at, stop: text.length, isOdd } : 'open';
    else if (endsCell(source, stop)) return { at, stop, isOdd };
    else if (manner === 'wary' && opens(source, at)) return null;
    else {
      isOdd = true;
      at += 1;
    }
  }
  return !isLast && text.length - start <= longest ? 'open' : null;
}

function isEscaped(text: string, start: number, at: number): boolean {
  let slashes = 0;
  while (at - slashes > start && text.charCodeAt(at - slashes - 1) === 92) slashes += 1;
  return slashes % 2 === 1;
}

/** Past the spaces behind a closing quote. */
function behind({ text, dialect }: Source, at: number): number {
  let place = at;
  if (!dialect.delimiter.startsWith(' ')) while (text.charCodeAt(place) === 32) place += 1;
  return place;
}

function endsCell(source: Source, at: number): boolean {
  return isDelimiterAt(source, at) || lineEndAt(source, at) !== 0;
}

/** A quote that looks as if a cell began with it. */
function opens(source: Source, at: number): boolean {
  const { length } = source.dialect.delimiter;
  return isDelimiterAt(source, at - length) || lineEndAt(source, at - 1) !== 0;
}

function plainText({ dialect }: Source, raw: string, quote: string): string {
  if (dialect.escape === '\\') return unescaped(raw, dialect);
  return raw.includes(quote + quote) ? raw.replaceAll(quote + quote, quote) : raw;
}

/** A backslash goes where it keeps a sign from its meaning; elsewhere it is text. */
export function unescaped(raw: string, { quote, delimiter }: Dialect): string {
  const kept = (sign: string) =>
    sign === '\\' || sign === quote || sign === '\n' || sign === '\r' || sign === delimiter;
  return raw.includes('\\') ? raw.replace(/\\([^])/g, (both, sign: string) => (kept(sign) ? sign : both)) : raw;
}
