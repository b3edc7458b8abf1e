-- One row per project: what may be asked of it before a rule applies.
-- With participants, or part of another, a project is shared between departments whatever its field.
-- A purchase that brings a new system is read as a new build.
select
  stg_project.project_id as subject,
  stg_project.kind,
  project_money.level,
  stg_project.field,
  stg_project.status,
  stg_project.procurement_kind,
  stg_project.mandated_by,
  approval_channel,
  is_classified,
  is_public,
  in_plan,
  added_to_plan,
  acceptance_level,
  shared_with_counties,
  participants is not null or part_of is not null or stg_project.field = 'cross_department' as is_shared,
  brings_system,
  stg_project.kind = 'new' or (stg_project.kind = 'purchase' and brings_system) as is_new_build,
  stg_project.kind in ('new', 'upgrade') or (stg_project.kind = 'purchase' and brings_system) as is_new_or_upgrade,
  declared_on as day,
  'project' as source_table,
  stg_project.source_file,
  stg_project.source_sheet,
  stg_project.source_row
from stg_project
inner join project_money on project_money.project_id = stg_project.project_id
