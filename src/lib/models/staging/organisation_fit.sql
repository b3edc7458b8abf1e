-- One row per spelling × listed organisation that it may mean, of the closest kind of likeness that it has to any.
-- key: spelling, organisation_id
-- filled: spelling, organisation_id, likeness
-- kept: as a table, because it compares every spelling with every organisation
-- likeness: 1 its id, 2 its name, 3 its short name, 4 one of them in another script or form, 5 with more or less of its
-- place, 6 an abbreviation: the same last character, and the shorter's characters in the longer's order.
with told as (
  select organisation_id, trim(unnest([organisation_id, name, short_name])) as spelling, unnest([1, 2, 3]) as likeness
  from organisation
  where organisation_id is not null
),
listed as (
  select * from told where spelling <> ''
),
named as (
  select distinct organisation_id, folded, short, place, stem, ending
  from listed
  inner join organisation_spelling using (spelling)
  where listed.likeness > 1
),
pair as (
  select s.spelling, n.organisation_id, s.place, n.folded = s.folded as is_alike,
    s.stem as said, n.stem as meant, s.ending = n.ending as is_one_ending,
    ends_with(n.place, s.place) as is_shorter,
    n.place <> '' and ends_with(s.place, n.place) as is_longer
  from organisation_spelling as s
  cross join named as n
  where not exists (from listed where listed.spelling = s.spelling)
),
likely as (
  select *, case
    when is_alike then 4
    when not is_one_ending or least(length(said), length(meant)) < 2 or not (is_shorter or is_longer) then null
    when said = meant then 5
    when said in ('管理', '服务', '监督', '工作', '政务', '事务', '综合', '公共', '行政', '发展', '建设') then null
    when contains(meant, said) or contains(said, meant) then 6
    when left(said, 1) <> left(meant, 1) then null
    when (length(said) > 2 or length(meant) > 3) and meant like regexp_replace(said, '(.)', '\1%', 'g') then 6
    when (length(meant) > 2 or length(said) > 3) and said like regexp_replace(meant, '(.)', '\1%', 'g') then 6
  end as likeness
  from pair
),
-- Two places longer than the listed one are two organisations: it is neither's for sure.
fit as (
  select spelling, organisation_id, likeness
  from likely
  where likeness is not null
  qualify likeness = 4 or is_shorter
    or min(place) filter (not is_shorter) over (partition by organisation_id)
      = max(place) filter (not is_shorter) over (partition by organisation_id)
  union all
  select spelling, organisation_id, likeness from listed
)
select spelling, organisation_id, min(likeness)::INTEGER as likeness
from fit
group by spelling, organisation_id
qualify min(likeness) = min(min(likeness)) over (partition by spelling)
