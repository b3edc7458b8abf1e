-- One row per system × year × category: its lines added; a line read twice counts once.
-- key: system_id, year, category
-- filled: system_id, year, category, count_lines, source_file, source_sheet, source_row
-- The source is the first line's. Lines are the same line when all three amounts are.
with line as (
  select system as system_id, year, category, requested, budgeted, paid, min(rowid) as first_line
  from om_cost
  where system is not null and year is not null and category is not null
  group by all
),
added as (
  select system_id, year, category,
    sum(requested)::BIGINT as requested,
    sum(budgeted)::BIGINT as budgeted,
    sum(paid)::BIGINT as paid,
    count(*)::INTEGER as count_lines,
    min(first_line) as first_line
  from line
  group by system_id, year, category
)
select added.* exclude (first_line), source_file, source_sheet, source_row
from added
inner join om_cost on om_cost.rowid = first_line
