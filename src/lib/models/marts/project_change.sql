-- One row per project × who consented: the sum of its changes decided by the as-of date.
-- key: project_id, consent
-- filled: project_id, consent, count_changes, added, removed, new_content, new_content_unsaid, tender_saving
-- consent: unit, bureau or leadership as the change says, else unsaid. Savings from tendering stand apart and are neither
-- counted, added nor removed. new_content_unsaid: added without saying whether it is new content.
-- The source is the first change that is no saving.
with told as (
  select *, coalesce(approved_by, 'unsaid') as consent, is_tender_saving is true as is_saving
  from stg_change
  cross join context
  where decided_on <= as_of
)
select * exclude (read), read.file as source_file, read.sheet as source_sheet, read.at as source_row
from (
  select
    project_id,
    consent,
    (count(*) filter (not is_saving))::INTEGER as count_changes,
    coalesce(sum(added) filter (not is_saving), 0)::BIGINT as added,
    coalesce(sum(removed) filter (not is_saving), 0)::BIGINT as removed,
    coalesce(sum(added) filter (not is_saving and is_new_content), 0)::BIGINT as new_content,
    coalesce(sum(added) filter (not is_saving and is_new_content is null), 0)::BIGINT as new_content_unsaid,
    coalesce(sum(removed) filter (is_saving), 0)::BIGINT as tender_saving,
    (count(*) filter (not is_saving and ground = 'none'))::INTEGER as count_groundless,
    (count(*) filter (not is_saving and ground is null))::INTEGER as count_ground_unsaid,
    (count(*) filter (not is_saving and coalesce(added, removed) is null))::INTEGER as count_amount_unsaid,
    min({'file': told.source_file, 'sheet': told.source_sheet, 'at': told.source_row}) filter (not is_saving) as read
  from told
  group by project_id, consent
)
