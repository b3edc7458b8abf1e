import type { Row, Table } from './define.ts';
import { baseline, envelope, funding, om_cost, overrun_class } from './money.ts';
import { organisation } from './organisation.ts';
import { project } from './project.ts';
import { breach, change, document, evaluation, expert, holiday, milestone, opinion, report, usage } from './record.ts';
import { system } from './system.ts';

export * from './define.ts';
export { paperNames, papers, type Paper } from './papers.ts';

/** Every input table, referenced tables first. */
export const tables = {
  organisation,
  project,
  system,
  funding,
  om_cost,
  usage,
  evaluation,
  milestone,
  change,
  report,
  document,
  opinion,
  baseline,
  breach,
  envelope,
  expert,
  holiday,
  overrun_class
} as const satisfies Record<string, Table>;

export type TableName = keyof typeof tables;
export type RowOf<Name extends TableName> = Row<(typeof tables)[Name]>;
export const tableNames = Object.keys(tables) as TableName[];
