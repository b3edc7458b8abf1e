-- One row per project that asks for, or commits later years to, more than its total investment.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 申请与后续承诺之和不超过总投资
-- en: Requests are within the total
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  (coalesce(requested, 0) + coalesce(committed_later_years, 0))::VARCHAR as found, '≤ ' || total_investment as expected
from stg_project
where coalesce(requested, 0) + coalesce(committed_later_years, 0) > total_investment
