import type { Engine, QueryOptions } from '../engine/engine.ts';
import { checks } from './relations.ts';

/** A row that contradicts a truth about the library. Values are the export's, no sentences, so that each language shows them. */
export interface Offender {
  /** The check, named as the truth; `titleOf` says it to a person. */
  readonly truth: string;
  readonly subject_kind: 'organisation' | 'project' | 'system' | 'envelope';
  readonly subject: string | null;
  readonly source_file: string | null;
  readonly source_sheet: string | null;
  readonly source_row: number | null;
  readonly found: string;
  readonly expected: string;
}

const columns = 'subject_kind, subject, source_file, source_sheet, source_row, found, expected';

/** One statement for all truths, offenders in a fixed order. */
const everyCheck = () => `${checks
  .map(({ name, sql }) => `select '${name}' as truth, ${columns} from (\n${sql.trimEnd()}\n)`)
  .join('\nunion all\n')}
order by truth, source_file, source_sheet, source_row, subject, found`;

/** Runs every check; what is left when all hold is nothing. */
export async function runChecks(engine: Pick<Engine, 'query'>, options: QueryOptions = {}): Promise<Offender[]> {
  const result = await engine.query(everyCheck(), options);
  return result.rows<Offender>();
}

/** “每个项目只有一行” / “Every project has one row”. */
export const checkTitles = new Map(checks.map(({ name, header }) => [name, header.title]));
