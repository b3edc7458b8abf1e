import type { Engine, QueryOptions } from '../engine/engine.ts';
import { tableNames, tables, type Table, type TableName } from '../tables/index.ts';

/** How well one column of one input table is filled. */
export interface ColumnProfile {
  readonly table_name: TableName;
  readonly column_name: string;
  readonly filled: number;
  readonly total: number;
  readonly count_distinct: number;
}

type Counts = Readonly<Record<string, number>>;

/** One row: `total`, and for the nth column `filled_n` and `distinct_n`. */
export function profileSql(table: Table): string {
  const counts = Object.keys(table.columns).flatMap((name, n) => [
    `count("${name}") as filled_${n}`,
    `count(distinct "${name}") as distinct_${n}`
  ]);
  return `select count(*) as total, ${counts.join(', ')} from "${table.name}"`;
}

function profileOf(name: TableName, counts: Counts): ColumnProfile[] {
  return Object.keys(tables[name].columns).map((column_name, n) => ({
    table_name: name,
    column_name,
    filled: counts[`filled_${n}`] ?? 0,
    total: counts['total'] ?? 0,
    count_distinct: counts[`distinct_${n}`] ?? 0
  }));
}

/** Every column of every table that holds rows, in the tables' order. */
export async function libraryProfile(
  engine: Pick<Engine, 'query'>,
  options: QueryOptions = {}
): Promise<ColumnProfile[]> {
  const profiles: ColumnProfile[] = [];
  for (const name of tableNames) {
    const [counts] = (await engine.query(profileSql(tables[name]), options)).rows<Counts>();
    if (counts && counts['total'] !== 0) profiles.push(...profileOf(name, counts));
  }
  return profiles;
}
