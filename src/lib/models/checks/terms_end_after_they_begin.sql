-- One row per system whose term of operation ends before it was accepted or went live.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 运维期届满不早于验收和投入运行
-- en: Terms end after they begin
select 'system' as subject_kind, system_id as subject, source_file, source_sheet, source_row,
  term_ends_on::VARCHAR as found, '≥ ' || greatest(accepted_on, live_on) as expected
from stg_system
where term_ends_on < greatest(accepted_on, live_on)
