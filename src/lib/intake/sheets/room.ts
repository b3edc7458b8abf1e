type Room = Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The same, twice as long. */
export function wider<T extends Room>(data: T): T {
  const next = new (data.constructor as new (length: number) => T)(data.length * 2);
  next.set(data);
  return next;
}

/** The first of them, without a copy: room that nothing was put into costs nothing. */
export const kept = <T extends Room>(data: T, length: number): T => data.subarray(0, length) as T;

const firstLength = 1024;

/** With a little more than was guessed: to grow at the very end would cost as much as all that was spared. */
export const roomFor = (about: number): number => Math.max(firstLength, Math.ceil(about * 1.02) + 1);

/** Marks what is `none`; whether there is any. */
export function markAll(none: number, values: Int32Array | Float64Array, marks: Uint8Array): boolean {
  const first = values.includes(none) ? 0 : values.length;
  for (let at = first; at < values.length; at++) if (Object.is(values[at], none)) marks[at] = 1;
  return first < values.length;
}

/** Closes up from `from` on over what is marked. @returns the new length */
export function compact(data: Float64Array | Int32Array, from: number, to: number, marked: Uint8Array): number {
  let end = from;
  for (let at = from; at < to; at++) if (!marked[at - from]) data[end++] = data[at] ?? 0;
  return end;
}

export const numberOrNull = (value: number): number | null => (Number.isNaN(value) ? null : value);
