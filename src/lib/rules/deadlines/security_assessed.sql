-- One row per system × test of its security: the last one, and the next within the local months of it.
with tested as (
  select system_id, if(last_security_assessment <= as_of, last_security_assessment, null) as last_on,
    source_file, source_sheet, source_row
  from stg_system
  cross join context
  where (status = 'running') is not false
)
select system_id as subject, 'last' as round, null::DATE as opens_on, last_on as due_on, last_on as done_on,
  'last_security_assessment' as evidence, 'system' as source_table, source_file, source_sheet, source_row
from tested
union all
select system_id as subject, 'next' as round, last_on as opens_on,
  (last_on + to_months(security_assessment_months))::DATE as due_on, null as done_on, 'last_security_assessment' as evidence,
  'system' as source_table, source_file, source_sheet, source_row
from tested
cross join setting
