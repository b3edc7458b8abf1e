import type { Result } from './engine.ts';

/** About 32 MB if every cell is a number or a short text: a page's figures, many times over, beside an engine of 100 MB. */
export const keptCells = 2_000_000;

/** Results by their SQL; the least recently used leave when there are too many cells. */
export class ResultCache {
  #kept = new Map<string, Result>();
  #cells = 0;

  constructor(private readonly limit = keptCells) {}

  get(sql: string): Result | undefined {
    const found = this.#kept.get(sql);
    if (found) {
      this.#kept.delete(sql);
      this.#kept.set(sql, found);
    }
    return found;
  }

  set(sql: string, result: Result): void {
    if (cells(result) > this.limit) return;
    this.#drop(sql);
    this.#kept.set(sql, result);
    this.#cells += cells(result);
    for (const oldest of this.#kept.keys()) {
      if (this.#cells <= this.limit) return;
      this.#drop(oldest);
    }
  }

  clear(): void {
    this.#kept.clear();
    this.#cells = 0;
  }

  #drop(sql: string): void {
    const found = this.#kept.get(sql);
    if (!found) return;
    this.#kept.delete(sql);
    this.#cells -= cells(found);
  }
}

/** An empty result counts too, or a thousand of them would never leave. */
function cells({ rowCount, columns }: Result): number {
  return (rowCount + 1) * columns.length;
}
