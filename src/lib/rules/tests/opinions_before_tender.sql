-- One row per project that has begun procurement: each of the named members agreed on or before that day.
with papers as (
  select project_id, count(*) filter (agrees and given_on is not null) as count_agreed, bool_or(not agrees) as is_refused,
    max(given_on) filter (agrees) as last_on,
    first({'file': source_file, 'sheet': source_sheet, 'line': source_row} order by agrees, given_on desc) as read
  from stg_opinion
  where list_contains(param_list('members'), member)
  group by project_id
),
asked as (
  select project_id, status, procurement_started, is_refused, last_on, count_agreed, source_file, source_sheet, source_row,
    case when is_refused then 'agrees' when procurement_started is null then 'actual_on' else 'given_on' end as evidence,
    if(evidence = 'actual_on', null, read) as cell
  from stg_project left join papers using (project_id) left join project_days using (project_id)
)
select project_id as subject, last_on::VARCHAR as observed, procurement_started::VARCHAR as required, 'day' as unit,
  case
    when procurement_started is null and list_contains(param_list('before'), status) then 'not_applicable'
    when is_refused and coalesce(procurement_started::VARCHAR, status) is not null then 'breached'
    when last_on > procurement_started then 'breached'
    when count_agreed = len(param_list('members')) and last_on <= procurement_started then 'met'
    else 'unknown'
  end as verdict,
  evidence, if(evidence = 'actual_on', 'milestone', 'opinion') as source_table,
  coalesce(cell.file, source_file) as source_file,
  coalesce(cell.sheet, source_sheet) as source_sheet,
  coalesce(cell.line, source_row) as source_row
from asked
