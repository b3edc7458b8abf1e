-- One row per evaluation of a system × what it does not say: its score, and the day by which what it found is mended.
select subject, 'system' as owner_kind, subject as owner, 'evaluation' as table_name, kind as key_2,
  evaluated_on::VARCHAR as key_3, 'score' as column_name
from stg_evaluation
where subject_kind = 'system' and score is null
union all
select subject, 'system', subject, 'evaluation', kind, evaluated_on::VARCHAR, 'mend_by'
from stg_evaluation
where subject_kind = 'system' and coalesce(mend_by, mended_on) is null and (findings is not null or is_low_usage)
