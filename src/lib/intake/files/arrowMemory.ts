import {
  makeData,
  makeVector,
  RecordBatch,
  Struct,
  Utf8,
  type Data,
  type DataType,
  type Schema,
  type Vector
} from 'apache-arrow';
import { isDictionary, isText, typeIds } from './arrowTypes.ts';

/** A library's memory, and where in it batches stand as Arrow's C data interface says. */
export interface Exported {
  readonly memory: WebAssembly.Memory;
  readonly addresses: readonly number[];
}

/** Bytes from the beginning of an `ArrowArray`, where an address has 32 bits. */
const place = { length: 0, nulls: 8, offset: 16, buffers: 40, children: 44, dictionary: 48 } as const;

/** Whether `batchesIn` can read them: texts, dictionaries of texts, and what has as many bytes in every row. */
export function isReadable(schema: Schema, { memory, addresses }: Exported): boolean {
  const view = new DataView(memory.buffer);
  const isWhole = (address: number) => view.getUint32(address + place.offset, true) === 0;
  return (
    schema.fields.every(({ type }) => isKnown(type)) &&
    addresses.every((address) => isWhole(address) && childrenOf(view, address, schema.fields.length).every(isWhole))
  );
}

function isKnown(type: DataType): boolean {
  if (!isDictionary(type)) return isText(type) || widthOf(type) > 0;
  return isText(type.dictionary) && widthOf(type.indices) > 0;
}

/** Bytes a row; 0: not the same in every row. */
function widthOf(type: DataType): number {
  const { bitWidth = 0, precision = 0, unit = 0 } = type as { bitWidth?: number; precision?: number; unit?: number };
  switch (type.typeId as number) {
    case typeIds.integer:
    case typeIds.decimal:
    case typeIds.time:
      return bitWidth / 8;
    case typeIds.float:
      return 2 << precision;
    case typeIds.date:
      return unit === 0 ? 4 : 8;
    case typeIds.timestamp:
      return 8;
    default:
      return 0;
  }
}

const childrenOf = (view: DataView, address: number, count: number) => {
  const children = view.getUint32(address + place.children, true);
  return Array.from({ length: count }, (_child, at) => view.getUint32(children + at * 4, true));
};

/** Of all batches. */
export function rowsIn({ memory, addresses }: Exported): number {
  const view = new DataView(memory.buffer);
  return addresses.reduce((sum, address) => sum + view.getUint32(address + place.length, true), 0);
}

/** One after the other, copied into the same room: a batch lives until the next. */
export function* batchesIn(schema: Schema, { memory, addresses }: Exported): Generator<RecordBatch, void, void> {
  const columns = schema.fields.map(({ type }) => new Copier(type));
  const type = new Struct(schema.fields);
  for (const address of addresses) {
    const view = new DataView(memory.buffer);
    const places = childrenOf(view, address, columns.length);
    const children = columns.map((column, at) => column.copy(view, places[at] ?? 0));
    const length = view.getUint32(address + place.length, true);
    yield new RecordBatch(schema, makeData({ type, length, nullCount: 0, children }));
  }
}

/** Of one column, batch after batch. */
class Copier {
  readonly #rooms = [new Room(), new Room(), new Room()] as const;
  readonly #type: DataType;
  #dictionary: { readonly place: string; readonly words: Vector } | null = null;

  constructor(type: DataType) {
    this.#type = type;
  }

  copy(view: DataView, address: number): Data {
    const type = this.#type;
    const length = view.getUint32(address + place.length, true);
    const [valid, first, second] = buffersOf(view, address);
    const nullCount = valid === 0 ? 0 : view.getInt32(address + place.nulls, true);
    const nullBitmap = valid === 0 ? null : this.#rooms[0].filled(view, valid, (length + 7) >> 3);
    const shape = { length, nullCount, nullBitmap };
    if (isText(type)) return makeData({ type: type as Utf8, ...shape, ...this.#texts(view, length, first, second) });
    const width = widthOf(isDictionary(type) ? type.indices : type);
    const data = this.#rooms[1].filled(view, first, length * width);
    if (!isDictionary(type)) return makeData({ type, ...shape, data } as Parameters<typeof makeData>[0]);
    return makeData({ type, ...shape, data, dictionary: this.#words(view, address) });
  }

  #texts(view: DataView, length: number, first: number, second: number) {
    const bytes = this.#rooms[1].filled(view, first, (length + 1) * 4);
    const valueOffsets = new Int32Array(bytes.buffer, 0, length + 1);
    return { valueOffsets, data: this.#rooms[2].filled(view, second, valueOffsets[length] ?? 0) };
  }

  /** A dictionary that stands where the last one stood is that: nothing is given back while batches are read. */
  #words(view: DataView, address: number): Vector {
    const own = view.getUint32(address + place.dictionary, true);
    const where = [view.getUint32(own + place.length, true), ...buffersOf(view, own)].join();
    if (this.#dictionary?.place !== where) {
      const words = makeVector(new Copier(new Utf8()).copy(view, own));
      this.#dictionary = { place: where, words };
    }
    return this.#dictionary.words;
  }
}

const buffersOf = (view: DataView, address: number): [number, number, number] => {
  const buffers = view.getUint32(address + place.buffers, true);
  return [0, 4, 8].map((at) => view.getUint32(buffers + at, true)) as [number, number, number];
};

/** Bytes that are used again. */
class Room {
  #bytes = new Uint8Array(0);

  filled(view: DataView, from: number, length: number): Uint8Array<ArrayBuffer> {
    if (this.#bytes.length < length) this.#bytes = new Uint8Array((length + 7) & ~7);
    this.#bytes.set(new Uint8Array(view.buffer, from, length));
    return this.#bytes.subarray(0, length);
  }
}
