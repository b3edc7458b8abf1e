-- One row per project × evidence: yes, no, or not said, and where it was read.
-- key: project_id, evidence
-- filled: project_id, evidence, source_file, source_sheet, source_row
select project_id, evidence, value, source_file, source_sheet, source_row
from stg_project
unpivot include nulls (
  value for evidence in (
    is_public, brings_system, is_key_work, is_emergency, is_classified, superior_consent, upgrade_would_do,
    duplicates_existing, could_share_existing, can_interconnect, shares_data, works_with_others, targets_clear,
    catalogue_ready, sharing_chapter, security_measures, uses_common_platforms, on_cloud, on_gov_network,
    on_unified_platform, crypto_ok, security_ok, parts_certified, technology_current, own_machine_room,
    own_internet_line, own_common_component, internal_systems_merged, original_accepted, documents_complete,
    pre_review_passed, expert_review_ordered, expert_review_passed, fits_plan, fits_sector_plan, is_supervised,
    three_lists_signed, buy_is_service, buy_has_suppliers, buy_secrecy_ok, on_city_platform,
    in_library, in_plan, added_to_plan, is_urgent, leadership_consent, found_needed, acceptance_cost_budgeted,
    spending_passed, in_bureau_budget, accounted_apart, flows_defined, parts_overlap, shared_with_counties,
    fits_existing, standards_set, parent_consent, accepted_by_unit, assessed_before, performance_monitored,
    performance_reported, ip_is_governments, is_portable, tender_states_om, building_plan_decided, is_renewal,
    need_assessed, assessed_by_third_party, assessor_by_competition, crypto_plan_reviewed, is_custom_software
  )
)
