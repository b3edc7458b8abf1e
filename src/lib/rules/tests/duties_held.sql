-- One row per plan: every duty of the article has a holder in the list of organisations; unknown where none says its duty.
with asked as (
  select duty, min({'file': source_file, 'sheet': source_sheet, 'line': source_row}) as read
  from (select unnest(param_list('duties')) as duty) as named
  left join duty_holder using (duty)
  group by duty
)
select
  plan_year::VARCHAR as subject,
  (select string_agg(duty, ';' order by duty) from asked where read is null) as observed,
  list_aggregate(param_list('duties'), 'string_agg', ';') as required,
  'text' as unit,
  case
    when not exists (from stg_organisation where duty is not null) then 'unknown'
    when observed is null then 'met'
    else 'breached'
  end as verdict,
  'duty' as evidence,
  'organisation' as source_table,
  read.file as source_file, read.sheet as source_sheet, read.line as source_row
from context
left join (select min(read) as read from asked) on true
