import type { Scalar } from '../cells/reading.ts';

/** Ids for rows that have none, from their names: the same names give the same ids, a repeated one is numbered. */
export function idMaker(): (names: readonly (Scalar | null)[]) => string {
  const seen = new Map<string, number>();
  return (names) => {
    const id = `made-${hash(names.map((name) => String(name ?? '')).join('\t'))}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}

/** FNV-1a over UTF-16 units, twice with different starts: 64 bits in hex. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((start) => fnv(text, start).toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, start: number): number {
  let state = start;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
  return state >>> 0;
}
