import { EngineError, type Result, type ResultColumn, type Row, type Value } from './engine.ts';

/** A column of an answer, and how to read it: converted whole, once, when first asked for. */
export interface Readable extends ResultColumn {
  read(): readonly Value[];
}

/** A result over readable columns. `column()` throws an `EngineError` for a value that has no exact counterpart. */
export function resultOf(sql: string, rowCount: number, found: readonly Readable[]): Result {
  const names = distinct(found.map(({ name }) => name));
  const readable = found.map((one, index) => ({ ...one, name: names[index] ?? one.name }));
  const read = new Map(readable.map((one) => [one.name, once(() => readColumn(sql, one))]));
  const column = (name: string): readonly Value[] => {
    const found = read.get(name);
    if (!found) throw new EngineError(`Column: found no ${name}; expected one of ${[...read.keys()].join(', ')}.`, sql);
    return found();
  };
  return {
    columns: readable.map(({ name, type }) => ({ name, type })),
    rowCount,
    column,
    rows: <T = Row>(from = 0, to = rowCount) =>
      rowObjects([...read.keys()], column, Math.max(0, from), Math.min(to, rowCount)) as T[]
  };
}

function readColumn(sql: string, column: Readable): readonly Value[] {
  try {
    return column.read();
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new EngineError(`${column.name}: ${said}`, sql, { cause });
  }
}

function rowObjects(
  names: readonly string[],
  column: (name: string) => readonly Value[],
  from: number,
  to: number
): Row[] {
  const columns = names.map((name) => [name, column(name)] as const);
  const row = (index: number) => Object.fromEntries(columns.map(([name, values]) => [name, values[index] ?? null]));
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => row(from + offset));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** `a, a, b` → `a, a_1, b`: a row has one value of a name. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 1; taken.has(free); count += 1) free = `${name}_${count}`;
    taken.add(free);
    return free;
  });
}
