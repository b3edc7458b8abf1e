/** Drawing reviewers from the pool, the same for the same seed: whoever has the record can draw it again. */

export interface Expert {
  readonly code: string;
  readonly categories: readonly string[];
  /** `null`: of no organisation, and so of none that takes part. */
  readonly organisation: string | null;
}

/** How many of a category a review calls for. */
export interface Wanted {
  readonly category: string;
  readonly count: number;
}

export interface DrawRequest {
  readonly seed: string;
  readonly wanted: readonly Wanted[];
  /** The project's own organisation and those that take part in it. */
  readonly excluded: readonly string[];
}

export interface Drawn {
  readonly category: string;
  readonly wanted: number;
  /** Codes in the order drawn; fewer than wanted where the pool has no more. */
  readonly codes: readonly string[];
}

/**
 * Category by category in the order asked for, nobody twice: somebody drawn for one category is not drawn for another.
 * The order of the pool does not matter.
 */
export function drawExperts(pool: readonly Expert[], { seed, wanted, excluded }: DrawRequest): Drawn[] {
  const random = mulberry32(fnv1a(seed));
  const taken = new Set<string>();
  return wanted.map(({ category, count }) => {
    const free = freeOf(pool, category, excluded).filter((code) => !taken.has(code));
    const codes = shuffled(free, random).slice(0, count);
    for (const code of codes) taken.add(code);
    return { category, wanted: count, codes };
  });
}

/** Codes that may be drawn for a category, each once, by code. */
export function freeOf(pool: readonly Expert[], category: string, excluded: readonly string[]): string[] {
  const free = pool.filter(({ categories, organisation }) => {
    return categories.includes(category) && (organisation === null || !excluded.includes(organisation));
  });
  return [...new Set(free.map(({ code }) => code))].sort((a, b) => (a < b ? -1 : 1));
}

/** Every category of the pool, as the pool first names them. */
export const categoriesOf = (pool: readonly Expert[]): string[] => [
  ...new Set(pool.flatMap(({ categories }) => categories))
];

/** Fisher and Yates's shuffle, as Durstenfeld does it. */
function shuffled(codes: readonly string[], random: () => number): string[] {
  const mixed = [...codes];
  for (let last = mixed.length - 1; last > 0; last--) {
    const at = Math.floor(random() * (last + 1));
    [mixed[last], mixed[at]] = [mixed[at] ?? '', mixed[last] ?? ''];
  }
  return mixed;
}

/** FNV-1a, 32 bits, over the code points. */
function fnv1a(words: string): number {
  return [...words].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5
  );
}

/** Tommy Ettinger's mulberry32: numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
