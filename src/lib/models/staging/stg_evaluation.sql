-- One row per subject × kind × date of an evaluation: the first row read.
-- key: subject_kind, subject, kind, evaluated_on
-- filled: subject_kind, subject, kind, evaluated_on, source_file, source_sheet, source_row
select evaluation.*
from evaluation
where evaluation.rowid in (select min(rowid) from evaluation group by subject_kind, subject, kind, evaluated_on)
  and subject_kind is not null and subject is not null and kind is not null and evaluated_on is not null
