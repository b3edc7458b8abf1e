import fc from 'fast-check';
import type { TableName } from '../../../src/lib/tables/index.ts';

/** A table as a person would write it down: our columns, and for each row what must come back. */
export interface Made {
  readonly table: TableName;
  readonly columns: readonly string[];
  /** Money in 分, days as `YYYY-MM-DD`. */
  readonly rows: readonly Readonly<Record<string, string | number | boolean | null>>[];
}

/** Characters that the encodings here all have, separators and quotes among them. */
const awkward = '政平一期甲乙丙（）abcXYZ 09,;\t|"\'\n^';
const calm = awkward.replace(/[\t\n]/g, '');

/** Never blank, never a word that stands for nothing: letters at both ends. */
const phrase = (units: string, head: string, tail: string) =>
  fc
    .string({ unit: fc.constantFrom(...units), minLength: 1, maxLength: 12 })
    .map((middle) => `${head}${middle}${tail}`);

const fen = fc.integer({ min: -(10 ** 9), max: 10 ** 11 });
const day = fc
  .tuple(fc.integer({ min: 2001, max: 2098 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${two(month)}-${two(date)}`);

const two = (n: number) => String(n).padStart(2, '0');

interface Size {
  readonly least: number;
  readonly most: number;
  /** No tabs or line breaks in cells. */
  readonly isCalm?: boolean;
}

/** Projects with names of every kind. */
export function projects({ least, most, isCalm = false }: Size): fc.Arbitrary<Made> {
  const units = isCalm ? calm : awkward;
  const row = fc.record({
    name: phrase(units, '项', '目'),
    organisation: phrase(units, '单', '位'),
    total_investment: fen,
    approved_estimate: fen,
    plan_year: fc.integer({ min: 2000, max: 2099 }),
    declared_on: day,
    is_classified: fc.boolean()
  });
  return fc.array(row, { minLength: least, maxLength: most }).map((rows) => ({
    table: 'project',
    columns: ['project_id', ...Object.keys(rows[0] ?? {})],
    rows: rows.map((one, at) => ({ project_id: `P-${at}`, ...one }))
  }));
}

const category = fc.constantFrom('system', 'sms', 'rack', 'security', 'other');

/** O&M of systems by category, every year of a few. */
export function costs(): fc.Arbitrary<Made> {
  const line = fc.tuple(category, fc.array(fen, { minLength: 3, maxLength: 3 }));
  return fc.array(line, { minLength: 2, maxLength: 6 }).map((lines) => ({
    table: 'om_cost',
    columns: ['system', 'category', 'year', 'requested'],
    rows: lines.flatMap(([kind, amounts], at) =>
      amounts.map((requested, year) => ({ system: `S-${at}`, category: kind, year: 2025 + year, requested }))
    )
  }));
}

/** Use by month, a row for each. */
export function uses(): fc.Arbitrary<Made> {
  const count = fc.integer({ min: 0, max: 10 ** 6 });
  const line = fc.array(count, { minLength: 4, maxLength: 4 });
  return fc.array(line, { minLength: 2, maxLength: 6 }).map((lines) => ({
    table: 'usage',
    columns: ['system', 'month', 'active_users'],
    rows: lines.flatMap((counts, at) =>
      counts.map((active_users, month) => ({ system: `S-${at}`, month: `2026-${two(month + 1)}-01`, active_users }))
    )
  }));
}
