import type { Engine, QueryOptions } from '../engine/engine.ts';

const sql = `select sum(amount)::BIGINT as amount
from stg_envelope
inner join context on plan_year = year
where "use" = 'building'`;

/** The money for building in the plan year, all sources added, in 分; `null` when no envelope of that year is said. */
export async function defaultBudget(engine: Engine, options: QueryOptions = {}): Promise<number | null> {
  const [row] = (await engine.query(sql, options)).rows<{ amount: number | null }>();
  return row?.amount ?? null;
}
