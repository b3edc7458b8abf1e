-- One row per organisation × finding that a system of its own, approved as a new build, is little used: its ban.
-- key: policy, rule, organisation_id, system_id, found_on
-- filled: policy, rule, organisation_id, system_id, found_on, starts_on, ends_on, state
-- starts_on: the system's final acceptance; the last day is included. A finding after it came too late to bar anything.
with assessed as (
  select subject as system_id, evaluated_on from evaluation_score where subject_kind = 'system' and is_low_usage
  union
  select system_id, evaluated_on
  from evaluation_score
  inner join dim_system on project_id = subject
  where subject_kind = 'project' and is_low_usage
)
select
  policy,
  rule,
  dim_system.organisation_id,
  dim_system.system_id,
  dim_system.name as system_name,
  evaluated_on as found_on,
  dim_system.accepted_on as starts_on,
  (dim_system.accepted_on + to_months(months))::DATE as ends_on,
  case when evaluated_on > ends_on then 'too_late' when as_of > ends_on then 'over' else 'running' end as state
from assessed
inner join dim_system on dim_system.system_id = assessed.system_id
inner join stg_system on stg_system.system_id = assessed.system_id
cross join ban
cross join context
where approved_as = 'new' and evaluated_on >= dim_system.accepted_on and dim_system.organisation_id is not null
