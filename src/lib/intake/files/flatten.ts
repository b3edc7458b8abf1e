export type Json = null | boolean | number | string | Json[] | JsonRecord;
export interface JsonRecord {
  readonly [key: string]: Json;
}

export function isRecord(value: Json | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Members within members as `a.b`; lists as one cell. */
export function flatten(record: JsonRecord): Map<string, string> {
  const cells = new Map<string, string>();
  put(record, '', cells, 0);
  return cells;
}

/** Objects that lie deeper stay as they are written. */
const deepest = 8;

function put(record: JsonRecord, before: string, cells: Map<string, string>, depth: number): void {
  for (const [key, value] of Object.entries(record)) {
    if (isRecord(value) && depth < deepest && Object.keys(value).length > 0)
      put(value, `${before}${key}.`, cells, depth + 1);
    else cells.set(before + key, scalarText(value));
  }
}

/** A value as a person would type it; a list of values with semicolons between; other structure as JSON. */
export function scalarText(value: Json): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object' || one === null))
    return value.map(scalarText).join(';');
  return JSON.stringify(value);
}
