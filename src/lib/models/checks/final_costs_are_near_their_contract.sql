-- One row per project whose final cost is more than twice its contract, or less than a tenth of it.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 决算金额与合同金额相近
-- en: Final costs are near their contract
-- The bounds tell a slip of the pen from an overrun; what overrun is allowed is for the rules.
select 'project' as subject_kind, project_id as subject, source_file, source_sheet, source_row,
  final_cost::VARCHAR as found, '≈ ' || contract_amount as expected
from stg_project
where final_cost > 0 and contract_amount > 0 and not final_cost between contract_amount / 10 and contract_amount * 2
