-- One row per project whose contract is above its approved estimate.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 合同金额不超过批复概算
-- en: Contracts are within the approved estimate
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  contract_amount::VARCHAR as found, '≤ ' || approved_estimate as expected
from stg_project
where contract_amount > approved_estimate
