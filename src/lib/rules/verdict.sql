-- One row per subject × rule of the pack, in words: a row that names no source was read from the subject's own.
-- Amounts are told in yuan, as `unit` says; a test holds them in 分 as the tables do.
select
  rule.policy,
  rule.rule,
  rule.capability,
  rule.force,
  rule.subject_kind,
  found.subject,
  found.verdict,
  if(found.unit = 'yuan', (found.observed::DECIMAL(38, 2) / 100)::VARCHAR, found.observed) as observed,
  if(found.unit = 'yuan', (found.required::DECIMAL(38, 2) / 100)::VARCHAR, found.required) as required,
  coalesce(found.unit, 'text') as unit,
  found.evidence,
  coalesce(found.source_table, own.source_table) as source_table,
  coalesce(found.source_file, own.source_file) as source_file,
  coalesce(found.source_sheet, own.source_sheet) as source_sheet,
  coalesce(found.source_row, own.source_row) as source_row,
  lifting.rule as lifted_by
from verdict_found as found
inner join verdict_rule as rule on rule.number = found.number
inner join verdict_subject as own on own.subject_kind = rule.subject_kind and own.subject = found.subject
left join verdict_rule as lifting on lifting.number = found.lifted_by
