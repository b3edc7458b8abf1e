/** Some rows of a file, asked for cell by cell: so that a long file need not stand as text in memory. */
export interface Chunk {
  readonly count: number;
  /** The cell verbatim; empty where the row is shorter. */
  text(row: number, column: number): string;
  /** A row as text, for what looks at it whole. */
  cells(row: number): readonly string[];
  /** Cells of the row. */
  width(row: number): number;
  isEmpty(row: number, column: number): boolean;
  /** A cell of plain digits, as `plainNumber` reads it; else `NaN`. */
  plain(row: number, column: number, power: number | null): number;
  /** Whether the cell is that text, letter for letter. */
  is(row: number, column: number, text: string): boolean;
  /** Puts a cell of plain ASCII into `sink` as it stands; false: it must be read. */
  copy(row: number, column: number, sink: ByteSink): boolean;
  /** The number under which `known` keeps the cell's text. */
  find(row: number, column: number, known: Known): number;
}

export interface ByteSink {
  /** One more text. */
  pushBytes(bytes: Uint8Array, start: number, end: number): void;
}

/** Shorter texts may be words that say nothing: `-`, `N/A`, `null`. */
const shortestCopied = 5;

/** Whether bytes are printable ASCII without outer spaces, and long enough to say something. */
export function isPlainText(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < shortestCopied || bytes[start] === 32 || bytes[end - 1] === 32) return false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 32 || byte > 126) return false;
  }
  return true;
}

const firstSlots = 1024;
/** Above it a column hardly repeats itself: looking for the same again costs more than it saves. */
const mostKnown = 100_000;

/** Texts of a column, numbered in the order in which they came; a repeated one has its first number. */
export class Known {
  readonly texts: string[] = [];
  readonly #byText = new Map<string, number>();
  #slots = new Int32Array(firstSlots).fill(-1);
  /** Of each filled slot: where its bytes stand, and the number of their text. */
  readonly #places: { bytes: Uint8Array; start: number; end: number; code: number }[] = [];

  ofText(text: string): number {
    const found = this.#byText.get(text);
    if (found !== undefined) return found;
    const code = this.texts.push(text) - 1;
    if (code < mostKnown) this.#byText.set(text, code);
    return code;
  }

  /** Found by its bytes, so that a repeated cell is not decoded again. `bytes` must stay as they are. */
  ofBytes(bytes: Uint8Array, start: number, end: number, decode: () => string): number {
    const slot = this.#slotOf(bytes, start, end);
    const found = this.#places[this.#slots[slot] ?? -1];
    if (found) return found.code;
    const code = this.ofText(decode());
    if (this.#places.length < mostKnown) this.#keep(slot, { bytes, start, end, code });
    return code;
  }

  /** The slot that holds these bytes, or the free one where they belong. */
  #slotOf(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    let slot = hashOf(bytes, start, end) & mask;
    for (;;) {
      const place = this.#places[this.#slots[slot] ?? -1];
      if (!place || isSame(place, bytes, start, end)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #keep(slot: number, place: { bytes: Uint8Array; start: number; end: number; code: number }): void {
    this.#slots[slot] = this.#places.push(place) - 1;
    if (this.#places.length * 2 < this.#slots.length) return;
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    this.#places.forEach(({ bytes, start, end }, at) => (this.#slots[this.#slotOf(bytes, start, end)] = at));
  }
}

/** FNV-1a. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

interface Place {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

function isSame(place: Place, bytes: Uint8Array, start: number, end: number): boolean {
  const length = end - start;
  if (place.end - place.start !== length) return false;
  for (let at = 0; at < length; at++) if (place.bytes[place.start + at] !== bytes[start + at]) return false;
  return true;
}

/** Rows that stand as text. */
export function rowsChunk(rows: readonly (readonly string[])[]): Chunk {
  const text = (row: number, column: number) => rows[row]?.[column] ?? '';
  return {
    count: rows.length,
    text,
    cells: (row) => rows[row] ?? [],
    width: (row) => rows[row]?.length ?? 0,
    isEmpty: (row, column) => text(row, column) === '',
    plain: () => NaN,
    is: (row, column, wanted) => text(row, column) === wanted,
    copy: () => false,
    find: (row, column, known) => known.ofText(text(row, column))
  };
}
