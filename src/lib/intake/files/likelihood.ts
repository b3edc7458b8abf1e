import type { Encoding } from '../types.ts';

/** Of two bytes how likely, in logarithms, when the text is in the encoding: a model of classes, no list of characters. */
type Weigh = (first: number, second: number) => number;

interface Model {
  readonly encoding: Encoding;
  readonly weigh: Weigh;
}

/** A class of characters: its share of a text, spread evenly over its members. */
const share = (part: number, members: number) => Math.log(part / members);
const never = Math.log(1e-9);

const within = (byte: number, first: number, last: number) => byte >= first && byte <= last;
const isLetter = (byte: number) => within(byte | 0x20, 0x61, 0x7a);

/** GB 2312 has its 3,755 common characters in rows B0–D7, its 3,008 others in D8–F7, signs in A1–A3; GBK fills the gaps. */
const gb = {
  common: share(0.88, 3755),
  signs: share(0.09, 282),
  second: share(0.02, 3008),
  rest: share(0.01, 14_000)
};

function weighGb(first: number, second: number): number {
  if (!within(first, 0x81, 0xfe) || !within(second, 0x40, 0xfe) || second === 0x7f)
    return within(second, 0x30, 0x39) ? gb.rest + Math.log(1 / 100) : never;
  if (second < 0xa1) return gb.rest;
  if (within(first, 0xb0, 0xd7)) return gb.common;
  if (within(first, 0xa1, 0xa3)) return gb.signs;
  return within(first, 0xd8, 0xf7) ? gb.second : gb.rest;
}

/** Big5 has its 5,401 common characters in rows A4–C6, its 7,652 others in C9–F9, signs in A1–A3. */
const big5 = {
  common: share(0.88, 5401),
  signs: share(0.09, 408),
  second: share(0.02, 7652),
  rest: share(0.01, 14_000)
};

function weighBig5(first: number, second: number): number {
  if (!within(first, 0x81, 0xfe) || !(within(second, 0x40, 0x7e) || within(second, 0xa1, 0xfe))) return never;
  if (within(first, 0xa4, 0xc6)) return big5.common;
  if (within(first, 0xa1, 0xa3)) return big5.signs;
  return within(first, 0xc9, 0xf9) ? big5.second : big5.rest;
}

/** In a Western text a letter with an accent, a sign of money or a curly quote stands between plain ones. */
const western = { alone: share(0.8, 50), together: share(0.02, 50), plain: share(1, 60), control: share(0.001, 32) };
const signs = [0xa3, 0x80, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0x85, 0xb0, 0xb2, 0xa0, 0xa9, 0xae, 0xb1, 0xb7];

function weighWestern(first: number, second: number): number {
  const known = first >= 0xc0 || signs.includes(first);
  const head = known ? western.alone : western.control;
  if (second >= 0x80) return head + western.together;
  return head + (isLetter(second) || second < 0x41 ? western.plain : western.plain - 1);
}

const models: readonly Model[] = [
  { encoding: 'gb18030', weigh: weighGb },
  { encoding: 'big5', weigh: weighBig5 },
  { encoding: 'windows-1252', weigh: weighWestern }
];

/** Where characters of one byte and of two bytes differ is decided by enough of them. */
const mostWeighed = 20_000;

/** The likeliest encoding of bytes that are no UTF. With no byte above 0x7F all are the same. */
export function likeliest(bytes: Uint8Array): Encoding {
  const rated = models.map(({ encoding, weigh }) => ({ encoding, weight: weightOf(bytes, weigh) }));
  return rated.reduce((best, one) => (one.weight > best.weight ? one : best)).encoding;
}

function weightOf(bytes: Uint8Array, weigh: Weigh): number {
  let weight = 0;
  let weighed = 0;
  for (let i = 0; i < bytes.length && weighed < mostWeighed; i++) {
    const first = bytes[i] ?? 0;
    if (first < 0x80) continue;
    const second = bytes[i + 1] ?? 0x0a;
    const one = weigh(first, second);
    weight += one;
    weighed += 1;
    if (one !== never) i += 1;
  }
  return weight;
}
