-- One row per project: its one framework is as asked, fixed, and drawn up by a data centre of the list.
with centre as (
  select organisation_id, unnest([organisation_id, name, short_name]) as spelling from stg_organisation where is_data_centre
),
asked as (
  select project_id, framework_on, source_file, source_sheet, source_row, param_piece('yes') as piece,
    case
      when lead in (select spelling from centre) then true
      when not exists (from centre) then null
      when lead is not null then false
      when organisation_id in (select organisation_id from centre) then true
    end as is_theirs
  from stg_project
)
select
  project_id as subject,
  piece.value and is_theirs as is_kept,
  case when is_kept then 'yes' when not is_kept then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case when not is_kept then 'breached' when is_kept and framework_on is not null then 'met' else 'unknown' end as verdict,
  case
    when not is_theirs then 'lead'
    when piece.value is not true then piece.name
    when is_theirs then 'framework_on'
    else 'lead'
  end as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from asked
