-- One row per project × category of experts that its review calls for: how many can be drawn.
-- key: project_id, category
-- filled: project_id, category, count_free
-- count_free: experts of the category in the pool whose organisation is neither the project's own nor one that leads
-- or takes part in it; an expert of no organisation is free.
with unit as (
  select project_id, organisation_id from stg_project
  union
  select project_id, coalesce(organisation_name.organisation_id, part)
  from (select project_id, trim(unnest(string_split(concat_ws(';', lead, participants), ';'))) as part from stg_project) as told
  left join organisation_name on spelling = part
),
wanted as (
  select distinct project_id, trim(unnest(string_split(expert_categories, ';'))) as category from stg_project
),
pool as (
  select distinct code, organisation_id, trim(unnest(string_split(categories, ';'))) as category from stg_expert
)
select
  wanted.project_id,
  wanted.category,
  (count(distinct code) filter (unit.project_id is null))::INTEGER as count_free
from wanted
left join pool on pool.category = wanted.category
left join unit on unit.project_id = wanted.project_id and unit.organisation_id = pool.organisation_id
where wanted.category <> ''
group by wanted.project_id, wanted.category
