-- One row per project whose planned funding of all years and sources adds up to more than its total investment.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 各来源计划资金之和不超过总投资
-- en: Funding planned is within the total
with planned as (
  select project_id, sum(planned)::BIGINT as planned from stg_funding group by project_id
)
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  planned::VARCHAR as found, '≤ ' || total_investment as expected
from stg_project
inner join planned using (project_id)
where planned > total_investment
