-- One row per evaluation score outside 0 to 100.
-- key: subject_kind, subject, source_file, source_sheet, source_row, found
-- filled: subject_kind, found, expected
-- zh: 得分在 0 到 100 之间
-- en: Scores lie between 0 and 100
with scored as (
  select subject_kind, subject, kind, unnest([
    score, score_goals, score_use, score_sharing, score_security, score_satisfaction
  ]) as score, source_file, source_sheet, source_row
  from stg_evaluation
)
select subject_kind, subject, source_file, source_sheet, source_row,
  kind || ': ' || score as found, '0 – 100' as expected
from scored
where not score between 0 and 100
group by all
