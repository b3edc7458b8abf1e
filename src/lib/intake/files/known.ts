const firstSlots = 1024;
const firstBytes = 16_384;
/** Above it a column hardly repeats itself: looking for the same again costs more than it saves. */
const mostKnown = 100_000;

/** Not looked up yet. */
export const unseen = -2;

/** Texts of a column, numbered in the order in which they came; a repeated one has its first number. */
export class Known {
  readonly texts: string[] = [];
  readonly #byText = new Map<string, number>();
  /** Of each slot the place of its text; -1: free. */
  #slots = new Int32Array(firstSlots).fill(-1);
  /** The bytes of each place, one after the other: place `n` ends at `#ends[n]`. */
  #bytes = new Uint8Array(firstBytes);
  readonly #ends: number[] = [];
  readonly #hashes: number[] = [];
  readonly #codes: number[] = [];
  /** Of a column of numbers, days or moments: their texts' numbers by what they are. */
  readonly byNumber = new Map<number, number>();
  readonly #lists = new WeakMap<object, Int32Array>();

  ofText(text: string): number {
    const found = this.#byText.get(text);
    if (found !== undefined) return found;
    const code = this.texts.push(text) - 1;
    if (code < mostKnown) this.#byText.set(text, code);
    return code;
  }

  /** By its bytes, so that a repeated cell is not decoded again; -1: to be added. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot] ?? -1;
      if (place < 0) return -1;
      if (this.#hashes[place] === hash && this.#isAt(place, bytes, start, end)) return this.#codes[place] ?? -1;
    }
  }

  /** @param text of those bytes */
  add(bytes: Uint8Array, start: number, end: number, text: string): number {
    const code = this.ofText(text);
    if (this.#codes.length < mostKnown) this.#keep(bytes.subarray(start, end), code);
    return code;
  }

  /** The numbers of a list's texts, `unseen` until somebody puts them there. @param list of a dictionary */
  ofList(list: object, length: number): Int32Array {
    const found = this.#lists.get(list) ?? new Int32Array(length).fill(unseen);
    this.#lists.set(list, found);
    return found;
  }

  #isAt(place: number, bytes: Uint8Array, start: number, end: number): boolean {
    const from = place === 0 ? 0 : (this.#ends[place - 1] ?? 0);
    const own = this.#bytes;
    if ((this.#ends[place] ?? 0) - from !== end - start) return false;
    for (let at = start, to = from; at < end; at++, to++) if (own[to] !== bytes[at]) return false;
    return true;
  }

  #keep(bytes: Uint8Array, code: number): void {
    const from = this.#ends.at(-1) ?? 0;
    if (from + bytes.length > this.#bytes.length) this.#makeRoom(from + bytes.length);
    this.#bytes.set(bytes, from);
    this.#ends.push(from + bytes.length);
    this.#hashes.push(hashOf(bytes, 0, bytes.length));
    this.#codes.push(code);
    if (this.#codes.length * 2 > this.#slots.length) this.#rehash();
    else this.#fill(this.#codes.length - 1);
  }

  #makeRoom(needed: number): void {
    const wider = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    wider.set(this.#bytes);
    this.#bytes = wider;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(-1);
    for (let place = 0; place < this.#codes.length; place++) this.#fill(place);
  }

  /** Puts a place into its free slot. */
  #fill(place: number): void {
    const mask = this.#slots.length - 1;
    let slot = (this.#hashes[place] ?? 0) & mask;
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = place;
  }
}

/** Four bytes at a time: what tells two texts apart most quickly, not what spreads best. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  let at = start;
  for (; at + 3 < end; at += 4) {
    const word =
      (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ word, 0x9e3779b1);
  }
  for (; at < end; at++) hash = Math.imul(((hash << 5) | (hash >>> 27)) ^ (bytes[at] ?? 0), 0x9e3779b1);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
