import { describe, expect, it } from 'vitest';
import { tables, type Table, type TableName } from '../../src/lib/tables/index.ts';
import { asOf } from '../../src/sample/days.ts';
import { invented } from '../../src/sample/library.ts';

const library = invented();
const names = Object.keys(library) as TableName[];
const records = (name: TableName) => library[name] as readonly Readonly<Record<string, unknown>>[];
const filled = (name: TableName, column: string) => records(name).flatMap((row) => row[column] ?? []);

describe('the invented library', () => {
  it('has the size of a city', () => {
    expect(library.organisation).toHaveLength(24);
    expect(library.project).toHaveLength(140);
    expect(library.project.filter((row) => row.plan_year === 2027)).toHaveLength(60);
    expect(library.system).toHaveLength(60);
    expect(names.filter((name) => library[name].length === 0)).toEqual([]);
  });

  it('fills every required column and keeps to the choices', () => {
    const wrong = names.flatMap((name) =>
      Object.entries((tables[name] as Table).columns).flatMap(([column, { required, choices }]) =>
        records(name)
          .map((row) => row[column] ?? null)
          .filter((value) => (value === null ? required : choices !== undefined && !(String(value) in choices)))
          .map((value) => `${name}.${column}: ${String(value)}`)
      )
    );
    expect(wrong).toEqual([]);
  });

  it('says nothing that no column of ours holds', () => {
    const strange = names.flatMap((name) =>
      records(name).flatMap((row) => Object.keys(row).filter((column) => !(column in tables[name].columns)))
    );
    expect([...new Set(strange)]).toEqual([]);
  });

  it.each(names)('has one row for each key of %s', (name) => {
    const keys = records(name).map((row) => tables[name].key.map((column) => row[column]).join(' '));
    expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
  });

  it('refers only to what is listed', () => {
    const known: Readonly<Record<string, ReadonlySet<unknown>>> = {
      organisation: new Set(library.organisation.map((row) => row.name)),
      project: new Set(library.project.map((row) => row.project_id)),
      system: new Set(library.system.map((row) => row.system_id))
    };
    const lost = names.flatMap((name) =>
      Object.entries((tables[name] as Table).columns).flatMap(([column, { references }]) =>
        filled(name, column)
          .flatMap((value) => (references ? String(value).split(';') : []))
          .filter((value) => !known[references ?? '']?.has(value))
      )
    );
    expect(lost).toEqual([]);
  });

  it('reports use in 36 months, none after the as-of date, with gaps', () => {
    const months = [...new Set(library.usage.map((row) => row.month))].sort();
    expect([months.length, months[0], months.at(-1)]).toEqual([36, '2023-11-01', '2026-10-01']);
    expect(library.usage.length).toBeGreaterThan(1200);
    expect(library.usage.length).toBeLessThanOrEqual(2160);
  });

  it.each([
    ['project', 'declared_on'],
    ['milestone', 'actual_on'],
    ['evaluation', 'evaluated_on'],
    ['evaluation', 'mended_on'],
    ['change', 'decided_on'],
    ['report', 'reported_on'],
    ['document', 'supplied_on'],
    ['opinion', 'given_on'],
    ['baseline', 'set_on'],
    ['breach', 'found_on'],
    ['system', 'accepted_on'],
    ['system', 'live_on'],
    ['system', 'last_security_assessment']
  ] as const)('has nothing of %s %s after the as-of date', (name, column) => {
    expect(filled(name, column).filter((day) => String(day) > asOf)).toEqual([]);
    expect(filled(name, column).length).toBeGreaterThan(0);
  });

  it('names nobody: posts and codes only', () => {
    expect(library.expert.every((row) => /^ZJ\d{3}$/.test(row.code ?? ''))).toBe(true);
    expect(filled('project', 'responsible_post').every((post) => /(主任|科长)$/.test(String(post)))).toBe(true);
  });
});

describe('the money of the invented library', () => {
  const totals = library.project.map((row) => (row.total_investment ?? 0) / 1_000_000).sort((a, b) => a - b);

  it('lies between 30 and 4000 万元, half of it below 300', () => {
    expect(totals[0]).toBeGreaterThanOrEqual(30);
    expect(totals.at(-1)).toBeLessThanOrEqual(4000);
    expect(totals[70]).toBeGreaterThan(100);
    expect(totals[70]).toBeLessThan(300);
  });

  it('is whole 分 everywhere', () => {
    const broken = names.flatMap((name) =>
      Object.entries((tables[name] as Table).columns)
        .filter(([, { type }]) => type === 'money')
        .flatMap(([column]) => filled(name, column).filter((amount) => !Number.isSafeInteger(amount)))
    );
    expect(broken).toEqual([]);
  });

  it('asks for no more than the total', () => {
    const above = library.project.filter(
      (row) => (row.requested ?? 0) + (row.committed_later_years ?? 0) > (row.total_investment ?? 0)
    );
    expect(above).toEqual([]);
  });

  it('offers for 2027 about half of what is asked to build', () => {
    const asked = library.project.filter((row) => row.plan_year === 2027 && row.kind !== 'om');
    const offered = library.envelope.filter((row) => row.year === 2027 && row.use === 'building');
    const share =
      offered.reduce((sum, row) => sum + (row.amount ?? 0), 0) /
      asked.reduce((sum, row) => sum + (row.requested ?? 0), 0);
    expect(share).toBeGreaterThan(0.38);
    expect(share).toBeLessThan(0.55);
  });
});
