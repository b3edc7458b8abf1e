import { textAt, type PackedBytes } from '../../engine/packed.ts';
import { kept, wider } from './room.ts';

/** Of a text that hardly repeats itself: an id. */
const usualLength = 10;
const encoder = new TextEncoder();

/** UTF-8 one text after the other; an empty one is null. */
export class RawTexts {
  #bytes: Uint8Array<ArrayBuffer>;
  #offsets: Int32Array<ArrayBuffer>;

  constructor(about: number) {
    this.#bytes = new Uint8Array(about * usualLength);
    this.#offsets = new Int32Array(about + 1);
  }

  push(text: string, at: number): void {
    const bytes = encoder.encode(text);
    this.pushBytes(bytes, 0, bytes.length, at);
  }

  pushBytes(bytes: Uint8Array, start: number, end: number, at: number): void {
    if (at + 1 >= this.#offsets.length) this.#offsets = wider(this.#offsets);
    const from = this.#offsets[at] ?? 0;
    const to = from + end - start;
    while (to > this.#bytes.length) this.#bytes = wider(this.#bytes);
    const own = this.#bytes;
    for (let i = start; i < end; i++) own[from + i - start] = bytes[i] ?? 0;
    this.#offsets[at + 1] = to;
  }

  at(index: number): string | null {
    return textAt({ bytes: this.#bytes, offsets: this.#offsets }, index);
  }

  markNulls(from: number, marks: Uint8Array): boolean {
    const offsets = this.#offsets;
    let any = false;
    for (let at = 0; at < marks.length; at++) {
      if (offsets[from + at] !== offsets[from + at + 1]) continue;
      marks[at] = 1;
      any = true;
    }
    return any;
  }

  drop(from: number, length: number, marked: Uint8Array): number {
    let end = from;
    for (let at = from; at < length; at++) {
      if (marked[at - from]) continue;
      const [start, stop] = [this.#offsets[at] ?? 0, this.#offsets[at + 1] ?? 0];
      this.pushBytes(this.#bytes.slice(start, stop), 0, stop - start, end++);
    }
    return end;
  }

  packed(length: number): PackedBytes {
    const offsets = kept(this.#offsets, length + 1);
    return { kind: 'bytes', bytes: kept(this.#bytes, offsets[length] ?? 0), offsets };
  }
}
