-- One row per project that has begun procurement: each of the named members agreed on or before that day.
with papers as (
  select project_id, count(*) filter (agrees and given_on is not null) as count_agreed, bool_or(not agrees) as is_refused,
    max(given_on) filter (agrees) as last_on
  from stg_opinion
  where list_contains(param_list('members'), member)
  group by project_id
)
select
  stg_project.project_id as subject,
  last_on::VARCHAR as observed,
  procurement_started::VARCHAR as required,
  'day' as unit,
  case
    when procurement_started is null and list_contains(param_list('before'), status) then 'not_applicable'
    when is_refused or last_on > procurement_started then 'breached'
    when count_agreed = len(param_list('members')) and last_on <= procurement_started then 'met'
    else 'unknown'
  end as verdict,
  if(procurement_started is null, 'actual_on', 'given_on') as evidence,
  if(procurement_started is null, 'milestone', 'opinion') as source_table, source_file, source_sheet, source_row
from stg_project
left join papers on papers.project_id = stg_project.project_id
left join project_days on project_days.project_id = stg_project.project_id
