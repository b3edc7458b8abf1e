import type { Encoding } from '../types.ts';
import { nextHigh } from './ascii.ts';
import { likeliest } from './likelihood.ts';
import { byZeros } from './utf16.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** @param chosen what a person decided; else as `guessEncoding`. Zero bytes and marks within the text are left out. */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const encoding = chosen ?? guessEncoding(bytes);
  return { text: [...textParts(bytes, encoding)].join(''), encoding };
}

/** By its mark, its zero bytes, as UTF-8 when it is that but for a few bytes, and at last by what is likely. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const told = byMark(bytes) ?? byZeros(bytes);
  if (told) return told;
  return isUtf8(bytes) ? 'utf-8' : likeliest(bytes);
}

/** Bytes decoded at once: a long text is never held as bytes, text and cells together. */
const partBytes = 4_194_304;

/** The text from its beginning, in parts that end anywhere but within a character. */
export function* textParts(bytes: Uint8Array, encoding: Encoding): Generator<string, void, void> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += partBytes) {
    const part = bytes.subarray(at, at + partBytes);
    yield cleaned(decoder.decode(part, { stream: at + partBytes < bytes.length }));
  }
}

/** Zero bytes and marks are left in by systems that pad their columns, and by joined files. */
export function cleaned(text: string): string {
  const plain = /[\0\ufeff]/.test(text) ? text.replace(/[\0\ufeff]+/g, '') : text;
  return plain.replace(/[\x80-\x9f]/g, (control) => punctuation.charAt(control.charCodeAt(0) - 0x80));
}

/** What 0x80–0x9F are in windows-1252: some decoders, and some systems before us, leave them as control characters. */
const punctuation = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function byMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** One broken sequence to so many whole ones: bytes were lost on the way, the text is UTF-8 all the same. */
const wholePerBroken = 4;

function isUtf8(bytes: Uint8Array): boolean {
  const { whole, broken } = sequences(bytes);
  return broken === 0 || whole >= broken * wholePerBroken;
}

/** What so many characters say, more of them would say too. */
const enough = 1_000_000;

/** Characters of more than one byte that are well formed, and pieces of such that are not. */
function sequences(bytes: Uint8Array): { readonly whole: number; readonly broken: number } {
  let whole = 0;
  let broken = 0;
  for (let i = nextHigh(bytes, 0); i < bytes.length && whole < enough; i = nextHigh(bytes, i + 1)) {
    const first = bytes[i] ?? 0;
    const length = lengthOf(first);
    const found = length === 0 ? 1 : runAt(bytes, i, length);
    if (found === length) whole += 1;
    else broken += 1;
    i += found - 1;
  }
  return { whole, broken };
}

function lengthOf(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/** Bytes from the first one on that belong to a character of this length. */
function runAt(bytes: Uint8Array, at: number, length: number): number {
  let run = 1;
  while (run < length && ((bytes[at + run] ?? 0) & 0xc0) === 0x80) run += 1;
  return run;
}
