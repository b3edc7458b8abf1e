-- One row per project that has passed final acceptance by the as-of date: the day of its last round.
-- key: project_id
-- filled: project_id, accepted_on
select project_id, max(actual_on) as accepted_on
from stg_milestone
cross join context
where step = 'accepted' and actual_on <= as_of
group by project_id
