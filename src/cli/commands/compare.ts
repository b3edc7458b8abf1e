import { judgeBeside } from '../../lib/rules/beside.ts';
import {
  comparedSql,
  differencesSql,
  reasonOf,
  transitions,
  type Compared,
  type Difference
} from '../../lib/rules/compare.ts';
import { whyDiffers, type Both } from '../../lib/rules/comparedWhy.ts';
import { pairRules, type Pair } from '../../lib/rules/pairs.ts';
import { eligibilities, type Pack, type VerdictRow } from '../../lib/rules/types.ts';
import { atDesk, type Desk, type Say } from '../desk.ts';
import { headOf } from '../head.ts';
import type { Request } from '../request.ts';
import type { Cell, Result, ResultRow } from '../result.ts';
import { cliWords } from '../sentences.ts';
import { typed } from '../verdictRows.ts';
import { countBy, policyRow } from './rules.ts';

const columns = [
  'subject_kind',
  'subject',
  'name',
  'eligibility_a',
  'eligibility_b',
  'first_refusal_a',
  'first_article_a',
  'first_refusal_b',
  'first_article_b',
  'differences'
];

/** The same library held against two regulations: who stands otherwise, and by which clauses. */
export function compare(request: Request, say: Say): Promise<Result> {
  return atDesk(request, say, async (desk) => {
    const [a, b] = request.policy?.packs ?? [];
    if (!a || !b) throw new Error('compare: found one regulation; expected two, which the request reads.');
    await judgeBeside(desk.engine, b);
    const pairs = pairRules(a, b);
    const compared = (await desk.engine.query(comparedSql(pairs))).rows<Compared>();
    const differences = await differenceRows(desk, pairs, { a, b }, request);
    const projects = compared.filter(({ subject_kind }) => subject_kind === 'project');
    const changed = projects.filter((row) => row.eligibility_a !== row.eligibility_b).length;
    return {
      ...headOf(request, desk),
      columns,
      rows: compared.map((row) => comparedRow(row, a, b)),
      totals: {
        ...{ subjects: compared.length, projects: projects.length, changed, differences: differences.length },
        transitions: transitionRows(projects),
        reasons: countBy(differences, 'reason')
      },
      own: { policies: [a, b].map((pack) => policyRow(pack, request)), differences },
      summary: cliWords[request.language].compared(projects.length, changed, differences.length),
      hasFindings: changed > 0 || desk.problems.length > 0
    };
  });
}

const articleOf = ({ rules }: Pack, id: string | null) => rules.find((rule) => rule.id === id)?.article ?? null;

const comparedRow = (row: Compared, a: Pack, b: Pack): ResultRow => ({
  subject_kind: row.subject_kind,
  subject: row.subject,
  name: row.name,
  eligibility_a: row.eligibility_a,
  eligibility_b: row.eligibility_b,
  first_refusal_a: row.first_refusal_a,
  first_article_a: articleOf(a, row.first_refusal_a),
  first_refusal_b: row.first_refusal_b,
  first_article_b: articleOf(b, row.first_refusal_b),
  differences: row.differences
});

function transitionRows(projects: readonly Compared[]): Cell {
  const count = transitions(projects);
  return eligibilities.flatMap((a) =>
    eligibilities.map((b) => ({ a, b, count: count(a, b) })).filter((one) => one.count > 0)
  );
}

async function differenceRows({ engine }: Desk, pairs: readonly Pair[], both: Both, request: Request) {
  const sql = `${differencesSql(pairs)}\norder by subject_kind, subject, pair`;
  const rows = (await engine.query(sql)).rows<Difference>();
  return rows.flatMap((row) => {
    const pair = pairs[row.pair];
    return pair ? [differenceRow(row, pair, both, request)] : [];
  });
}

function differenceRow(row: Difference, pair: Pair, both: Both, { asOf, language }: Request): ResultRow {
  const rule = pair.a ?? pair.b;
  return {
    subject_kind: row.subject_kind,
    subject: row.subject,
    capability: rule?.capability ?? null,
    test: rule?.test ?? null,
    ...sideCells('a', row, pair),
    ...sideCells('b', row, pair),
    reason: reasonOf(pair, row, asOf),
    why: whyDiffers(pair, row, both, language)
  };
}

function sideCells(side: 'a' | 'b', row: Difference, pair: Pair): ResultRow {
  const unit = row[`unit_${side}`] as VerdictRow['unit'] | null;
  return {
    [`rule_${side}`]: pair[side]?.id ?? null,
    [`article_${side}`]: pair[side]?.article ?? null,
    [`verdict_${side}`]: row[`verdict_${side}`],
    [`observed_${side}`]: typed(row[`observed_${side}`], unit ?? 'text'),
    [`required_${side}`]: typed(row[`required_${side}`], unit ?? 'text'),
    [`unit_${side}`]: unit
  };
}
