-- One row per project × name that is not said: the body, the post.
select project_id as subject, 'project' as table_name, 'implementing_body' as column_name
from stg_project
where implementing_body is null
union all
select project_id, 'project', 'responsible_post'
from stg_project
where responsible_post is null
