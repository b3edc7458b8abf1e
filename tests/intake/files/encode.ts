import { decode } from '../../../src/lib/intake/files/encoding.ts';
import type { Encoding } from '../../../src/lib/intake/types.ts';

/** Bytes of a text in an encoding, with its mark where it has one: the inverse of the decoder, built from it. */
export function encode(text: string, encoding: Encoding | 'utf-8-bom'): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return utf16(`\ufeff${text}`, encoding === 'utf-16le');
  const table = inverse(encoding);
  return Uint8Array.from([...text].flatMap((character) => table.get(character) ?? unknown(character)));
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

function unknown(character: string): never {
  throw new Error(`found ${character}; expected a character that the encoding has.`);
}

const inverses = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

function inverse(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const known = inverses.get(encoding) ?? invert(encoding);
  inverses.set(encoding, known);
  return known;
}

function invert(encoding: Encoding): Map<string, number[]> {
  const table = new Map<string, number[]>();
  const learn = (...bytes: number[]) => {
    const { text } = decode(Uint8Array.from(bytes), encoding);
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let a = 0; a < 256; a++) learn(a);
  if (encoding !== 'windows-1252') for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) learn(a, b);
  return table;
}
