-- One row per project: a whole has a lead, participants and a framework as asked; a part is declared once that is fixed.
select
  project_id as subject,
  param_piece('yes', 'no') as piece,
  piece['value'] = piece['wanted'] as is_sound,
  not shared_with_counties or fits_existing as fits,
  if(part_of is null, is_sound and fits, declared_on >= whole_fixed_on) as is_kept,
  case
    when lead is null then 'lead' when participants is null then 'participants' when framework_on is null then 'framework_on'
  end as lacking,
  case when is_kept then 'yes' when not is_kept then 'no' end as observed,
  'yes' as required,
  'yesno' as unit,
  case when not is_kept then 'breached' when is_kept and (part_of is not null or lacking is null) then 'met' else 'unknown' end
    as verdict,
  case
    when part_of is not null then 'declared_on'
    when is_sound is not true then piece['name']
    when not fits then 'fits_existing'
    when fits is null then if(shared_with_counties, 'fits_existing', 'shared_with_counties')
    else coalesce(lacking, piece['name'])
  end as evidence,
  'project' as source_table, source_file, source_sheet, source_row
from stg_project
left join (select project_id as whole_id, framework_on as whole_fixed_on from stg_project) on whole_id = part_of
