-- One row per project: no change adds money without the named having approved it, and what was saved is returned.
with told as (
  select project_id, sum(count_changes) > 0 as is_changed, sum(count_amount_unsaid) filter (is_open) as count_unsaid,
    coalesce(sum(added - removed) filter (is_open and consent <> 'unsaid'), 0)::BIGINT as sole,
    coalesce(sum(added - removed) filter (is_open), 0)::BIGINT as most
  from (select *, not list_contains(param_list('approvers'), consent) as is_open from project_change)
  group by project_id
)
select
  stg_project.project_id as subject,
  approved_estimate - contract_amount as room,
  final_cost < approved_estimate as is_saved,
  null::VARCHAR as observed,
  null::VARCHAR as required,
  'text' as unit,
  case
    when (room is not null and sole > greatest(room, 0)) or (is_saved and not savings_returned) then 'breached'
    when is_changed is null and not exists (from stg_change) then 'unknown'
    when count_unsaid > 0 or most > greatest(room, 0) or (is_saved and savings_returned is null) then 'unknown'
    when is_changed or is_saved then 'met'
    else 'not_applicable'
  end as verdict,
  case
    when sole > 0 and room is null then if(approved_estimate is null, 'approved_estimate', 'contract_amount')
    when most > greatest(room, 0) then 'approved_by' when is_saved then 'savings_returned' else 'approved_by'
  end as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project left join told on told.project_id = stg_project.project_id
