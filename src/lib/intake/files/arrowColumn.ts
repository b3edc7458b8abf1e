import type { Data, DataType, Vector } from 'apache-arrow';
import { textOf, type CellText } from './arrowText.ts';
import { isPlainText, type ByteSink, type Known } from './chunk.ts';

/** A column of a batch, asked for cell by cell; what it holds as numbers or bytes need not become text. */
export interface ArrowColumn {
  readonly text: CellText;
  isEmpty(row: number): boolean;
  /** As `Chunk.plain`. */
  plain(row: number, power: number | null): number;
  /** As `Chunk.copy`. */
  copy(row: number, sink: ByteSink): boolean;
  /** As `Chunk.find`. */
  find(row: number, known: Known): number;
}

/** Arrow's own numbers of its types, that its library exports as a value only. */
const typeId = { dictionary: -1, integer: 2, float: 3, text: 5, date: 8, timestamp: 10 } as const;
const doublePrecision = 2;

export function arrowColumn(type: DataType, vector: Vector | null): ArrowColumn {
  const text = textOf(type, vector);
  const slow: ArrowColumn = {
    text,
    isEmpty: (row) => text(row) === '',
    plain: () => NaN,
    copy: () => false,
    find: (row, known) => known.ofText(text(row))
  };
  const [data, ...others] = vector?.data ?? [];
  if (!data || others.length > 0 || data.offset !== 0) return slow;
  if (isNumber(type)) return { ...slow, ...numbers(data) };
  if ((type.typeId as number) === typeId.text) return { ...slow, ...texts(data, text) };
  if ((type.typeId as number) === typeId.dictionary) return { ...slow, ...coded(data, text) };
  return isTime(type) ? { ...slow, ...coded(data, text) } : slow;
}

function isNumber(type: DataType): boolean {
  const id = type.typeId as number;
  return (
    id === typeId.integer ||
    (id === typeId.float && (type as unknown as { precision: number }).precision === doublePrecision)
  );
}

const isTime = (type: DataType) => [typeId.date, typeId.timestamp].some((id) => id === (type.typeId as number));

const hasValue = (data: Data) => (data.nullCount === 0 ? () => true : (row: number) => data.getValid(row));

function numbers(data: Data): Pick<ArrowColumn, 'isEmpty' | 'plain'> {
  const has = hasValue(data);
  const values = data.values as ArrayLike<number | bigint>;
  return {
    isEmpty: (row) => !has(row) || Number.isNaN(values[row]),
    plain: (row, power) => (has(row) ? scaled(Number(values[row]), power) : NaN)
  };
}

/** Of a product the last bits are the binary fraction's: what is a whole number but for them is that number. */
const noise = 2 ** -50;

function scaled(value: number, power: number | null): number {
  if (power === null || !Number.isFinite(value)) return Number.isFinite(value) ? value : NaN;
  const product = value * 10 ** power;
  const whole = Math.round(product);
  return Math.abs(product - whole) <= Math.abs(product) * noise && Number.isSafeInteger(whole) ? whole + 0 : NaN;
}

function texts(data: Data, text: CellText): Pick<ArrowColumn, 'isEmpty' | 'copy' | 'find'> {
  const has = hasValue(data);
  const bytes = data.values as Uint8Array;
  const ends = data.valueOffsets as Int32Array;
  return {
    isEmpty: (row) => !has(row) || ends[row] === ends[row + 1],
    copy(row, sink) {
      const [from, to] = [ends[row] ?? 0, ends[row + 1] ?? 0];
      if (!has(row) || !isPlainText(bytes, from, to)) return false;
      sink.pushBytes(bytes, from, to);
      return true;
    },
    find: (row, known) =>
      has(row) ? known.ofBytes(bytes, ends[row] ?? 0, ends[row + 1] ?? 0, () => text(row)) : known.ofText('')
  };
}

/** Each text of a dictionary, each day and moment, is made and looked up once a column. */
function coded(data: Data, text: CellText): Pick<ArrowColumn, 'isEmpty' | 'find'> {
  const has = hasValue(data);
  const codes = data.values as ArrayLike<number | bigint>;
  const empty = new Map<number, boolean>();
  const found = new WeakMap<Known, Map<number, number>>();
  const isEmptyCode = (code: number, row: number) => {
    const known = empty.get(code) ?? text(row) === '';
    empty.set(code, known);
    return known;
  };
  return {
    isEmpty: (row) => !has(row) || isEmptyCode(Number(codes[row]), row),
    find(row, known) {
      if (!has(row)) return known.ofText('');
      const numbers = found.get(known) ?? new Map<number, number>();
      found.set(known, numbers);
      const code = Number(codes[row]);
      const number = numbers.get(code) ?? known.ofText(text(row));
      numbers.set(code, number);
      return number;
    }
  };
}
