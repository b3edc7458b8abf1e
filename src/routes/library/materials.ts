import type { Unknown } from '$lib/rules/unknowns.ts';

/** What one organisation is asked for. */
export interface Asked {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Unknown[];
  /** Projects, systems and the organisation itself that they belong to. */
  readonly records: number;
}

/** By organisation, the one that is asked for most first. @param names organisation id → name */
export function askedOf(cells: readonly Unknown[], names: ReadonlyMap<string, string>): Asked[] {
  const groups = new Map<string, Unknown[]>();
  for (const cell of cells) {
    const own = groups.get(cell.organisation);
    if (own) own.push(cell);
    else groups.set(cell.organisation, [cell]);
  }
  const asked = [...groups].map(([id, own]) => ({
    id,
    name: names.get(id) ?? id,
    cells: own,
    records: recordsOf(own)
  }));
  return toldApart(asked).sort((a, b) => b.cells.length - a.cells.length);
}

/** Of two of one name each is called with its id: their workbooks have names of their own. */
const toldApart = (all: readonly Asked[]): Asked[] =>
  all.map((one) => {
    const isShared = all.some((other) => other !== one && other.name === one.name);
    return isShared ? { ...one, name: `${one.name} ${one.id}` } : one;
  });

const recordsOf = (cells: readonly Unknown[]) =>
  new Set(cells.map(({ subject_kind, subject }) => `${subject_kind} ${subject}`)).size;
