-- One row per rule × subject of its kind: what the test found decides, unless who the rule is about settles it or is not said.
-- Kept whether the rule applies or not, what is not said does not matter; but nothing is granted on silence.
-- Of a subject that stands in no list, only mentioned elsewhere, nothing is said but its id.
select
  number,
  subject,
  case
    when day < first_day or day > last_day then 'not_in_force'
    when day is null and coalesce(first_day, last_day) is not null then 'unknown'
    when is_yuan and currency <> rule_currency then 'not_applicable'
    when not asked then 'not_applicable'
    when not decides then 'unknown'
    when found = 'breached' and (is_soft or eased) then 'needs_judgement'
    else coalesce(found, if(is_dated, 'not_applicable', 'unknown'))
  end as verdict,
  if(decides, observed, null) as observed,
  if(decides, required, null) as required,
  if(decides, unit, null) as unit,
  case when not decides then decider when is_found then evidence when not is_dated then subject_kind || '_id' end as evidence,
  if(decides, source_table, null) as source_table,
  if(decides, source_file, null) as source_file,
  if(decides, source_sheet, null) as source_sheet,
  if(decides, source_row, null) as source_row,
  null::USMALLINT as lifted_by
from (
  select *,
    coalesce(asked or (asked is null and not is_granting and found in ('met', 'not_applicable')), false) as decides
  from judged
  inner join verdict_rule using (number)
)
cross join context
