import { paperNames, papers } from '../tables/index.ts';
import { otherNeeds } from './routeWords.ts';
import * as sql from './sql.ts';

const files = import.meta.glob<string>('./routes/*.sql', { query: '?raw', import: 'default', eager: true });

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.sql'.length);

/**
 * The shared tests that are routes, by name: each a bare select of `routeColumns`, one row per subject. `ways`: in the
 * order in which they are taken, each with the column that opens it, whether it is open and what it needs; `has`: what of that is there, unknown
 * where nothing says so, and `kept_in` the list or the column that would. `due_by`: the column that says `is_due`. `decided_by`: the column of `observed` and `threshold`. `unsaid`: columns that keep the way unknown.
 */
export const routes: ReadonlyMap<string, string> = new Map(
  Object.entries(files).map(([path, select]) => [nameOf(path), select])
);

export const routeColumns = [
  'subject',
  'matter',
  'ways',
  'has',
  'kept_in',
  'is_due',
  'due_by',
  'is_doubtful',
  'unsaid',
  'decided_by',
  'observed',
  'threshold',
  'unit'
] as const;

/** An open way whose file is whole, one that may be open and is whole, an open one, one that may be open, none. */
const rank = `case
      when is_whole and one.is_open then 1
      when is_whole and one.is_open is null then 2
      when one.is_open then 3
      when one.is_open is null then 4
      else 5
    end`;

const missing = 'list_filter(one.needs::VARCHAR[], need -> list_contains(has, need) is not true)';

const verdict = `case
    when best.rank = 5 then 'not_applicable'
    when way is null then 'unknown'
    when len(lacking) = 0 then 'met'
    when not is_due then 'not_applicable'
    when has is null or is_due is null then 'unknown'
    when is_doubtful then 'needs_judgement'
    else 'breached'
  end`;

const evidence = `case
    when way is null then decider
    when verdict = 'unknown' and has is null and kept_in not in ('document', 'opinion') then kept_in
    when verdict = 'unknown' and has is not null then due_by
    else decider
  end`;

/**
 * Routes with the way that each subject takes: `way`, `lacking`, `decider`, `verdict`, `evidence`. The first open way
 * whose file is whole, else the first open one; unknown where a way that may be open would be whole, or none is surely
 * open. What a way lacks is a breach once the step that needs it is past, and before that nothing to judge yet.
 */
export const waysTaken = (select: string): string => `select *, if(best.rank in (1, 3), best.way, null) as way,
  if(way is null, [], best.lacking) as lacking,
  if(way is null, coalesce(list_filter(unsaid, name -> name is not null)[1], decided_by), best.by) as decider,
  ${verdict} as verdict,
  ${evidence} as evidence
from (
  select *, list_sort(list_transform(list_transform(ways, one -> {
    'way': one.way, 'by': one.by, 'is_open': one.is_open, 'lacking': ${missing}
  }), (one, place) -> {'rank': ${rank.replaceAll('is_whole', 'len(one.lacking) = 0')},
    'place': place, 'way': one.way, 'by': one.by, 'lacking': one.lacking}))[1] as best
  from (
${select.trimEnd()}
  )
)`;

/** A route as a test: the way found, and what its file lacks. */
export const routedTest = (select: string): string => `select subject, way as observed,
  nullif(array_to_string(lacking, ';'), '') as required, 'text' as unit, verdict, evidence,
  'project' as source_table, null::VARCHAR as source_file, null::VARCHAR as source_sheet, null::INTEGER as source_row
from (
${waysTaken(select)}
)`;

const others = sql.list(otherNeeds);

const named = paperNames.map((paper) => `(${sql.text(paper)}, ${sql.text(papers[paper].zh)})`).join(', ');

/** What to ask for where a route says unknown: the columns not said, else what its file may lack, else how far it is. */
export const routedAsk = (select: string): string => `select subject, 'project' as owner_kind,
  if(list_contains(['document', 'opinion'], place), place, 'project') as table_name,
  case place when 'document' then document when 'opinion' then name end as key_2,
  case place when 'document' then 'supplied_on' when 'opinion' then 'agrees' else name end as column_name
from (
  select subject, unnest(case
    when way is null then [{'place': 'project', 'name': name} for name in unsaid if name is not null]
    when has is not null then [{'place': 'project', 'name': due_by}]
    when kept_in in ('document', 'opinion') then
      [{'place': kept_in, 'name': name} for name in lacking if not list_contains(${others}, name)]
    else [{'place': 'project', 'name': kept_in}]
  end, recursive := true)
  from (
${waysTaken(select)}
  )
  where verdict = 'unknown'
) as asked(subject, place, name)
left join (values ${named}) as named(paper, document) on place = 'document' and paper = name`;
