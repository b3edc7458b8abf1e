import type { Encoding } from '../types.ts';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** @param chosen what a person decided; else by BOM, zero bytes, strict UTF-8, and at last by what is plausible */
export function decode(bytes: Uint8Array, chosen?: Encoding): Decoded {
  const told = chosen ?? byMark(bytes) ?? byZeros(bytes);
  const strict = told ? null : strictUtf8(bytes);
  if (strict !== null) return { text: strict, encoding: 'utf-8' };
  const encoding = told ?? byPairs(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: encoding === 'windows-1252' ? withPunctuation(text) : text, encoding };
}

/** What 0x80–0x9F are; some decoders leave them as control characters. */
const punctuation = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function withPunctuation(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => punctuation.charAt(control.charCodeAt(0) - 0x80));
}

function byMark(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without its mark: separators and digits have a zero on one side. */
function byZeros(bytes: Uint8Array): Encoding | null {
  const sides = [0, 0];
  const length = Math.min(bytes.length, 65_536);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) sides[i & 1] = (sides[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = sides;
  if (length % 2 === 1 || Math.max(even, odd) < length * 0.1) return null;
  if (odd > even * 8) return 'utf-16le';
  return even > odd * 8 ? 'utf-16be' : null;
}

function byPairs(bytes: Uint8Array): Encoding {
  const { inPairs, high } = highBytes(bytes);
  return inPairs > high / 2 ? 'gb18030' : 'windows-1252';
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A Chinese character is two high bytes together, a letter with an accent is one alone. */
function highBytes(bytes: Uint8Array): { readonly inPairs: number; readonly high: number } {
  let high = 0;
  let inPairs = 0;
  let run = 0;
  for (let i = 0; i <= bytes.length; i++) {
    if ((bytes[i] ?? 0) >= 0x80) run += 1;
    else if (run > 0) {
      high += run;
      if (run > 1) inPairs += run;
      run = 0;
    }
  }
  return { inPairs, high };
}
