import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packOf } from '../../src/lib/rules/packs.ts';
import { root } from '../house/sources.ts';

/** A national portfolio that nobody here wrote: £ millions, nothing that a regulation here asks about. */
const file = '../shared/cases/gmpp/uk_2020.csv';

interface Verdict {
  readonly subject_kind: string;
  readonly subject: string;
  readonly rule: string;
  readonly verdict: string;
  readonly unit: string | null;
}

interface Said {
  readonly currency: string;
  readonly rows: readonly Record<string, unknown>[];
  readonly totals: Record<string, unknown>;
}

interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** The command itself, in a process of its own, from the project's folder. */
function run(...args: readonly string[]): Promise<Ran> {
  const command = [join('.config', 'liangru.mjs'), ...args];
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      command,
      { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, timeout: 110_000 },
      (_, out, error) => resolve({ exit: child.exitCode ?? -1, out, error })
    );
  });
}

async function said<More>(...args: readonly string[]): Promise<Said & More> {
  const { exit, out, error } = await run(...args);
  expect(exit, error).toBe(0);
  return JSON.parse(out) as Said & More;
}

interface Money {
  readonly column: string;
  readonly amount: number;
  readonly count_with: number;
  readonly count_without: number;
}

interface Checked {
  readonly tables: readonly { readonly table: string; readonly rows: number; readonly money: readonly Money[] }[];
}

describe('check', () => {
  it('finds 125 projects, and £447,920.4 m in the 113 that say an amount', async () => {
    const { currency, totals, tables } = await said<Checked>('check', file, '--format', 'json');
    expect(currency).toBe('GBP');
    expect(totals).toMatchObject({ rows_read: 125, rows_loaded: 125, rows_rejected: 0, rows_left_out: 0 });
    const [project] = tables;
    expect(project).toMatchObject({ table: 'project', rows: 125 });
    const whole = project?.money.find(({ column }) => column === 'total_investment');
    expect(whole).toMatchObject({ count_with: 113, count_without: 12 });
    expect(Math.round((whole?.amount ?? 0) / 1e5) / 10).toBe(447_920.4);
  });

  it('gives the same bytes twice, and one line a sheet as CSV', async () => {
    const [one, two] = [await run('check', file), await run('check', file, '--format', 'json')];
    expect(one.out).toBe(two.out);
    const csv = await run('check', file, '--format', 'csv');
    expect(csv.exit).toBe(0);
    expect(csv.out.trim().split('\n')).toHaveLength(2);
  });

  it('exits 2 where there is no such file', async () => {
    const { exit, error } = await run('check', `${file}.missing`);
    expect(exit).toBe(2);
    expect(error).toContain('uk_2020.csv.missing');
  });
});

interface Planned {
  readonly verdicts: readonly Verdict[];
}

/** How many subjects there are of each kind. */
function subjectsOf(verdicts: readonly Verdict[]): Readonly<Record<string, number>> {
  const kinds = [...new Set(verdicts.map((row) => row.subject_kind))];
  const ids = (kind: string) => verdicts.flatMap((row) => (row.subject_kind === kind ? [row.subject] : []));
  return Object.fromEntries(kinds.map((kind) => [kind, new Set(ids(kind)).size]));
}

const inYuan = (verdicts: readonly Verdict[]) => verdicts.filter(({ unit }) => unit === 'yuan');

describe('plan', () => {
  it('ranks 125 projects in pounds, none of them eligible on the strength of silence', async () => {
    const plan = await said<Planned>('plan', file, '--policy', 'tongliao', '--year', '2020', '--budget', '50亿');
    expect(plan.currency).toBe('GBP');
    expect(plan.rows).toHaveLength(125);
    expect(plan.rows.filter((row) => row['eligibility'] === 'eligible')).toEqual([]);
    expect(plan.rows.filter((row) => row['standing'] === 'refused')).toEqual([]);
    // Held against yuan, or against a day that has not come: those are not asked. Nothing else is said.
    const asked = plan.verdicts.filter(({ verdict }) => verdict !== 'not_applicable');
    expect(asked.length).toBeGreaterThan(125 * 40);
    expect([...new Set(asked.map(({ verdict }) => verdict))]).toEqual(['unknown']);
  });

  it('draws no line where no budget is given', async () => {
    const { rows, line } = await said<{ line: unknown }>('plan', file, '--policy', 'tongliao', '--year', '2020');
    expect(rows).toHaveLength(125);
    expect(line).toMatchObject({ budget: null, remaining: null });
  });
});

describe('verdicts', () => {
  it.each(['tongliao', 'changji'])(
    '%s: a verdict for each subject and rule of its kind, none met, none breached',
    async (policy) => {
      const { currency, rows, totals } = await said('verdicts', file, '--policy', policy, '--year', '2020');
      const verdicts = rows as unknown as readonly Verdict[];
      const subjects = subjectsOf(verdicts);
      expect(subjects).toMatchObject({ project: 125 });
      expect(subjects['plan'] ?? 1).toBe(1);
      const rules = packOf(policy)?.rules ?? [];
      expect(rules.filter(({ subject }) => subject === 'project').length).toBeGreaterThan(5);
      expect(currency).toBe('GBP');
      expect(verdicts).toHaveLength(rules.reduce((sum, { subject }) => sum + (subjects[subject] ?? 0), 0));
      expect(new Set(verdicts.map(({ subject, rule }) => `${subject} ${rule}`)).size).toBe(verdicts.length);
      expect(totals['verdicts']).toMatchObject({ met: 0, breached: 0 });
      expect(inYuan(verdicts).filter(({ verdict }) => verdict !== 'not_applicable')).toEqual([]);
    }
  );
});
