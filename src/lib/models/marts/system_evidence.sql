-- One row per listed system × evidence: yes, no, or not said, and where it was read.
-- key: system_id, evidence
-- filled: system_id, evidence, source_file, source_sheet, source_row
select system_id, evidence, value, source_file, source_sheet, source_row
from stg_system
unpivot include nulls (
  value for evidence in (
    is_hardware, is_classified, interconnected, data_gathered, shares_data, repeats_collection, on_unified_platform,
    on_office_platform, on_gov_network, on_cloud, crypto_ok, security_ok, hidden_danger, could_merge
  )
)
