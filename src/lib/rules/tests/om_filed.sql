-- One row per project: its O&M of the plan year has been filed; owed by the local number of months after that year.
with filing as (
  select project_id, max(reported_on) as last_on
  from stg_report
  cross join context
  where kind = 'om_filing' and reported_on <= as_of
  group by project_id
),
asked as (
  select stg_project.*, last_on, as_of,
    try_cast(stg_project.plan_year::VARCHAR || '-01-01' as DATE) as first_day,
    (try_cast((stg_project.plan_year + 1)::VARCHAR || '-01-01' as DATE) + to_months(om_filing_months) - to_days(1))::DATE as due
  from stg_project
  cross join context
  cross join setting
  left join filing on filing.project_id = stg_project.project_id
)
select project_id as subject, last_on::VARCHAR as observed, due::VARCHAR as required, 'day' as unit,
  case
    when last_on >= first_day then 'met'
    when as_of <= due then 'not_applicable'
    when due is null or not exists (from stg_report) then 'unknown'
    else 'breached'
  end as verdict,
  if(due is null, 'plan_year', 'reported_on') as evidence,
  if(due is null, 'project', 'report') as source_table, source_file, source_sheet, source_row
from asked
