const words: readonly (readonly [pattern: RegExp, power: number])[] = [
  [/^(万亿|trillion|tn)$/, 12],
  [/^(billion|bn|b)$/, 9],
  [/^亿$/, 8],
  [/^千万$/, 7],
  [/^(百万|millions?|mn|mio|m)$/, 6],
  [/^十万$/, 5],
  [/^(万|w)$/, 4],
  [/^(千|thousands?|k|000s?|'000s?)$/, 3],
  [/^百$/, 2]
];

/** The power of ten that a unit's word stands for: 万 4, 亿 8, `m` and `million` 6; `null` for any other word. */
export function powerOf(word: string): number | null {
  const text = word.trim().toLowerCase();
  if (text === '') return 0;
  return words.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
