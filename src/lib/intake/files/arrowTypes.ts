import type { DataType, Dictionary } from 'apache-arrow';

/** Arrow's own numbers of its types, that its library exports as a value only. */
export const typeIds = {
  dictionary: -1,
  integer: 2,
  float: 3,
  binary: 4,
  text: 5,
  decimal: 7,
  date: 8,
  time: 9,
  timestamp: 10,
  largeBinary: 19
} as const;

export const isText = ({ typeId }: DataType): boolean => (typeId as number) === typeIds.text;

export const isDictionary = (type: DataType): type is Dictionary => (type.typeId as number) === typeIds.dictionary;
