-- One row per evaluation of a system that does not say its score.
select subject, 'system' as owner_kind, subject as owner, 'evaluation' as table_name, kind as key_2,
  evaluated_on::VARCHAR as key_3, 'score' as column_name
from stg_evaluation
where subject_kind = 'system' and score is null
