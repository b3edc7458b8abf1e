-- One row per project: what its changes so far have moved, the larger of added and removed, over its approved estimate.
with moved as (
  select project_id, greatest(sum(coalesce(added, 0)), sum(coalesce(removed, 0))) as amount,
    bool_or(ground = 'none') as is_groundless, bool_or(ground is null) as is_ground_unsaid,
    bool_or(coalesce(added, removed) is null) as is_amount_unsaid,
    min({'file': source_file, 'sheet': source_sheet, 'at': source_row}) as read
  from stg_change
  cross join context
  where decided_on <= as_of and is_tender_saving is not true
  group by project_id
),
asked as (
  select stg_project.*, moved.* exclude (project_id), amount / nullif(approved_estimate, 0) as share
  from stg_project left join moved on moved.project_id = stg_project.project_id
)
select project_id as subject, share::VARCHAR as observed, param('change_share')::VARCHAR as required, 'share' as unit,
  case
    when amount is null and not exists (from stg_change) then 'unknown'
    when amount is null then 'not_applicable'
    when is_groundless or share > param('change_share') then 'breached'
    when share is null or is_ground_unsaid or is_amount_unsaid then 'unknown'
    else 'met'
  end as verdict,
  case when is_groundless then 'ground' when amount is not null and share is null then 'approved_estimate' else 'added' end
    as evidence,
  if(evidence = 'approved_estimate', 'project', 'change') as source_table,
  if(source_table = 'project', source_file, read.file) as source_file,
  if(source_table = 'project', source_sheet, read.sheet) as source_sheet,
  if(source_table = 'project', source_row, read.at) as source_row
from asked
