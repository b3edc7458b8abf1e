-- One row per project: its evidence is as asked, it shares or says on what ground not, and its unit's systems in use share.
with kept_back as (
  select organisation_id, not shares_data as is_refused, source_file as file, source_sheet as sheet, source_row as line
  from stg_system where status = 'running' and shares_data is not true
  qualify row_number() over (partition by organisation_id order by shares_data, source_file, source_row) = 1
),
asked as (
  select reasoned.*, is_refused, file, sheet, line,
    line is not null and coalesce(piece.value = piece.wanted, is_refused) as by_system,
    case
      when piece.value <> piece.wanted then 'breached'
      when is_refused then 'needs_judgement'
      when piece.value is null or line is not null or reasoned.organisation_id is null then 'unknown'
      when not exists (from stg_system) then 'unknown'
      else 'met'
    end as grade
  from (select *, param_piece('yes', 'no') as piece from (
    select * replace (shares_data or nullif(trim(legal_basis), '') is not null as shares_data) from stg_project)) as reasoned
  left join kept_back on kept_back.organisation_id = reasoned.organisation_id
)
select project_id as subject,
  case when grade = 'unknown' then null when by_system or not piece.value then 'no' else 'yes' end as observed,
  if(by_system or piece.wanted, 'yes', 'no') as required, 'yesno' as unit, grade as verdict,
  case when by_system then 'shares_data' when grade <> 'unknown' or piece.value is null then piece.name
    when organisation_id is null then 'organisation' else 'shares_data' end as evidence, if(by_system, 'system', 'project') as source_table,
  if(by_system, file, source_file) as source_file, if(by_system, sheet, source_sheet) as source_sheet,
  if(by_system, line, source_row) as source_row
from asked
