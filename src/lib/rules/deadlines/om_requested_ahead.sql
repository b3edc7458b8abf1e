-- One row per system × period that ends, of free O&M or of its term: O&M asked for in the year before that year.
with ending as (
  select system_id, unnest(['free', 'term']) as round, unnest([free_until, term_ends_on]) as ends_on,
    dim_system.source_file, dim_system.source_sheet, dim_system.source_row
  from dim_system
  inner join stg_system using (system_id)
  where is_running is not false
)
select
  system_id as subject,
  round || ' ' || year(ends_on)::VARCHAR as round,
  try_cast((year(ends_on) - param('om_request_lead_years'))::VARCHAR || '-01-01' as DATE) as opens_on,
  if(not exists (from stg_project where kind = 'om' and upgrades_system is not null), null,
    try_cast((year(ends_on) - param('om_request_lead_years'))::VARCHAR || '-12-31' as DATE)) as due_on,
  (select min(declared_on) from stg_project cross join context
    where kind = 'om' and upgrades_system = system_id and declared_on between opens_on and as_of) as done_on,
  'declared_on' as evidence,
  'system' as source_table, source_file, source_sheet, source_row
from ending
where ends_on is not null
