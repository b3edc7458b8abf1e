-- One row per project: no other of its unit and year has a name so like its own that one may have been split.
with named as (
  select project_id, organisation_id, plan_year, name, total_investment, source_file, source_sheet, source_row,
    regexp_replace(name, '[（(].*?[)）]|第?[一二三四五六七八九十]+[期批包]|[0-9]+|\s', '', 'g') as stem
  from stg_project
),
alike as (
  select one.project_id, min(other.name) as other
  from named as one
  cross join setting
  inner join named as other on other.organisation_id = one.organisation_id and other.plan_year = one.plan_year
  where other.project_id <> one.project_id and jaro_winkler_similarity(one.stem, other.stem) >= split_likeness
  group by one.project_id
)
select
  named.project_id as subject,
  other as observed,
  null::VARCHAR as required,
  'text' as unit,
  case
    when other is not null then 'needs_judgement'
    when plan_year is null then 'unknown'
    else 'not_applicable'
  end as verdict,
  if(plan_year is null, 'plan_year', 'name') as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from named
left join alike on alike.project_id = named.project_id
