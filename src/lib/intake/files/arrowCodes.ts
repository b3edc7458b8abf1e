import type { Data, Vector } from 'apache-arrow';
import { asNumbers, beginsAsNumber, lazyNumbers, Nulls, TextColumn } from './arrowCells.ts';
import { textOf, type CellText } from './arrowText.ts';
import { isText } from './arrowTypes.ts';
import { nextHigh } from './ascii.ts';
import type { Rows } from './chunk.ts';
import { unseen, type Known } from './known.ts';

/** Codes into a dictionary: each of its texts is looked up once for all batches that share it. */
export class DictionaryColumn extends TextColumn {
  readonly #nulls: Nulls;
  readonly #codes: ArrayLike<number>;
  readonly #dictionary: Vector;

  constructor(data: Data, text: CellText, dictionary: Vector) {
    super(text);
    this.#nulls = new Nulls(data);
    this.#codes = asNumbers(data.values);
    this.#dictionary = dictionary;
  }

  override markEmpty(first: number, count: number, marks: Uint8Array): void {
    this.markText('', first, count, marks);
    if (this.#nulls.any) for (let row = 0; row < count; row++) if (this.#nulls.has(first + row)) marks[row] = 1;
  }

  override markText(text: string, first: number, count: number, marks: Uint8Array): void {
    const wanted = codesOf(this.#dictionary, text);
    if (wanted.length === 0) return;
    for (let row = 0; row < count; row++)
      if (!this.#nulls.has(first + row) && wanted.includes(this.#codes[first + row] ?? -1)) marks[row] = 1;
  }

  override code(row: number, known: Known): number {
    if (this.#nulls.has(row)) return -1;
    const numbers = known.ofList(this.#dictionary, this.#dictionary.length);
    const code = this.#codes[row] ?? 0;
    const number = numbers[code] ?? unseen;
    return number === unseen ? (numbers[code] = this.#look(row, code, known)) : number;
  }

  #look(row: number, code: number, known: Known): number {
    const text = wordsOf(this.#dictionary)?.(code) ?? this.text(row);
    return text === '' ? -1 : known.ofText(text);
  }

  override codes(rows: Rows, first: number, known: Known, found: Int32Array): void {
    const numbers = known.ofList(this.#dictionary, this.#dictionary.length);
    for (let at = 0; at < rows.length; at++) {
      const row = first + (rows[at] ?? 0);
      const number = this.#nulls.has(row) ? -1 : (numbers[this.#codes[row] ?? 0] ?? unseen);
      found[at] = number === unseen ? this.code(row, known) : number;
    }
  }
}

const words = new WeakMap<Vector, ((code: number) => string) | null>();

/** A dictionary's texts by their codes; `null`: they are not all ASCII, which is decoded at once. */
function wordsOf(dictionary: Vector): ((code: number) => string) | null {
  const found = words.get(dictionary);
  if (found !== undefined) return found;
  const made = asciiWords(dictionary);
  words.set(dictionary, made);
  return made;
}

function asciiWords({ data: [data, ...others], type }: Vector): ((code: number) => string) | null {
  const ends = data?.valueOffsets as Int32Array | undefined;
  if (!data || !ends || others.length > 0 || data.offset !== 0 || data.nullCount > 0 || !isText(type)) return null;
  const bytes = (data.values as Uint8Array).subarray(0, ends[data.length]);
  if (nextHigh(bytes, 0) < bytes.length) return null;
  const text = new TextDecoder().decode(bytes);
  return (code) => text.slice(ends[code], ends[code + 1]);
}

const codesByText = new WeakMap<Vector, Map<string, readonly number[]>>();

/** Codes of a dictionary that stand for that text. */
function codesOf(dictionary: Vector, text: string): readonly number[] {
  const known = codesByText.get(dictionary) ?? new Map<string, readonly number[]>();
  codesByText.set(dictionary, known);
  const found = known.get(text) ?? searched(dictionary, text);
  known.set(text, found);
  return found;
}

function searched(dictionary: Vector, text: string): number[] {
  const textAt = wordsOf(dictionary) ?? textOf(dictionary.type, dictionary);
  const codes: number[] = [];
  for (let code = 0; code < dictionary.length; code++) if (textAt(code) === text) codes.push(code);
  return codes;
}

/** Days and moments: the text of each is made once. */
export class TimeColumn extends TextColumn {
  readonly #nulls: Nulls;
  readonly #numbers: () => ArrayLike<number>;

  constructor(data: Data, text: CellText) {
    super(text);
    this.#nulls = new Nulls(data);
    this.#numbers = lazyNumbers(data.values);
  }

  override markEmpty(first: number, count: number, marks: Uint8Array): void {
    if (!this.#nulls.any) return;
    for (let row = 0; row < count; row++) if (this.#nulls.has(first + row)) marks[row] = 1;
  }

  override markText(text: string, first: number, count: number, marks: Uint8Array): void {
    if (text === '') this.markEmpty(first, count, marks);
    else if (beginsAsNumber(text)) super.markText(text, first, count, marks);
  }

  override code(row: number, known: Known): number {
    if (this.#nulls.has(row)) return -1;
    const value = this.#numbers()[row] ?? 0;
    const number = known.byNumber.get(value);
    if (number !== undefined) return number;
    const code = super.code(row, known);
    known.byNumber.set(value, code);
    return code;
  }
}
