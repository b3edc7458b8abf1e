import type { Layer, Model } from './model.ts';
import { commonTables, references } from './references.ts';

/** Who reads whom. */
export interface Graph {
  /** Every model after all that it reads; of two that could stand either way, the first by name. */
  readonly order: readonly Model[];
  readonly reads: ReadonlyMap<string, readonly string[]>;
  /** Models that read any of `changed`, directly or through others, in order. A changed model is its own downstream. */
  downstream(changed: Iterable<string>): Model[];
}

interface Inputs {
  /** Exports: only staging and checks read them. */
  readonly tables: readonly string[];
  /** Parameters that any layer may read. */
  readonly parameters: readonly string[];
}

type From = Layer | 'input' | 'parameter';

const allowed: Readonly<Record<Layer, readonly From[]>> = {
  staging: ['input', 'parameter', 'staging'],
  marts: ['parameter', 'staging', 'marts'],
  checks: ['input', 'parameter', 'staging', 'marts']
};

/**
 * Infers the order of models from what their SQL reads.
 * @throws Error with the path of names on a cycle, a read against the direction of the layers, a relation that does not
 * exist, a name given twice, or a CTE that hides a relation
 */
export function graphOf(models: readonly Model[], inputs: Inputs): Graph {
  const places = placesOf(models, inputs);
  const reads = new Map(models.map((model) => [model.name, references(model.sql)]));
  for (const model of models) {
    refuseHiding(model, places);
    for (const read of reads.get(model.name) ?? []) refuseBackward(model, read, places.get(read));
  }
  const order = ordered(models, reads);
  return { order, reads, downstream: (changed) => downstream(order, reads, changed) };
}

function placesOf(models: readonly Model[], { tables, parameters }: Inputs): Map<string, From> {
  const named: [string, From][] = [
    ...tables.map((name): [string, From] => [name, 'input']),
    ...parameters.map((name): [string, From] => [name, 'parameter']),
    ...models.map((model): [string, From] => [model.name, model.layer])
  ];
  const places = new Map<string, From>();
  for (const [name, place] of named) {
    if (places.has(name)) throw new Error(`${name}: found as ${places.get(name)} and ${place}; expected one relation.`);
    places.set(name, place);
  }
  return places;
}

function refuseHiding({ name, sql }: Model, places: ReadonlyMap<string, From>): void {
  const hidden = commonTables(sql).find((cte) => places.has(cte));
  if (hidden) throw new Error(`${name}: found a CTE ${hidden} that hides the relation; expected another name.`);
}

function refuseBackward({ name, layer }: Model, read: string, from: From | undefined): void {
  const path = `${name} → ${read}`;
  if (!from) throw new Error(`${path}: found no relation ${read}; expected an input table or a model.`);
  if (allowed[layer].includes(from)) return;
  throw new Error(`${path}: found ${layer} reading ${from}; expected ${layer} to read ${allowed[layer].join(', ')}.`);
}

type Reads = ReadonlyMap<string, readonly string[]>;

function ordered(models: readonly Model[], reads: Reads): Model[] {
  const byName = new Map(models.map((model) => [model.name, model]));
  const done = new Set<Model>();
  const visit = (model: Model, path: readonly string[]) => {
    if (done.has(model)) return;
    if (path.includes(model.name)) throw new Error(cycle([...path, model.name]));
    for (const read of reads.get(model.name) ?? []) {
      const next = byName.get(read);
      if (next) visit(next, [...path, model.name]);
    }
    done.add(model);
  };
  for (const model of [...models].sort((a, b) => (a.name < b.name ? -1 : 1))) visit(model, []);
  return [...done];
}

function cycle(path: readonly string[]): string {
  const round = path.slice(path.indexOf(path.at(-1) ?? ''));
  return `${round.join(' → ')}: found a cycle; expected models that read only what stands before them.`;
}

function downstream(order: readonly Model[], reads: Reads, changed: Iterable<string>): Model[] {
  const dirty = new Set(changed);
  return order.filter(({ name }) => {
    const due = dirty.has(name) || (reads.get(name) ?? []).some((read) => dirty.has(read));
    if (due) dirty.add(name);
    return due;
  });
}
