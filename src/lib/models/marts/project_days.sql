-- One row per project that did a step of its life: the day of each, by the as-of date; the last one where it did it again.
-- key: project_id
-- filled: project_id
-- acceptance_applied and first_accepted: the first day, because the first application and the first acceptance count.
select
  project_id,
  max(done_on) filter (step = 'declared') as declared,
  max(done_on) filter (step = 'reviewed') as reviewed,
  max(done_on) filter (step = 'approved') as approved,
  max(done_on) filter (step = 'procurement_started') as procurement_started,
  max(done_on) filter (step = 'contracted') as contracted,
  max(done_on) filter (step = 'build_started') as build_started,
  max(done_on) filter (step = 'build_ended') as build_ended,
  max(done_on) filter (step = 'initial_accepted') as initial_accepted,
  max(done_on) filter (step = 'trial_started') as trial_started,
  max(done_on) filter (step = 'trial_stable') as trial_stable,
  max(first_done_on) filter (step = 'acceptance_applied') as acceptance_applied,
  max(first_done_on) filter (step = 'accepted') as first_accepted,
  max(done_on) filter (step = 'accepted') as accepted,
  max(done_on) filter (step = 'acceptance_failed') as acceptance_failed,
  max(done_on) filter (step = 'archived') as archived,
  max(done_on) filter (step = 'design_reviewed') as design_reviewed,
  max(done_on) filter (step = 'budget_assessed') as budget_assessed,
  max(done_on) filter (step = 'precheck') as precheck,
  max(done_on) filter (step = 'filed') as filed,
  max(done_on) filter (step = 'extended') as extended,
  max(done_on) filter (step = 'price_inquired') as price_inquired
from project_step
where done_on is not null
group by project_id
