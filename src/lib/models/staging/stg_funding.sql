-- One row per project × year × source: its lines added; a line read twice counts once.
-- key: project_id, year, source
-- filled: project_id, year, source, count_lines, source_file, source_sheet, source_row
-- The source_… columns are the first line's. Lines are the same line when all three amounts are.
with line as (
  select project as project_id, year, source, planned, budgeted, paid, min(rowid) as first_line
  from funding
  where project is not null and year is not null and source is not null
  group by all
),
added as (
  select project_id, year, source,
    sum(planned)::BIGINT as planned,
    sum(budgeted)::BIGINT as budgeted,
    sum(paid)::BIGINT as paid,
    count(*)::INTEGER as count_lines,
    min(first_line) as first_line
  from line
  group by project_id, year, source
)
select added.* exclude (first_line), source_file, source_sheet, source_row
from added
inner join funding on funding.rowid = first_line
