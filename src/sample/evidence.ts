import type { Said } from './row.ts';

/** What a well prepared application says. */
export const wellPrepared = {
  upgrade_would_do: false,
  duplicates_existing: false,
  could_share_existing: false,
  can_interconnect: true,
  shares_data: true,
  works_with_others: true,
  targets_clear: true,
  catalogue_ready: true,
  sharing_chapter: true,
  security_measures: true,
  uses_common_platforms: true,
  on_cloud: true,
  on_gov_network: true,
  on_unified_platform: true,
  crypto_ok: true,
  security_ok: true,
  parts_certified: true,
  technology_current: true,
  own_machine_room: false,
  own_internet_line: false,
  own_common_component: false,
  internal_systems_merged: true,
  documents_complete: true,
  pre_review_passed: true,
  expert_review_ordered: false,
  fits_plan: true,
  fits_sector_plan: true,
  is_emergency: false,
  is_classified: false
} as const satisfies Said<'project'>;

/** What every purchase says besides. */
export const fitToBuy = { buy_is_service: true, buy_has_suppliers: true, buy_secrecy_ok: true } as const;
