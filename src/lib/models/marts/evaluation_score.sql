-- One row per evaluation of a project or system held by the as-of date.
-- key: subject_kind, subject, kind, evaluated_on
-- filled: subject_kind, subject, kind, evaluated_on, is_latest, source_file, source_sheet, source_row
-- is_latest: the subject's last evaluation with a score, whatever its kind.
with held as (
  select stg_evaluation.* from stg_evaluation cross join context where evaluated_on <= as_of
),
latest as (
  select subject_kind, subject, max({'on': evaluated_on, 'kind': kind}) as last
  from held
  where score is not null
  group by subject_kind, subject
),
named as (
  select 'system' as subject_kind, system_id as subject, name, organisation_id, organisation_name from dim_system
  union all
  select 'project', project_id, name, organisation_id, organisation_name from project_money
)
select
  held.subject_kind,
  held.subject,
  name,
  organisation_id,
  organisation_name,
  held.kind,
  evaluated_on,
  score, score_goals, score_use, score_sharing, score_security, score_satisfaction,
  is_low_usage, findings, mend_by, mended_on,
  coalesce(score is not null and evaluated_on = last.on and held.kind = last.kind, false) as is_latest,
  held.source_file,
  held.source_sheet,
  held.source_row
from held
left join latest on latest.subject_kind = held.subject_kind and latest.subject = held.subject
left join named on named.subject_kind = held.subject_kind and named.subject = held.subject
