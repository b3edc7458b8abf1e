import { matters, wayLabel } from '../../lib/rules/routeWords.ts';
import type { Pack, RouteRow } from '../../lib/rules/types.ts';
import type { Language } from '../../lib/words/language.ts';
import { atDesk, type Say } from '../desk.ts';
import { headOf } from '../head.ts';
import { yuanOf } from '../money.ts';
import type { Request } from '../request.ts';
import type { Cell, Result, ResultRow } from '../result.ts';
import { cliWords } from '../sentences.ts';

const columns = [
  'subject',
  'name',
  'matter',
  'way',
  'label',
  'rule',
  'title',
  'article',
  'decided_by',
  'observed',
  'threshold',
  'unit',
  'lacks',
  'due',
  'certain',
  'source_file',
  'source_sheet',
  'source_row'
];

type Named = RouteRow & { readonly name: string | null };

const sql = `select route.*, name from route
left join project_money on project_money.project_id = subject`;

/** Which way each project goes by one regulation, and what its file lacks. */
export function routes(request: Request, say: Say): Promise<Result> {
  return atDesk(request, say, async (desk) => {
    const { language, policy } = request;
    const [pack] = policy?.packs ?? [];
    const found = (await desk.engine.query(sql)).rows<Named>();
    const unknown = found.filter(({ way }) => way === null).length;
    const lacking = found.filter(isLacking).length;
    return {
      ...headOf(request, desk),
      columns,
      rows: pack ? sorted(found, pack).map((row) => rowOf(row, pack, language)) : [],
      totals: { rows: found.length, subjects: new Set(found.map(({ subject }) => subject)).size, unknown, lacking },
      own: {},
      summary: cliWords[language].routed(found.length, unknown, lacking),
      hasFindings: lacking > 0 || desk.problems.length > 0
    };
  });
}

/** Something lacks and its step is past. */
const isLacking = ({ lacks, is_due }: RouteRow) => is_due === true && lacks !== null && lacks !== '';

function sorted(rows: readonly Named[], { rules }: Pack): Named[] {
  const order = Object.keys(matters);
  const place = new Map(rules.map(({ id }, at) => [id, at]));
  return rows.toSorted(
    (a, b) =>
      bySubject(a, b) ||
      order.indexOf(a.matter) - order.indexOf(b.matter) ||
      (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0)
  );
}

const bySubject = (a: Named, b: Named) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : 0);

const rowOf = (row: Named, { rules }: Pack, language: Language): ResultRow => ({
  subject: row.subject,
  name: row.name,
  matter: row.matter,
  way: row.way,
  label: row.way === null ? null : wayLabel(row.way)[language],
  rule: row.rule,
  title: rules.find(({ id }) => id === row.rule)?.title[language] ?? null,
  article: row.article,
  decided_by: row.decided_by,
  observed: valueOf(row.observed, row),
  threshold: valueOf(row.threshold, row),
  unit: row.unit,
  lacks: row.lacks === null ? null : row.lacks.split(';').filter(Boolean),
  due: row.is_due,
  certain: row.is_certain,
  source_file: row.source_file,
  source_sheet: row.source_sheet,
  source_row: row.source_row
});

const valueOf = (value: string | null, { unit }: RouteRow): Cell =>
  unit === 'yuan' && value !== null ? yuanOf(Number(value)) : value;
