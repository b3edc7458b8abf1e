-- One row per project × what is not said of the findings on its unit's systems that may still bar a new build.
with assessed as (
  select subject as system_id, subject_kind, subject as owner, kind, evaluated_on, is_low_usage
  from evaluation_score where subject_kind = 'system'
  union all
  select system_id, subject_kind, subject, kind, evaluated_on, is_low_usage
  from evaluation_score inner join dim_system on project_id = subject where subject_kind = 'project'
),
open_finding as (
  select assessed.*, dim_system.organisation_id, approved_as, dim_system.accepted_on
  from assessed inner join dim_system using (system_id) inner join stg_system using (system_id) cross join context
  where is_low_usage is not false and coalesce(approved_as, 'new') = 'new'
    and evaluated_on >= coalesce(dim_system.accepted_on, evaluated_on)
    and coalesce((dim_system.accepted_on + to_months(param('low_usage_ban_months')))::DATE, as_of) >= as_of
),
lacking as (
  select organisation_id, subject_kind as owner_kind, 'evaluation' as table_name, owner, kind as key_2,
    evaluated_on::VARCHAR as key_3, 'is_low_usage' as column_name
  from open_finding where is_low_usage is null
  union all
  select organisation_id, 'system', 'system', system_id, null, null, 'approved_as'
  from open_finding where approved_as is null
  union all
  select organisation_id, 'system', 'system', system_id, null, null, 'accepted_on'
  from open_finding where accepted_on is null
)
select project_id as subject, lacking.* exclude (organisation_id)
from stg_project inner join lacking using (organisation_id)
