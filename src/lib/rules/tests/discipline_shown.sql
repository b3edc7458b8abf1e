-- One row per project: what of it is for discipline as far as data show: begun unapproved, far above its estimate, its
-- systems given O&M money in a free year.
with granted as (
  select project_id, bool_or(is_free_year and greatest(budgeted, paid) > 0) as in_free_year
  from om_ratio
  inner join dim_system on dim_system.system_id = om_ratio.system_id
  group by project_id
)
select
  stg_project.project_id as subject,
  (final_cost - approved_estimate) / nullif(approved_estimate, 0) as over,
  if(is_early, null, over)::VARCHAR as observed,
  if(is_early, null, param('serious_overrun'))::VARCHAR as required,
  'share' as unit,
  case
    when is_early then 'breached'
    when over > param('serious_overrun') or in_free_year then 'needs_judgement'
    when is_early is null or (over is null and status = 'accepted') then 'unknown'
    else 'met'
  end as verdict,
  case when is_early then 'status' when over > param('serious_overrun') then 'final_cost' when in_free_year then 'warranty_months'
    when is_early is null then 'status' when approved_estimate is null then 'approved_estimate' else 'final_cost' end as evidence,
  'project' as source_table, stg_project.source_file, stg_project.source_sheet, stg_project.source_row
from stg_project
cross join setting
inner join project_start on project_start.project_id = stg_project.project_id
left join granted on granted.project_id = stg_project.project_id
