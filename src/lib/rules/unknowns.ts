import type { Engine, QueryOptions } from '../engine/engine.ts';
import type { AskedCell } from '../intake/exchange/askedCell.ts';
import { tableNames, tables, type TableName } from '../tables/index.ts';
import { wordAsks } from './askedWords.ts';
import { asks } from './asks.ts';
import { compileTest } from './compile.ts';
import * as sql from './sql.ts';
import { tests } from './tests.ts';
import type { Pack, Rule, SubjectKind } from './types.ts';

/** A cell of the library that is not said and keeps a rule from a verdict. */
export interface Unknown extends AskedCell {
  /** Its id; of the record's project, system or organisation. */
  readonly organisation: string;
  readonly subject_kind: SubjectKind;
  readonly subject: string;
}

/**
 * What to ask for: every cell that is empty, is read by a rule whose verdict is `unknown`, and belongs to a record of
 * an organisation; by organisation, table, record and column. Reads `verdict` as `evaluate` of the same pack made it.
 * @throws EngineError; `AbortError` when stopped
 */
export async function readUnknowns(
  engine: Pick<Engine, 'query'>,
  pack: Pack,
  organisation: string | null = null,
  options: QueryOptions = {}
): Promise<Unknown[]> {
  const asOf = String((await engine.query('select as_of from context', options)).column('as_of')[0]);
  const found = await engine.query(unknownSql(pack, asOf, organisation), options);
  return gathered(found.rows<Found>(), pack);
}

interface Found {
  readonly rule: string;
  readonly organisation: string;
  readonly subject_kind: SubjectKind;
  readonly subject: string;
  readonly name: string | null;
  readonly table_name: TableName;
  readonly key_2: string | null;
  readonly key_3: string | null;
  readonly column_name: string;
}

/** One row per rule × empty cell. @param day the as-of date: which value of a dated parameter holds */
export function unknownSql(pack: Pack, day: string, organisation: string | null = null): string {
  const found = pack.rules.flatMap((rule) => ruleAsks(rule, day));
  return `with undecided as materialized (select rule, subject from verdict where verdict = 'unknown'),
owner as materialized (${owners}),
found as (
${[template, ...found].join('\nunion all by name\n')}
)
select distinct rule, owner.organisation, owner.kind as subject_kind, owner.id as subject, name,
  table_name, key_2, key_3, column_name
from found
inner join owner on owner.id = coalesce(found.owner, found.subject) and owner.kind = coalesce(owner_kind, ${kindOfTable})
${organisation === null ? '' : `where owner.organisation = ${sql.text(organisation)}`}
order by all`;
}

const template = `select ${['rule', 'subject', 'owner_kind', 'owner', 'table_name', 'key_2', 'key_3', 'column_name']
  .map((name) => `null::VARCHAR as ${name}`)
  .join(', ')} where false`;

const owners = `select 'project' as kind, project_id as id, name, organisation_id as organisation from stg_project
union all select 'system', system_id, name, organisation_id from stg_system
union all select 'organisation', organisation_id, name, organisation_id from stg_organisation`;

/** Whose the rows of a table are. */
const kindOfTable = "case when table_name in ('project', 'organisation') then table_name else 'system' end";

/** Who the rule is about, and where the test itself cannot tell what it reads. */
function ruleAsks(rule: Rule, day: string): string[] {
  const ask = asks.get(rule.test);
  const test = tests.get(rule.test);
  const silent =
    test && `subject in (select subject from (\n${compileTest(test, rule, day)}\n) where verdict = 'unknown')`;
  const read = ask && silent ? [`select * from (\n${compileTest(ask, rule, day)}\n) where ${silent}`] : [];
  return [...wordAsks(rule), ...read].map(
    (one) => `select ${sql.text(rule.id)} as rule, asked.* from (\n${one}\n) as asked
where asked.subject in (select subject from undecided where rule = ${sql.text(rule.id)})`
  );
}

function gathered(rows: readonly Found[], pack: Pack): Unknown[] {
  const articles = new Map(pack.rules.map(({ id, article }, place) => [id, { id, article, place }]));
  const cells = new Map<
    string,
    { readonly row: Found; readonly rules: { id: string; article: string; place: number }[] }
  >();
  for (const row of rows) {
    const key = JSON.stringify([row.table_name, ...keyOf(row), row.column_name]);
    const cell = cells.get(key) ?? { row, rules: [] };
    cells.set(key, cell);
    cell.rules.push(articles.get(row.rule) ?? { id: row.rule, article: '', place: pack.rules.length });
  }
  return [...cells.values()].map(({ row, rules }) => unknownOf(row, rules)).sort(byPlace);
}

function unknownOf(row: Found, rules: { id: string; article: string; place: number }[]): Unknown {
  const { organisation, subject_kind, subject, name, table_name: table, column_name: column } = row;
  const asking = rules.sort((a, b) => a.place - b.place).map(({ id, article }) => ({ id, article }));
  return { organisation, subject_kind, subject, name, table, key: keyOf(row), column, rules: asking };
}

/** As long as the key of the table. */
function keyOf({ table_name, subject, key_2, key_3 }: Found): string[] {
  return [subject, key_2 ?? '', key_3 ?? ''].slice(0, tables[table_name].key.length);
}

function byPlace(a: Unknown, b: Unknown): number {
  return (
    compare(a.organisation, b.organisation) ||
    tableNames.indexOf(a.table) - tableNames.indexOf(b.table) ||
    compare(a.key.join('\n'), b.key.join('\n')) ||
    columnPlace(a) - columnPlace(b)
  );
}

const columnPlace = ({ table, column }: Unknown) => Object.keys(tables[table].columns).indexOf(column);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
