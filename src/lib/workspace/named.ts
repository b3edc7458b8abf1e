import type { Engine } from '../engine/engine.ts';

type Asked = Pick<Engine, 'query'>;

/** Plan years that projects name, ascending. */
export async function planYears(engine: Asked): Promise<number[]> {
  const sql = 'select distinct plan_year from stg_project where plan_year is not null order by plan_year';
  return (await engine.query(sql)).rows<{ plan_year: number }>().map((row) => row.plan_year);
}

/** Organisation id → name. */
export async function organisationNames(engine: Asked): Promise<ReadonlyMap<string, string>> {
  const sql = 'select organisation_id as id, name from dim_organisation order by id';
  return new Map((await engine.query(sql)).rows<{ id: string; name: string }>().map(({ id, name }) => [id, name]));
}

/** Before the library is there. */
export const noNames: ReadonlyMap<string, string> = new Map();

/** Packs of one's own as the record of changes says them. */
export const packNames = (packs: readonly { readonly name: string }[]): string =>
  packs.map(({ name }) => name).join(', ');
