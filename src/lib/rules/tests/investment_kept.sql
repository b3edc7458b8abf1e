-- One row per project: changes that the named did not approve add no more than they remove and the estimate leaves.
with told as (
  select project_id, sum(count_changes) > 0 as is_changed, sum(count_amount_unsaid) filter (is_open) as count_unsaid,
    coalesce(sum(added - removed) filter (is_open and consent <> 'unsaid'), 0)::BIGINT as sole,
    coalesce(sum(added - removed) filter (is_open), 0)::BIGINT as most,
    min({'file': source_file, 'sheet': source_sheet, 'at': source_row}) as read
  from (select *, not list_contains(param_list('approvers'), consent) as is_open from project_change)
  group by project_id
)
select
  stg_project.project_id as subject,
  approved_estimate - contract_amount as room,
  if(is_changed, most, null)::VARCHAR as observed,
  room::VARCHAR as required,
  'yuan' as unit,
  case
    when is_changed is null and not exists (from stg_change) then 'unknown'
    when is_changed is not true then 'not_applicable'
    when room is not null and sole > greatest(room, 0) then 'breached'
    when count_unsaid > 0 or most > greatest(room, 0) then 'unknown'
    else 'met'
  end as verdict,
  if(sole > 0 and room is null, if(approved_estimate is null, 'approved_estimate', 'contract_amount'), 'approved_by') as evidence,
  if(is_changed and evidence = 'approved_by', 'change', 'project') as source_table,
  if(source_table = 'project', source_file, read.file) as source_file,
  if(source_table = 'project', source_sheet, read.sheet) as source_sheet,
  if(source_table = 'project', source_row, read.at) as source_row
from stg_project left join told on told.project_id = stg_project.project_id
