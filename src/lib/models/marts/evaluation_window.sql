-- One row per listed system not out of use, and per accepted building or purchase project that no such system stands for.
-- key: subject_kind, subject
-- filled: subject_kind, subject, state, source_file, source_sheet, source_row
-- starts_on: the later of acceptance and going live; only acceptance where going live is not said, because nothing is
-- to be in use before it (starts_on_basis). Months count from the next day and clamp to month ends; both ends included.
-- done: a self- or post-evaluation of the subject, or of the project that built it, on or after the opening;
-- one before it is early and does not count. days_left: to the last day, below nil when it has passed.
with subject as (
  select 'system' as subject_kind, system_id as subject, name, organisation_id, organisation_name, project_id,
    accepted_on, live_on, source_file, source_sheet, source_row
  from dim_system
  where is_listed and is_running is not false
  union all
  select 'project', project_id, name, organisation_id, organisation_name, project_id,
    accepted_on, null, source_file, source_sheet, source_row
  from project_money
  where (accepted_on is not null or status = 'accepted')
    and kind is distinct from 'om' and kind is distinct from 'third_party'
    and not exists (
      from dim_system as stands
      where stands.project_id = project_money.project_id and is_listed and is_running is not false
    )
),
dated as (
  select *,
    case when accepted_on is not null then greatest(accepted_on, live_on) end as starts_on,
    (starts_on + to_months(evaluation_opens_months))::DATE as opens_on,
    (starts_on + to_months(evaluation_closes_months))::DATE as closes_on
  from subject
  cross join setting
),
evaluated as (
  select subject_kind, subject, evaluated_on, score, kind
  from stg_evaluation
  cross join context
  where evaluated_on <= as_of and kind in ('self', 'post')
),
held as (
  select dated.subject_kind, dated.subject, opens_on, evaluated_on, score, kind, 1 as rank
  from dated
  inner join evaluated using (subject_kind, subject)
  union all
  select dated.subject_kind, dated.subject, opens_on, evaluated_on, score, kind, 2
  from dated
  inner join evaluated on evaluated.subject_kind = 'project' and evaluated.subject = dated.project_id
  where dated.subject_kind = 'system'
),
counted as (
  select subject_kind, subject,
    min(evaluated_on) filter (evaluated_on >= opens_on) as done_on,
    first(score order by evaluated_on, rank, kind) filter (evaluated_on >= opens_on) as score,
    max(evaluated_on) filter (evaluated_on < opens_on) as early_on
  from held
  group by subject_kind, subject
)
select subject_kind, subject, name, organisation_id, organisation_name, accepted_on, live_on, starts_on,
  case when starts_on is null then null when live_on is null then 'accepted' else 'accepted_and_live' end
    as starts_on_basis,
  opens_on, closes_on, done_on, score, early_on,
  case
    when starts_on is null then 'unknown'
    when done_on is not null then 'done'
    when as_of > closes_on then 'overdue'
    when as_of >= opens_on then 'due'
    when early_on is not null then 'early'
    else 'not_open'
  end as state,
  case when done_on is null then (closes_on - as_of)::INTEGER end as days_left,
  source_file, source_sheet, source_row
from dated
cross join context
left join counted using (subject_kind, subject)
