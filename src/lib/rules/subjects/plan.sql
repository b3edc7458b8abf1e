-- One row: the plan year as a whole.
select
  plan_year::VARCHAR as subject,
  as_of as day,
  'envelope' as source_table,
  read.file as source_file,
  read.sheet as source_sheet,
  read.line as source_row
from context
left join (
  select year, min({'file': source_file, 'sheet': source_sheet, 'line': source_row}) as read
  from stg_envelope
  group by year
) on year = plan_year
