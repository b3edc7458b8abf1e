import select from './eligibility.sql?raw';
import * as sql from './sql.ts';
import type { Pack } from './types.ts';

/** One statement that makes the relation `eligibility` from `verdict`; the pack gives the order of refusals. */
export function eligibilitySql({ rules }: Pack): string {
  const places = rules.map(({ id }, place) => `(${sql.text(id)}, ${place})`);
  return `create or replace table eligibility as
with rule_place(rule, place) as (values ${places.join(', ')})
select * from (
${select.trimEnd()}
)`;
}
