/** What the list of projects and systems shows, of one shape for both. Money in 分. */
export interface Listed {
  readonly id: string;
  readonly name: string | null;
  readonly organisation_id: string | null;
  readonly organisation_name: string | null;
  readonly kind?: string | null;
  readonly field?: string | null;
  readonly eligibility?: string | null;
  readonly status: string | null;
}

export interface ListedProject extends Listed {
  readonly plan_year: number | null;
  readonly amount: number | null;
  readonly total_investment: number | null;
}

export interface ListedSystem extends Listed {
  readonly building_cost: number | null;
  readonly accepted_on: string | null;
  readonly level: number | null;
  readonly om_amount: number | null;
  readonly is_listed: boolean;
}

export const projectsSql = `select project_money.project_id as id, name, organisation_id, organisation_name, kind, field,
  plan_year, amount, total_investment, status, eligibility
from project_money
left join eligibility on eligibility.project_id = project_money.project_id
order by plan_year desc nulls last, id`;

export const systemsSql = `select dim_system.system_id as id, dim_system.name, dim_system.organisation_id,
  dim_system.organisation_name, dim_system.status, dim_system.is_listed, dim_system.building_cost, accepted_on, level,
  om_amount
from dim_system
left join usage_level on usage_level.system_id = dim_system.system_id
left join om_ratio on om_ratio.system_id = dim_system.system_id and om_ratio.year = (select plan_year from context)
order by id`;

const exact = ['kind', 'field', 'eligibility'] as const;

/** The rows that the page's filters leave; `q` looks in id, name and organisation, every word of it. */
export function find<T extends Listed>(rows: readonly T[], filter: Readonly<Record<string, string>>): T[] {
  const wanted = (filter['q'] ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = `${row.id} ${row.name ?? ''} ${row.organisation_name ?? ''}`.toLowerCase();
    return (
      wanted.every((word) => text.includes(word)) &&
      (!filter['organisation'] || row.organisation_id === filter['organisation']) &&
      exact.every((name) => !filter[name] || !(name in row) || row[name] === filter[name])
    );
  });
}
