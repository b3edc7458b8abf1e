-- One row per project that has changes: what its unit has changed by itself so far.
-- key: project_id
-- filled: project_id, is_changed, amount, sole_amount, tender_saving
-- The unit's own: what it says it decided itself, and what nobody is said to have approved; sole_: the first alone.
-- amount: the larger of added and removed. tender_saving: of all changes.
select * exclude (read), greatest(added, removed) as amount,
  read.file as source_file, read.sheet as source_sheet, read.at as source_row
from (
  select
    project_id,
    coalesce(sum(count_changes) filter (is_own), 0) > 0 as is_changed,
    coalesce(sum(added) filter (is_own), 0)::BIGINT as added,
    coalesce(sum(removed) filter (is_own), 0)::BIGINT as removed,
    coalesce(sum(new_content) filter (is_own), 0)::BIGINT as new_content,
    coalesce(sum(new_content_unsaid) filter (is_own), 0)::BIGINT as new_content_unsaid,
    coalesce(sum(count_groundless) filter (is_own), 0)::INTEGER as count_groundless,
    coalesce(sum(count_ground_unsaid) filter (is_own), 0)::INTEGER as count_ground_unsaid,
    coalesce(sum(count_amount_unsaid) filter (is_own), 0)::INTEGER as count_amount_unsaid,
    greatest(coalesce(sum(said.added) filter (is_sole), 0), coalesce(sum(said.removed) filter (is_sole), 0))::BIGINT as sole_amount,
    coalesce(sum(said.new_content) filter (is_sole), 0)::BIGINT as sole_new_content,
    coalesce(sum(said.count_groundless) filter (is_sole), 0)::INTEGER as sole_groundless,
    sum(said.tender_saving)::BIGINT as tender_saving,
    min({'file': said.source_file, 'sheet': said.source_sheet, 'at': said.source_row}) filter (is_own) as read
  from (select *, consent in ('unit', 'unsaid') as is_own, consent = 'unit' as is_sole from project_change) as said
  group by project_id
)
