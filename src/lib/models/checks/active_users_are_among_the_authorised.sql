-- One row per month of a system with more active than authorised users.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 活跃用户不多于授权用户
-- en: Active users are among the authorised
select 'system' as subject_kind, system_id as subject, source_file, source_sheet, source_row,
  month || ': ' || active_users as found, '≤ ' || authorised_users as expected
from stg_usage
where active_users > authorised_users
