-- One row per project: it goes into what is unified; or one of the listed levels asked for it and the review agreed.
with asked as (
  select *, param_piece('yes') as piece, list_contains(param_list('levels'), mandated_by) and pre_review_passed as allowed
  from stg_project
),
decided as (
  select *,
    case
      when piece.value then piece.name
      when allowed then 'mandated_by'
      when piece.value is null or not allowed then piece.name
      when mandated_by is null then 'mandated_by'
      else 'pre_review_passed'
    end as evidence
  from asked
)
select
  project_id as subject,
  case
    when evidence = 'mandated_by' then mandated_by
    when evidence = piece.name then case when piece.value then 'yes' when not piece.value then 'no' end
  end as observed,
  if(evidence = 'mandated_by', list_aggregate(param_list('levels'), 'string_agg', ';'), 'yes') as required,
  if(evidence = 'mandated_by', 'text', 'yesno') as unit,
  case when piece.value or allowed then 'met' when not piece.value and not allowed then 'breached' else 'unknown' end as verdict,
  evidence, 'project' as source_table, source_file, source_sheet, source_row
from decided
