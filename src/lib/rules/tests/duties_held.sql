-- One row per plan: every duty of the article has a holder in the list of organisations; unknown where none says its duty.
with held as (
  select duty, min({'file': source_file, 'sheet': source_sheet, 'line': source_row}) as read
  from duty_holder
  group by duty
),
asked as (
  select min(read) as read, string_agg(duty, ';' order by duty) filter (read is null) as lacking
  from (select unnest(param_list('duties')) as duty) as named
  left join held using (duty)
)
select
  plan_year::VARCHAR as subject,
  if(said > 0, lacking, null) as observed,
  list_aggregate(param_list('duties'), 'string_agg', ';') as required,
  'text' as unit,
  case
    when said = 0 then 'unknown'
    when lacking is null then 'met'
    else 'breached'
  end as verdict,
  'duty' as evidence,
  'organisation' as source_table,
  read.file as source_file, read.sheet as source_sheet, read.line as source_row
from context
cross join asked
cross join (select count(duty) as said from stg_organisation)
