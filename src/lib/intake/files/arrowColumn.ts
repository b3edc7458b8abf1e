import type { DataType, Vector } from 'apache-arrow';
import { BytesColumn } from './arrowBytes.ts';
import { TextColumn, type ArrowColumn } from './arrowCells.ts';
import { DictionaryColumn, TimeColumn } from './arrowCodes.ts';
import { DecimalColumn, NumberColumn } from './arrowNumbers.ts';
import { textOf } from './arrowText.ts';

/** Arrow's own numbers of its types, that its library exports as a value only. */
const typeId = { dictionary: -1, integer: 2, float: 3, text: 5, decimal: 7, date: 8, timestamp: 10 } as const;

export function arrowColumn(type: DataType, vector: Vector | null): ArrowColumn {
  const text = textOf(type, vector);
  const [data, ...others] = vector?.data ?? [];
  if (!data || others.length > 0 || data.offset !== 0) return new TextColumn(text);
  switch (type.typeId as number) {
    case typeId.integer:
      return new NumberColumn(data, text);
    case typeId.float:
      return isDouble(type) ? new NumberColumn(data, text) : new TextColumn(text);
    case typeId.decimal:
      return isOf128Bits(type) ? new DecimalColumn(data, text) : new TextColumn(text);
    case typeId.text:
      return new BytesColumn(data, text);
    case typeId.dictionary:
      return data.dictionary ? new DictionaryColumn(data, text, data.dictionary) : new TextColumn(text);
    case typeId.date:
    case typeId.timestamp:
      return new TimeColumn(data, text);
    default:
      return new TextColumn(text);
  }
}

const isDouble = (type: DataType) => (type as unknown as { precision: number }).precision === 2;
const isOf128Bits = (type: DataType) => (type as unknown as { bitWidth: number }).bitWidth === 128;
