import type { Encoding } from '../types.ts';

const looked = 65_536;
/** A table has a separator or a line end, so a zero on one side, at least this often. */
const fewestZeros = 0.005;
/** How often the other side may be what is not the high byte of a letter: separators, digits. */
const mostSmall = 0.02;

/** UTF-16 without its mark: separators and digits have a zero on one side, and no byte of that side is like text. */
export function byZeros(bytes: Uint8Array): Encoding | null {
  const part = bytes.subarray(0, Math.min(bytes.length, looked) & ~1);
  const [even, odd] = [sideOf(part, 0), sideOf(part, 1)];
  if (isHigh(odd, even, part)) return 'utf-16le';
  return isHigh(even, odd, part) ? 'utf-16be' : null;
}

interface Side {
  readonly zeros: number;
  readonly small: number;
}

function sideOf(part: Uint8Array, from: 0 | 1): Side {
  let zeros = 0;
  let small = 0;
  for (let i = from; i < part.length; i += 2) {
    const byte = part[i] ?? 0;
    if (byte === 0) zeros += 1;
    else if (byte === 9 || byte === 10 || byte === 13 || byte === 0x2c || (byte >= 0x31 && byte <= 0x39)) small += 1;
  }
  return { zeros, small };
}

function isHigh(high: Side, low: Side, part: Uint8Array): boolean {
  const count = part.length / 2;
  return high.zeros > Math.max(count * fewestZeros, low.zeros * 8) && high.small <= count * mostSmall;
}
