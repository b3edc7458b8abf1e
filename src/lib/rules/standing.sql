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
    when finding = 'breached' and (is_soft or eased) then 'needs_judgement'
    else coalesce(finding, if(is_dated, 'not_applicable', 'unknown'))
  end as verdict,
  if(decides and is_found, observed, null) as observed,
  if(decides and is_found, required, null) as required,
  if(decides and is_found, unit, null) as unit,
  case when not decides then decider when is_found then evidence when not is_dated then
    if(subject_kind = 'plan', 'plan_year', subject_kind || '_id') end as evidence,
  if(decides and is_found, source_table, null) as source_table,
  if(decides and is_found, source_file, null) as source_file,
  if(decides and is_found, source_sheet, null) as source_sheet,
  if(decides and is_found, source_row, null) as source_row,
  null::USMALLINT as lifted_by
from (
  select *, if(is_found, found, null) as finding,
    coalesce(asked or (asked is null and not is_granting and finding in ('met', 'not_applicable')), false) as decides
  from judged
  inner join verdict_rule using (number)
)
cross join context
