-- One row per spelling that names exactly one organisation: of the list, else the commonest of the spellings alike.
-- key: spelling
-- filled: spelling, organisation_id, likeness
-- kept: as a table, because every list of projects and systems is resolved by it
-- A spelling that two organisations share names neither: the reader is asked, never guessed for. likeness: as in
-- organisation_fit; 0 is in no list.
with fitting as (
  select spelling, min(organisation_id) as organisation_id, min(likeness) as likeness
  from organisation_fit
  group by spelling
  having min(organisation_id) = max(organisation_id)
),
unlisted as (
  select spelling, first_value(spelling) over (partition by folded order by count_mentions desc, spelling) as first
  from organisation_spelling
  anti join organisation_fit using (spelling)
)
select spelling, organisation_id, likeness from fitting
union all
select spelling, first, 0 from unlisted
