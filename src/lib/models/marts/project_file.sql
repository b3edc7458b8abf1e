-- One row per project: the papers and the opinions in its file, and the steps of its life that are behind it.
-- key: project_id
-- filled: project_id
-- papers: keys of documents; opinions: members that gave one, consents: those that agree. Joined by `;`;
-- not known where the lists say nothing of the project. What is dated later than the as-of date is not there yet.
-- Of steps: yes by a day or by the status, no by the status, else not known.
with paper as (
  select listed.project_id, coalesce(string_agg(paper, ';'), '') as papers
  from (select distinct project_id from stg_document) as listed
  left join project_paper on project_paper.project_id = listed.project_id
  group by listed.project_id
),
told as (
  select project_id,
    coalesce(string_agg(member, ';') filter ((given_on > as_of) is not true), '') as opinions,
    coalesce(string_agg(member, ';') filter (agrees and (given_on > as_of) is not true), '') as consents
  from stg_opinion
  cross join context
  group by project_id
)
select
  stg_project.project_id,
  papers,
  opinions,
  consents,
  done.approved is not null or status in ('approved', 'building', 'trial', 'accepted') as is_approved,
  coalesce(done.contracted, done.build_started) is not null or status in ('building', 'trial', 'accepted') as is_building,
  if(is_approved, true, in_library) as is_entered,
  if(is_entered, true, declared_on <= as_of) as is_declared
from stg_project
cross join context
left join paper on paper.project_id = stg_project.project_id
left join told on told.project_id = stg_project.project_id
left join project_days as done on done.project_id = stg_project.project_id
