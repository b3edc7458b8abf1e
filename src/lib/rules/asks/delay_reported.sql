-- One row per project × what its dates lack.
select project_id as subject, 'project' as owner_kind, 'project' as table_name, null::VARCHAR as key_2,
  null::VARCHAR as key_3, 'ends_on' as column_name
from stg_project
where ends_on is null
union all
select project_id, 'project', 'project', null, null, 'status'
from stg_project
where status is null
