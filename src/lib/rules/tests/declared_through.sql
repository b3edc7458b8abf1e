-- One row per project: a subordinate's has its parent's consent; a shared one's lead declares after the one plan is fixed.
select
  project_id as subject,
  if(listed_id is null, null, parent is not null) as is_below,
  participants is not null or field = 'cross_department' as is_shared,
  not is_below or parent_consent as is_cleared,
  not is_shared or if(lead is null, null, declared_on >= framework_on) as is_one,
  is_cleared and is_one as is_kept,
  case when is_kept then 'yes' when not is_kept then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case
    when not is_kept then 'breached'
    when not (is_below or is_shared) then 'not_applicable'
    when is_kept then 'met'
    else 'unknown'
  end as verdict,
  case
    when not is_cleared or (is_cleared is null and is_below) then 'parent_consent'
    when is_cleared is null then 'organisation'
    when is_one is null and is_shared is null then 'field'
    when is_one is null and lead is null then 'lead'
    when not is_shared then 'parent_consent'
    else 'framework_on'
  end as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
left join (select organisation_id as listed_id, parent from stg_organisation) on listed_id = organisation_id
