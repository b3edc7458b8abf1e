import { currencyIn } from '../cells/currency.ts';
import { plain } from '../cells/plain.ts';
import { powerOf } from '../cells/power.ts';
import { toSimplified } from '../cells/simplified.ts';
import type { Scale } from '../types.ts';

/** A heading told apart from its unit. */
export interface Heading {
  /** As it stands in the file, white space folded. */
  readonly raw: string;
  /** Normalised for comparing: `運維費（萬元）` → `运维费`, `Project_Name` → `project name`. */
  readonly text: string;
  readonly scale: Scale | null;
  readonly currency: string | null;
  readonly inPercent: boolean;
  /** Of a heading over several rows, what its last row says alone. */
  readonly leaf?: Heading;
}

interface Unit {
  readonly scale: Scale | null;
  readonly currency: string | null;
}

const scales: readonly Scale[] = [1, 1_000, 10_000, 1_000_000, 100_000_000];
const coin = '(?:人民币|美|港|欧|日)?元|英镑|欧元|rmb|cny|gbp|usd|eur|hkd|us\\$|hk\\$|[¥£$€]';
const unit = new RegExp(
  `^(?:金额)?(?:单位|unit|in)?[:\\s]*(${coin})?\\s*([十百千]?万|[百千十]?亿|[百千]|millions?|mn|m|bn|billions?|thousands?|k|'?000s?)?\\s*(${coin})?$`,
  'i'
);
const tail = /[\s/,:;_-]*((?:[百千]?万|亿|千)元|[¥£$€]\s*(?:m|mn|k|bn|million|thousand)?|\((?:元|%)\)|[/,:;_-]\s*元)$/i;

/** Longer cells are no headings. */
const longest = 80;

const silent: Heading = { raw: '', text: '', scale: null, currency: null, inPercent: false };

export function readHeading(cell: string): Heading {
  if (cell === '') return silent;
  const raw = cell.replace(/\s+/g, ' ').trim();
  if (raw.length > longest) return { raw, text: '', scale: null, currency: null, inPercent: false };
  const text = toSimplified(plain(raw)).toLowerCase();
  const found = unitsOf(text);
  return {
    raw,
    text: isUnitLine(text) ? '' : bare(text),
    scale: found.map((one) => one.scale).find((scale) => scale !== null) ?? null,
    currency: found.map((one) => one.currency).find((currency) => currency !== null) ?? null,
    inPercent: /%/.test(text)
  };
}

const numbering = /^\s*(?:\d+[.、)]|[一二三四五六七八九十]+[、.])\s*/;

/** The name alone, for labels too: no brackets, numbering, stars, colons; spaces only between Latin words. */
export function bare(text: string): string {
  const open = text.replace(/[([{【<《][^)\]}】>》]*[)\]}】>》]/g, ' ');
  const named = (open.trim() === '' ? text.replace(/[()[\]{}【】<>]/g, ' ') : open).replace(numbering, '');
  return spaced(named.replace(/[_\-*#"'“”:;。.]+/g, ' '))
    .replace(tail, '')
    .trim();
}

function spaced(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/g, '')
    .trim();
}

function unitsOf(text: string): Unit[] {
  const bracketed = [...text.matchAll(/[([【]([^)\]】]*)[)\]】]/g)].map((match) => match[1] ?? '');
  const last = tail.exec(text.replace(/[([【][^)\]】]*[)\]】]/g, '').trim())?.[1] ?? '';
  return [...bracketed, last.replace(/^[/,:;_-]\s*/, '')].flatMap((part) => readUnit(part) ?? []);
}

/** `单位：万元`, `万元`, `£m`, `USD thousand`; `null` for what names no unit of money. */
export function readUnit(part: string): Unit | null {
  const text = toSimplified(plain(part)).toLowerCase();
  const [, before = '', word = '', after = ''] = unit.exec(text) ?? [];
  if (before + word + after === '') return null;
  const power = powerOf(word.replace(/^'?000s?$/, 'k')) ?? 0;
  const scale = scales.find((one) => one === 10 ** power) ?? null;
  return { scale, currency: currencyIn(before + after) ?? (/[万亿千]/.test(word) ? 'CNY' : null) };
}

/** `单位：万元` says nothing of a column, wherever it stands. */
const isUnitLine = (text: string) => /^\(?(?:金额)?单位\s*:/.test(text) && unitLine([[text]]) !== null;

const longestUnitLine = 200;

/** A `单位：万元` line among the rows above the headings. */
export function unitLine(rows: readonly (readonly string[])[]): Unit | null {
  for (const cell of rows.flat()) {
    if (cell.length > longestUnitLine) continue;
    const said = /(?:金额)?单位\s*:\s*([^\s,;)]+)|\((?:unit|in)\s*:?\s*([^)]+)\)/i.exec(toSimplified(plain(cell)));
    const found = said ? readUnit(said[1] ?? said[2] ?? '') : null;
    if (found) return found;
  }
  return null;
}
