-- One row per system of the list, and per system that O&M or usage names without its being in it.
-- key: system_id
-- filled: system_id, name, is_listed, source_file, source_sheet, source_row
-- accepted_on: as the system says, else as its building project's milestones say.
-- free_until: the last free day, the day of acceptance not counted; unknown unless acceptance and months are said.
-- building_cost: of the building project (see project_money), else as the system states; nil is not a cost.
with told as (
  select system_id, 1 as rank, source_file, source_sheet, source_row from om_line
  union all
  select system_id, 2, source_file, source_sheet, source_row from usage_month
),
stranger as (
  select system_id, min({'rank': rank, 'file': source_file, 'sheet': source_sheet, 'at': source_row}) as read
  from told
  anti join stg_system using (system_id)
  group by system_id
),
listed as (
  select *, case when building_cost > 0 then building_cost end as stated_cost from stg_system
)
select
  system_id,
  listed.name,
  listed.organisation_id,
  dim_organisation.name as organisation_name,
  listed.project_id,
  listed.status,
  listed.status = 'running' as is_running,
  true as is_listed,
  coalesce(listed.accepted_on, project_money.accepted_on) as accepted_on,
  live_on,
  coalesce(listed.warranty_months, project_money.warranty_months) as warranty_months,
  (coalesce(listed.accepted_on, project_money.accepted_on)
    + to_months(coalesce(listed.warranty_months, project_money.warranty_months)))::DATE as free_until,
  coalesce(project_money.building_cost, stated_cost) as building_cost,
  coalesce(building_cost_basis, case when stated_cost is not null then 'stated' end) as building_cost_basis,
  listed.source_file,
  listed.source_sheet,
  listed.source_row
from listed
left join project_money on project_money.project_id = listed.project_id
left join dim_organisation on dim_organisation.organisation_id = listed.organisation_id
union all by name
select system_id, system_id as name, false as is_listed,
  read.file as source_file, read.sheet as source_sheet, read.at as source_row
from stranger
