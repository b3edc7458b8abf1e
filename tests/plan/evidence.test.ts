import { describe, expect, it } from 'vitest';
import { readCandidates } from '../../src/lib/plan/candidates.ts';
import { criterionEvidence, readEvidence, type EvidenceRow } from '../../src/lib/plan/evidence.ts';
import { criteria, type Criterion } from '../../src/lib/plan/types.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { tables } from '../../src/lib/tables/index.ts';
import { desk } from '../models/desk.ts';
import type { Library, Said } from '../models/library.ts';
import { smallPack } from './pack.ts';

const desks = desk();

const evaluation = (subject: string, score: number): Said<'evaluation'> => ({
  subject_kind: 'system',
  subject,
  kind: 'om',
  evaluated_on: '2026-01-01',
  score
});

const rows: Library = {
  project: [
    {
      project_id: "P'1",
      name: '云桥平台',
      organisation: 'O1',
      kind: 'new',
      plan_year: 2027,
      requested: 500,
      documents_complete: true,
      duplicates_existing: false,
      is_key_work: true,
      benefit: 62,
      total_investment: 1000,
      annual_om_estimate: 50
    }
  ],
  system: [
    { system_id: 'S1', name: 'S1', organisation: 'O1', status: 'running', accepted_on: '2024-01-01' },
    { system_id: 'S2', name: 'S2', organisation: 'O1', status: 'running' },
    { system_id: 'S3', name: 'S3', organisation: 'O2', status: 'running' }
  ],
  evaluation: [evaluation('S1', 90), evaluation('S2', 60), evaluation('S3', 10)],
  usage: [
    { system: 'S1', month: '2026-09-01', authorised_users: 10, active_users: 4 },
    { system: 'S3', month: '2026-09-01', authorised_users: 10, active_users: 1 }
  ]
};

async function valueOf(library: Library, criterion: Criterion) {
  await desks.build({ project: [], system: [], evaluation: [], usage: [], ...library });
  await evaluate(desks.engine(), smallPack);
  const [candidate] = await readCandidates(desks.engine());
  const evidence = candidate ? await readEvidence(desks.engine(), candidate, criterion) : [];
  return { value: candidate?.values[criterion] ?? null, evidence };
}

/** The library without one row that a reason names, or with its one cell emptied. */
function without(library: Library, { table, column, source }: EvidenceRow): Library {
  const name = table as 'project' | 'evaluation' | 'usage' | 'system';
  const list = (library[name] ?? []) as readonly Record<string, unknown>[];
  const at = (source?.row ?? 0) - 2;
  if (name === 'project')
    return { ...library, project: list.map((row, n) => (n === at ? { ...row, [column]: null } : row)) };
  return { ...library, [name]: list.filter((_, n) => n !== at) };
}

describe('a reason names the rows it stands on', () => {
  it.each(['urgency', 'readiness', 'sharing', 'benefit', 'om_burden', 'record'] as const)(
    '%s: without one of them it is another',
    async (criterion) => {
      const { value, evidence } = await valueOf(rows, criterion);
      const named = evidence.filter((row) => row.value !== null);
      expect(named.length).toBeGreaterThan(0);
      for (const row of named) {
        const changed = await valueOf(without(rows, row), criterion);
        expect(changed.value, `${row.table} ${row.subject} ${row.column}`).not.toBe(value);
      }
    }
  );

  it('and no row of another organisation', async () => {
    const { evidence } = await valueOf(rows, 'record');
    expect(evidence.map((row) => [row.table, row.subject])).toEqual([
      ['evaluation', 'S1'],
      ['evaluation', 'S2'],
      ['system', 'S1'],
      ['usage', 'S1']
    ]);
  });

  it('policy: the priority rules, with the cell that decided', async () => {
    const { evidence } = await valueOf(rows, 'policy');
    expect(evidence).toEqual([
      {
        table: 'verdict',
        subject: 'SM-3',
        column: 'is_key_work',
        value: 'met',
        source: { file: 'project.csv', sheet: '', row: 2 }
      }
    ]);
  });

  it('data quality: how much its row says', async () => {
    const { evidence } = await valueOf(rows, 'data_quality');
    expect(evidence).toMatchObject([{ table: 'project', column: '*', value: '9/37' }]);
  });
});

describe('the list of evidence', () => {
  it('names columns that the tables have', () => {
    const wrong = criteria.flatMap((criterion) =>
      criterionEvidence[criterion].flatMap(({ table, columns }) =>
        table === 'verdict' ? [] : columns.filter((one) => one !== '*' && !Object.hasOwn(tables[table].columns, one))
      )
    );
    expect(wrong).toEqual([]);
  });
});
