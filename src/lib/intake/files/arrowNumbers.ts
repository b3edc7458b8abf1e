import type { Data, Decimal } from 'apache-arrow';
import { beginsAsNumber, lazyNumbers, Nulls, TextColumn } from './arrowCells.ts';
import type { CellText } from './arrowText.ts';
import type { Rows } from './chunk.ts';
import type { Known } from './known.ts';
import { mostPlain, shifted } from './plainNumber.ts';

/** Whole numbers, and doubles. */
export class NumberColumn extends TextColumn {
  readonly #nulls: Nulls;
  readonly #numbers: () => ArrayLike<number>;
  /** Whole, and of 32 bits at most: as they stand they are what they say. */
  readonly #isPlain: boolean;

  constructor(data: Data, text: CellText) {
    super(text);
    this.#nulls = new Nulls(data);
    this.#numbers = lazyNumbers(data.values);
    this.#isPlain = (data.values as ArrayBufferView & { BYTES_PER_ELEMENT: number }).BYTES_PER_ELEMENT < 8;
  }

  override markEmpty(first: number, count: number, marks: Uint8Array): void {
    if (this.#isPlain && !this.#nulls.any) return;
    for (let row = 0; row < count; row++) if (this.#isNone(first + row)) marks[row] = 1;
  }

  override markText(text: string, first: number, count: number, marks: Uint8Array): void {
    if (text === '') this.markEmpty(first, count, marks);
    else if (beginsAsNumber(text)) super.markText(text, first, count, marks);
  }

  override numbers(rows: Rows, first: number, power: number | null, found: Float64Array): number {
    const values = this.#numbers();
    const isWhole = this.#isPlain && (power === 0 || power === null);
    let others = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = first + (rows[at] ?? 0);
      const value = this.#nulls.has(row) ? NaN : (values[row] ?? NaN);
      found[at] = isWhole ? value : scaled(value, power);
      if (Number.isNaN(found[at])) others += 1;
    }
    return others;
  }

  override code(row: number, known: Known): number {
    const value = this.#isNone(row) ? NaN : (this.#numbers()[row] ?? NaN);
    if (!Number.isFinite(value)) return -1;
    return Math.abs(value) > Number.MAX_SAFE_INTEGER ? super.code(row, known) : this.#codeOf(value, row, known);
  }

  #codeOf(value: number, row: number, known: Known): number {
    const found = known.byNumber.get(value);
    if (found !== undefined) return found;
    const code = super.code(row, known);
    known.byNumber.set(value, code);
    return code;
  }

  #isNone(row: number): boolean {
    return this.#nulls.has(row) || Number.isNaN(this.#numbers()[row]);
  }
}

/** Of a product the last bits are the binary fraction's: what is a whole number but for them is that number. */
const noise = 2 ** -50;

function scaled(value: number, power: number | null): number {
  if (power === null || !Number.isFinite(value)) return Number.isFinite(value) ? value : NaN;
  const product = value * 10 ** power;
  const whole = Math.round(product);
  return Math.abs(product - whole) <= Math.abs(product) * noise && Number.isSafeInteger(whole) ? whole + 0 : NaN;
}

/** Decimals of 128 bits: those of few digits are read as the same digits would be. */
export class DecimalColumn extends TextColumn {
  readonly #nulls: Nulls;
  readonly #words: Int32Array;
  readonly #scale: number;

  constructor(data: Data, text: CellText) {
    super(text);
    const { buffer, byteOffset, length } = data.values as Uint32Array;
    this.#nulls = new Nulls(data);
    this.#words = new Int32Array(buffer, byteOffset, length);
    this.#scale = (data.type as Decimal).scale;
  }

  override markEmpty(first: number, count: number, marks: Uint8Array): void {
    if (!this.#nulls.any) return;
    for (let row = 0; row < count; row++) if (this.#nulls.has(first + row)) marks[row] = 1;
  }

  override markText(text: string, first: number, count: number, marks: Uint8Array): void {
    if (text === '') this.markEmpty(first, count, marks);
    else if (beginsAsNumber(text)) super.markText(text, first, count, marks);
  }

  override numbers(rows: Rows, first: number, power: number | null, found: Float64Array): number {
    let others = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = first + (rows[at] ?? 0);
      const value = this.#nulls.has(row) ? NaN : this.#digits(row);
      found[at] = shifted(value, power === null ? null : power - this.#scale, this.#scale);
      if (Number.isNaN(found[at])) others += 1;
    }
    return others;
  }

  /** All digits as a whole number; `NaN`: too many. */
  #digits(row: number): number {
    const [at, words] = [row * 4, this.#words];
    const high = words[at + 1] ?? 0;
    const sign = high >> 31;
    if (words[at + 2] !== sign || words[at + 3] !== sign) return NaN;
    const value = high * 2 ** 32 + ((words[at] ?? 0) >>> 0);
    return Math.abs(value) > mostPlain ? NaN : value;
  }
}
