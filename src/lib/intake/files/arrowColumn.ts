import type { Data, DataType, Vector } from 'apache-arrow';
import { textOf, type CellText } from './arrowText.ts';
import type { Known } from './chunk.ts';

/** A column of a batch, asked for cell by cell; what it holds as numbers or bytes need not become text. */
export interface ArrowColumn {
  readonly text: CellText;
  isEmpty(row: number): boolean;
  /** As `Chunk.plain`. */
  plain(row: number, power: number | null): number;
  /** As `Chunk.find`. */
  find(row: number, known: Known): number;
}

/** Arrow's own numbers of its types, that its library exports as a value only. */
const typeId = { dictionary: -1, integer: 2, float: 3, text: 5 } as const;
const doublePrecision = 2;

export function arrowColumn(type: DataType, vector: Vector | null): ArrowColumn {
  const text = textOf(type, vector);
  const slow: ArrowColumn = {
    text,
    isEmpty: (row) => text(row) === '',
    plain: () => NaN,
    find: (row, known) => known.ofText(text(row))
  };
  const [data, ...others] = vector?.data ?? [];
  if (!data || others.length > 0 || data.offset !== 0) return slow;
  if (isNumber(type)) return { ...slow, ...numbers(data) };
  if ((type.typeId as number) === typeId.text) return { ...slow, ...texts(data, text) };
  return (type.typeId as number) === typeId.dictionary ? { ...slow, ...coded(data, text) } : slow;
}

function isNumber(type: DataType): boolean {
  const id = type.typeId as number;
  return (
    id === typeId.integer ||
    (id === typeId.float && (type as unknown as { precision: number }).precision === doublePrecision)
  );
}

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

function texts(data: Data, text: CellText): Pick<ArrowColumn, 'isEmpty' | 'find'> {
  const has = hasValue(data);
  const bytes = data.values as Uint8Array;
  const ends = data.valueOffsets as Int32Array;
  return {
    isEmpty: (row) => !has(row) || ends[row] === ends[row + 1],
    find: (row, known) =>
      has(row) ? known.ofBytes(bytes, ends[row] ?? 0, ends[row + 1] ?? 0, () => text(row)) : known.ofText('')
  };
}

/** Each text of the dictionary is looked up once a column. */
function coded(data: Data, text: CellText): Pick<ArrowColumn, 'isEmpty' | 'find'> {
  const has = hasValue(data);
  const codes = data.values as ArrayLike<number>;
  const empty: boolean[] = [];
  const isEmptyCode = (code: number, row: number) => (empty[code] ??= text(row) === '');
  const found = new WeakMap<Known, number[]>();
  return {
    isEmpty: (row) => !has(row) || isEmptyCode(Number(codes[row]), row),
    find(row, known) {
      if (!has(row)) return known.ofText('');
      const numbers = found.get(known) ?? [];
      found.set(known, numbers);
      return (numbers[Number(codes[row])] ??= known.ofText(text(row)));
    }
  };
}
