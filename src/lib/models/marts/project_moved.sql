-- One row per project that changed by the as-of date: what its changes so far added and removed, tender savings apart.
-- key: project_id
-- filled: project_id, added, removed, moved, new_content, tender_saving, count_changes, source_file, source_sheet, source_row
-- moved: the larger of added and removed. new_content: what was added as new. Unsaid: a change that does not say it; of
-- what is new, one that added. The source is that of the first change.
with done as (
  select *, is_tender_saving is not true as is_change
  from stg_change
  cross join context
  where decided_on <= as_of
)
select
  project_id,
  coalesce(sum(done.added) filter (is_change), 0)::BIGINT as added,
  coalesce(sum(done.removed) filter (is_change), 0)::BIGINT as removed,
  greatest(coalesce(sum(done.added) filter (is_change), 0), coalesce(sum(done.removed) filter (is_change), 0))::BIGINT as moved,
  coalesce(sum(done.added) filter (is_change and is_new_content), 0)::BIGINT as new_content,
  coalesce(sum(greatest(coalesce(done.added, 0), coalesce(done.removed, 0))) filter (not is_change), 0)::BIGINT as tender_saving,
  (count(*) filter (is_change))::INTEGER as count_changes,
  bool_or(coalesce(done.added, done.removed) is null) filter (is_change) as is_amount_unsaid,
  bool_or(done.added > 0 and is_new_content is null) filter (is_change) as is_new_unsaid,
  bool_or(ground = 'none') filter (is_change) as is_groundless,
  bool_or(ground is null) filter (is_change) as is_ground_unsaid,
  bool_and(is_approved) filter (is_change) as is_approved,
  bool_or(is_approved is null) filter (is_change) as is_approval_unsaid,
  arg_min(source_file, source_row) as source_file,
  arg_min(source_sheet, source_row) as source_sheet,
  min(source_row) as source_row
from done
group by project_id
