/** A number in [0, 1). */
export type Chance = () => number;

/** mulberry32: the same numbers for the same words, everywhere. Each table draws from its own. */
export function chanceOf(words: string): Chance {
  let state = [...words].reduce((sum, letter) => (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) | 0, 2027) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(chance: Chance, list: readonly [T, ...T[]]): T {
  return list[Math.floor(chance() * list.length)] ?? list[0];
}

export const between = (chance: Chance, low: number, high: number) => low + chance() * (high - low);

export const whole = (chance: Chance, low: number, high: number) => Math.floor(between(chance, low, high + 1));

/** Mean 0, deviation 1: twelve throws added. */
export function normal(chance: Chance): number {
  let sum = -6;
  for (let n = 0; n < 12; n++) sum += chance();
  return sum;
}

/** An amount in whole 万元: many small, few large. */
export function amountOf(chance: Chance, median: number, low: number, high: number): number {
  const drawn = median * Math.exp(normal(chance));
  return Math.round(Math.min(high, Math.max(low, drawn)));
}
