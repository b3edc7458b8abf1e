-- One row per system without a day of acceptance, and per building project of one whose status is not said.
select system_id as subject, 'system' as table_name, system_id as owner, 'accepted_on' as column_name
from stg_system
where accepted_on is null
union all
select system_id, 'project', project_id, 'status'
from stg_system
inner join stg_project using (project_id)
where stg_project.status is null
