import type { Engine, QueryOptions } from '../engine/engine.ts';
import select from './candidate.sql?raw';
import type { Candidate, Criterion } from './types.ts';

/** Any shell in which the models are built and the rules evaluated takes it. */
export const candidateSql = select;

type Row = Omit<Candidate, 'values' | 'source'> &
  Readonly<Record<Criterion, number | null>> & {
    readonly source_file: string;
    readonly source_sheet: string;
    readonly source_row: number;
  };

/** What asks for the plan year, by id. Needs the models built and the rules of one pack evaluated. Money in 分. */
export async function readCandidates(engine: Engine, options: QueryOptions = {}): Promise<Candidate[]> {
  const found = await engine.query(`${candidateSql.trimEnd()}\norder by project_money.project_id`, options);
  return found.rows<Row>().map(candidateOf);
}

function candidateOf({ source_file: file, source_sheet: sheet, source_row: row, ...said }: Row): Candidate {
  const { policy, urgency, readiness, sharing, record, benefit, om_burden, data_quality, ...own } = said;
  const values = { policy, urgency, readiness, sharing, record, benefit, om_burden, data_quality };
  return { ...own, values, source: { file, sheet, row } };
}
