-- One row per finding not mended by its last day × ladder of the chosen regulation: what may follow, for people to decide.
-- key: policy, rule, origin, subject_kind, subject, breached_rule, found_on
-- filled: policy, rule, origin, subject_kind, subject, breached_rule, found_on, mend_by, days_late, rung, rung_key
-- One rung up for each so many months past the day, a local setting; of what was mended late, the rung it had reached.
select
  policy,
  ladder.rule,
  origin,
  subject_kind,
  subject,
  breached_rule,
  found_on,
  mend_by,
  mended_on,
  days_late,
  least(len(rungs), 1 + months_late // months_per_rung)::INTEGER as rung,
  list_extract(rungs, rung) as rung_key,
  source_table,
  source_file,
  source_sheet,
  source_row
from mending_order
cross join ladder
cross join setting
where days_late > 0
