import type { Library, Said } from './row.ts';

/** Deliberate flaws of an export, each once, so that the list of problems has something to show. README.md names them. */

const firstWhere = <T>(rows: readonly T[], holds: (row: T) => boolean, change: (row: T) => T): T[] => {
  const at = rows.findIndex(holds);
  return rows.map((row, n) => (n === at ? change(row) : row));
};

/** The same line of money twice, one after the other. */
const twice = (rows: readonly Said<'om_cost'>[], n: number): Said<'om_cost'>[] =>
  rows.flatMap((row, at) => (at === n ? [row, row] : [row]));

/** Paid a tenth more than its budget. */
const overpaid = (row: Said<'funding'>): Said<'funding'> => ({ ...row, paid: Math.round((row.budgeted ?? 0) * 1.1) });

/** One user too many, all of them active. */
const crowded = (row: Said<'usage'>): Said<'usage'> => ({ ...row, active_users: (row.authorised_users ?? 0) + 1 });

export function flawed(library: Library): Library {
  return {
    ...library,
    om_cost: twice(library.om_cost, 40),
    funding: firstWhere(library.funding, (row) => row.project === 'YQ2025-013', overpaid),
    usage: firstWhere(library.usage, (row) => row.system === 'XT020' && row.month === '2026-08-01', crowded),
    document: [...library.document, { project: 'YQ2024-017', kind: '可行性研究报告', supplied_on: '2024-06-20' }]
  };
}
