-- One row per spelling that names exactly one organisation: its id, else its name, else its short name.
-- key: spelling
-- filled: spelling, organisation_id
-- A spelling that two organisations share at the same rank names neither: the reader is asked, never guessed for.
with spelt as (
  select organisation_id, trim(unnest([organisation_id, name, short_name])) as spelling, unnest([1, 2, 3]) as rank
  from organisation
  where organisation_id is not null
)
select spelling, arg_min(organisation_id, rank) as organisation_id
from spelt
where spelling <> ''
group by spelling
having case min(rank)
  when 1 then true
  when 2 then count(distinct organisation_id) filter (rank = 2) = 1
  else count(distinct organisation_id) = 1
end
