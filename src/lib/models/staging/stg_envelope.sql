-- One row per year × source × use of money available: its lines added; a line read twice counts once.
-- key: year, source, use
-- filled: year, source, use, amount, source_file, source_sheet, source_row
with line as (
  select year, source, "use", amount, min(rowid) as first_line
  from envelope
  where year is not null and source is not null and "use" is not null and amount is not null
  group by all
),
added as (
  select year, source, "use", sum(amount)::BIGINT as amount, min(first_line) as first_line
  from line
  group by year, source, "use"
)
select added.* exclude (first_line), submitted_on, source_file, source_sheet, source_row
from added
inner join envelope on envelope.rowid = first_line
