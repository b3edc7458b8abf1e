-- One row per project with lines of money: where it comes from, what is budgeted and paid, and whether a year overspent.
-- key: project_id
-- filled: project_id, source_file, source_sheet, source_row
-- sources: those of lines with money or without any amount, joined by commas: a line of nought brings none.
-- The source is the first line, of an overpaid year where there is one. is_overpaid: a year paid more than its budget. is_budget_unsaid: a year paid and does not say its budget.
with line as (
  select project_id, year,
    sum(budgeted) as budgeted,
    sum(paid) as paid,
    string_agg(source, ',') filter (coalesce(greatest(planned, budgeted, paid), 1) > 0) as sources,
    min({'file': source_file, 'sheet': source_sheet, 'at': source_row}) as first
  from stg_funding
  group by project_id, year
)
select project_id,
  string_agg(sources, ',') as sources,
  sum(budgeted)::BIGINT as budgeted,
  sum(paid)::BIGINT as paid,
  bool_or(paid > budgeted) as is_overpaid,
  bool_or(paid > 0 and budgeted is null) as is_budget_unsaid,
  (min(year) filter (paid > 0))::INTEGER as first_paid_in,
  min({'rank': if(paid > budgeted, 1, 2), 'read': first}).read.file as source_file,
  min({'rank': if(paid > budgeted, 1, 2), 'read': first}).read.sheet as source_sheet,
  min({'rank': if(paid > budgeted, 1, 2), 'read': first}).read.at as source_row
from line
group by project_id
