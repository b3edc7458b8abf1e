import type { Column, Sort, Value } from './column.ts';

/** Chinese by pinyin, digits by size; named, so that the machine's locale has no say. */
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

function compare(a: Value, b: Value): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  return collator.compare(String(a), String(b));
}

/** Rows in the chosen order: stable, none last whichever way. Values are taken once per row. */
export function inOrder<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | null): readonly Row[] {
  const column = sort && columns.find((one) => one.key === sort.key);
  if (!sort || !column) return rows;
  const valued = rows.map((row) => ({ row, value: column.value(row) }));
  const turn = sort.descending ? -1 : 1;
  valued.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
    return turn * compare(a.value, b.value);
  });
  return valued.map(({ row }) => row);
}

/** What a press on a heading does: ascending, descending, the given order again. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, descending: false };
  return sort.descending ? null : { key, descending: true };
}
