-- One row per finding that was to be mended, from the list of breaches and from evaluations that set a date for it.
-- key: origin, subject_kind, subject, breached_rule, found_on
-- filled: origin, subject_kind, subject, breached_rule, found_on, source_table, source_file, source_sheet, source_row
-- origin: breach, else the kind of evaluation. project_id: the project it falls to; a system's is the one that built it.
-- mended_on: by the as-of date. days_late, months_late: from the last day to mend to the mending, else to the as-of
-- date; nil where it is not late, unknown without a last day. Months are whole, the last day of each included.
with said as (
  select 'breach' as origin, subject, null as subject_kind, rule as breached_rule, found_on, mend_by, mended_on,
    'breach' as source_table, source_file, source_sheet, source_row
  from stg_breach
  union all
  select kind, subject, subject_kind, coalesce(findings, kind), evaluated_on, mend_by, mended_on,
    'evaluation', source_file, source_sheet, source_row
  from stg_evaluation
  where mend_by is not null
),
known as (
  select 'project' as kind, project_id as id, project_id from stg_project
  union all
  select 'system', system_id, project_id from dim_system
  union all
  select 'organisation', organisation_id, null from dim_organisation
)
select
  origin,
  known.kind as subject_kind,
  subject,
  known.project_id,
  breached_rule,
  found_on,
  mend_by,
  case when mended_on <= as_of then mended_on end as mended_on,
  case
    when mend_by is not null
    then greatest(coalesce(case when mended_on <= as_of then mended_on end, as_of) - mend_by, 0)
  end::INTEGER as days_late,
  case
    when days_late > 0 then datesub('month', mend_by, (mend_by + days_late - 1)::DATE)
    when days_late = 0 then 0
  end::INTEGER as months_late,
  source_table,
  source_file,
  source_sheet,
  source_row
from said
cross join context
inner join known on id = subject and kind = coalesce(said.subject_kind, kind)
where found_on <= as_of
