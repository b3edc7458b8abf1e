import { tables, type RowOf, type TableName } from '../../src/lib/tables/index.ts';

/** A number in [0, 1). */
export type Chance = () => number;

/** mulberry32: the same numbers for the same seed, everywhere. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(chance: Chance, list: readonly T[]): T {
  return list[Math.floor(chance() * list.length)] as T;
}

/** Three in four say it. */
export const some = <T>(chance: Chance, value: T): T | null => (chance() < 0.75 ? value : null);

/** Any day of four years, the 29th of February among them. */
export function dayOf(chance: Chance, from: number): string {
  const day = Date.UTC(from, 0, 1) + Math.floor(chance() * 1461) * 86_400_000;
  return new Date(day).toISOString().slice(0, 10);
}

/** A word for each choice column and an answer for each evidence column of a table, some of them not said. */
export function choicesOf<Name extends TableName>(name: Name, chance: Chance): Partial<RowOf<Name>> {
  const said = Object.entries(tables[name].columns).flatMap(([column, { type, ...rest }]) => {
    if (type === 'yesno') return [[column, some(chance, chance() < 0.5)]];
    if (type === 'choice' && 'choices' in rest)
      return [[column, some(chance, pick(chance, Object.keys(rest.choices)))]];
    return [];
  });
  return Object.fromEntries(said) as Partial<RowOf<Name>>;
}
