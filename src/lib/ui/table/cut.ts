/** A list of rows with a line drawn among them: items are rows and, at `cutAt`, the line. */

/** Item of the line after the row of that key; -1 when there is none to draw. */
export function cutPlace(keys: readonly string[], after: string | null | undefined): number {
  if (after === undefined) return -1;
  if (after === null) return 0;
  const at = keys.indexOf(after);
  return at < 0 ? -1 : at + 1;
}

export const itemOfRow = (row: number, cutAt: number): number => (cutAt >= 0 && row >= cutAt ? row + 1 : row);

export const rowOfItem = (item: number, cutAt: number): number => (cutAt >= 0 && item > cutAt ? item - 1 : item);

/** Where the key of a keyboard moves the line, between 0 and the number of rows; none for other keys. */
export function movedBy(key: string, cutAt: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: cutAt - 1,
    ArrowDown: cutAt + 1,
    PageUp: cutAt - 10,
    PageDown: cutAt + 10,
    Home: 0,
    End: count
  };
  const to = steps[key];
  return to === undefined ? undefined : Math.min(count, Math.max(0, to));
}
