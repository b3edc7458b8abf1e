-- A refusal that an exception lifts is kept, and names it: the first of the rule's exceptions that is met.
update verdict_found
set verdict = 'met', lifted_by = lift.by
from (
  select refused.number, refused.subject, arg_min(met.number, way.place) as by
  from verdict_way as way
  inner join verdict_found as met on met.number = way.exception and met.verdict = 'met'
  inner join verdict_found as refused on refused.number = way.number and refused.subject = met.subject
  where refused.verdict in ('breached', 'needs_judgement')
  group by refused.number, refused.subject
) as lift
where verdict_found.number = lift.number and verdict_found.subject = lift.subject
