import { verdicts as vocabulary } from '../../lib/rules/types.ts';
import { atDesk, type Desk, type Say } from '../desk.ts';
import { headOf } from '../head.ts';
import type { Request } from '../request.ts';
import type { Cell, Result, ResultRow } from '../result.ts';
import { cliWords } from '../sentences.ts';
import { verdictColumns, verdictRows } from '../verdictRows.ts';

/** Every subject held against every rule of one regulation. */
export function verdicts(request: Request, say: Say): Promise<Result> {
  return atDesk(request, say, async (desk) => {
    const [pack] = request.policy?.packs ?? [];
    const rows = pack ? await verdictRows(desk.engine, pack, request.language) : [];
    const count = (verdict: string) => rows.filter((row) => row['verdict'] === verdict).length;
    return {
      ...headOf(request, desk),
      columns: verdictColumns,
      rows,
      totals: await totalsOf(desk, rows),
      own: {},
      summary: cliWords[request.language].judged(
        rows.length,
        count('breached'),
        count('needs_judgement'),
        count('unknown')
      ),
      hasFindings: count('breached') > 0 || desk.problems.length > 0
    };
  });
}

async function totalsOf({ engine }: Desk, rows: readonly ResultRow[]): Promise<Result['totals']> {
  const distinct = (key: (row: ResultRow) => Cell) => new Set(rows.map((row) => String(key(row)))).size;
  const counts = vocabulary.map((verdict) => [verdict, rows.filter((row) => row['verdict'] === verdict).length]);
  const found = await engine.query(
    'select eligibility, count(*)::INTEGER as count from eligibility group by all order by all'
  );
  return {
    rows: rows.length,
    subjects: distinct((row) => `${String(row['subject_kind'])} ${String(row['subject'])}`),
    rules: distinct((row) => row['rule'] ?? null),
    verdicts: Object.fromEntries(counts) as { [verdict: string]: number },
    eligibility: Object.fromEntries(found.rows().map((row) => [String(row['eligibility']), Number(row['count'])]))
  };
}
