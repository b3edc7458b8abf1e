-- One row per project that asks for more than its total investment less what was paid in earlier years.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 申请资金不超过总投资减已支付
-- en: Requests are within what is left
with spent as (
  select project_id, sum(paid)::BIGINT as paid
  from stg_project
  inner join stg_funding using (project_id)
  where year < plan_year
  group by project_id
)
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  requested::VARCHAR as found, '≤ ' || (total_investment - paid) as expected
from stg_project
inner join spent using (project_id)
where requested > total_investment - paid
