import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine, Value } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import { readProfiles, type ColumnSpread, type Extreme } from '../../src/lib/models/columnSpread.ts';
import { createInputs } from '../../src/lib/models/inputs.ts';
import { tableNames, tables, type Column, type Table, type TableName } from '../../src/lib/tables/index.ts';
import { columnsOf, type Said } from './library.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
  await createInputs(engine);
});
afterAll(() => engine.close());

async function profiles<Name extends TableName>(name: Name, rows: readonly Said<Name>[]): Promise<ColumnSpread[]> {
  await engine.replace(name, columnsOf(name, rows));
  return readProfiles(engine, name);
}

const arbitraries: Readonly<Record<Column['type'], fc.Arbitrary<Value>>> = {
  text: fc.constantFrom('', '甲', '乙局', '丙', 'a', 'abc', '😀', '龘龘'),
  list: fc.constantFrom('甲;乙', '乙', '丙;丁;戊'),
  choice: fc.constantFrom(...'abcdefghij'),
  yesno: fc.boolean(),
  integer: fc.integer({ min: -40, max: 4000 }),
  money: fc.oneof(
    fc.integer({ min: 0, max: 20 }),
    fc.maxSafeInteger().map((n) => Math.trunc(n / 4) + 0)
  ),
  number: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((n) => n + 0),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  date: fc.integer({ min: -4000, max: 22_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10))
};

const byCharacters = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const lengthOf = (text: string) => [...text].length;

function inOrder(values: readonly Value[], type: Column['type']): Value[] {
  if (type === 'text' || type === 'list') {
    const texts = values.map(String);
    const shortest = [...texts].sort((a, b) => lengthOf(a) - lengthOf(b) || byCharacters(a, b));
    const longest = [...texts].sort((a, b) => lengthOf(b) - lengthOf(a) || byCharacters(a, b));
    return [shortest[0] ?? null, longest[0] ?? null];
  }
  const sorted = [...values].sort((a, b) =>
    typeof a === 'number' ? a - Number(b) : byCharacters(String(a), String(b))
  );
  const shown = (value: Value | undefined) => (typeof value === 'boolean' ? String(value) : (value ?? null));
  return [shown(sorted[0]), shown(sorted.at(-1))];
}

function inBin(value: Value, { from, to }: { from: Extreme; to: Extreme }, isLast: boolean): boolean {
  if (value === null) return false;
  return value >= from && (isLast ? value <= to : value < to);
}

function compare(profile: ColumnSpread, said: readonly Value[]): void {
  const filled = said.filter((value) => value !== null);
  expect(profile).toMatchObject({ total: said.length, filled: filled.length, count_distinct: new Set(filled).size });
  expect([profile.least, profile.most]).toEqual(inOrder(filled, profile.type));
  const { bins, values } = profile;
  if (bins) {
    const counted = bins.map((bin, at) => filled.filter((value) => inBin(value, bin, at === bins.length - 1)).length);
    expect(bins.map((bin) => bin.count)).toEqual(counted);
    expect(bins.length).toBeLessThanOrEqual(12);
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(filled.length);
    for (let at = 1; at < bins.length; at++) expect(bins[at]?.from).toBe(bins[at - 1]?.to);
    if (filled.length > 0) expect([bins[0]?.from, bins.at(-1)?.to]).toEqual([profile.least, profile.most]);
  }
  if (values) {
    const counts = new Map<string, number>();
    for (const value of filled) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
    const ranked = [...counts].sort(([a, m], [b, n]) => n - m || byCharacters(a, b));
    expect(values.map(({ value, count }) => [value, count])).toEqual(ranked.slice(0, 8));
    expect(profile.others).toBe(ranked.slice(8).reduce((sum, [, count]) => sum + count, 0));
  }
}

it.each(['project', 'usage', 'evaluation', 'overrun_class'] as const)(
  'is what counting %s by hand gives',
  async (name) => {
    const columns = Object.entries((tables[name] as Table).columns);
    const row = fc.record(
      Object.fromEntries(columns.map(([key, { type }]) => [key, fc.option(arbitraries[type], { freq: 4 })]))
    );
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 30 }), async (rows) => {
        const found = await profiles(name, rows as unknown as Said<typeof name>[]);
        expect(found.map((one) => one.column_name)).toEqual(columns.map(([key]) => key));
        for (const one of found)
          compare(
            one,
            rows.map((each) => (each as Record<string, Value>)[one.column_name] ?? null)
          );
      }),
      { numRuns: name === 'project' ? 3 : 15, endOnFailure: true }
    );
  }
);

it('has bounds that are whole where the values are', async () => {
  const days = ['2027-01-01', '2027-01-02', '2027-01-31', '2027-12-31'].map((day) => ({ day, is_working: true }));
  const [day, working] = await profiles('holiday', days);
  expect(day?.bins?.[0]).toEqual({ from: '2027-01-01', to: '2027-02-01', count: 3 });
  expect(day?.bins?.at(-1)).toMatchObject({ to: '2027-12-31', count: 1 });
  expect(working).toMatchObject({
    least: 'true',
    most: 'true',
    values: [{ value: 'true', count: 4 }],
    others: 0,
    bins: null
  });
});

it('has one bin for one value and none for none', async () => {
  const [estimate, nothing] = [{ estimate: 7 }, { estimate: null }].map((one) => ({
    class: '甲',
    observation: '1',
    final: 1,
    ...one
  }));
  const of = async (row: object) => (await profiles('overrun_class', [row as Said<'overrun_class'>]))[2]?.bins;
  expect(await of(estimate ?? {})).toEqual([{ from: 7, to: 7, count: 1 }]);
  expect(await of(nothing ?? {})).toEqual([]);
});

it.each(tableNames)('can be asked of an empty %s', async (name) => {
  await engine.replace(name, columnsOf(name, []));
  const found = await readProfiles(engine, name);
  expect(found.map((one) => one.filled)).toEqual(Object.keys(tables[name].columns).map(() => 0));
});
