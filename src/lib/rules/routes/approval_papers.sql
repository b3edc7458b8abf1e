-- One row per project: which papers are approved, by its kind and total; a deep and urgent one may bring one plan.
select
  stg_project.project_id as subject,
  'approval' as matter,
  case project_money.level when 'city' then param('city_threshold') when 'county' then param('county_threshold') end as least_total,
  stg_project.kind = 'om' or (stg_project.kind = 'upgrade' and stg_project.total_investment / original <= param('om_share') and stg_project.total_investment <= param('om_amount')) as is_om,
  [
    {'way': 'direct', 'by': 'kind', 'is_open': is_om, 'needs': []::VARCHAR[]},
    {'way': 'feasibility_and_design', 'by': 'total_investment', 'needs': ['feasibility', 'preliminary_design'],
      'is_open': not is_om and stg_project.total_investment >= least_total},
    {'way': 'implementation_plan', 'by': 'total_investment', 'needs': ['implementation_plan'],
      'is_open': not is_om and stg_project.total_investment < least_total},
    {'way': 'urgent_plan', 'by': 'urgent_ground', 'needs': ['implementation_plan'],
      'is_open': not is_om and list_contains(param_list('grounds'), urgent_ground) and deep_enough}
  ] as ways,
  string_split(papers, ';') as has,
  'document' as kept_in, is_approved as is_due, 'status' as due_by, false as is_doubtful,
  [if(stg_project.total_investment is null, 'total_investment', null), if(project_money.level is null, 'level', null),
    if(stg_project.kind = 'upgrade' and original is null, 'original_investment', null),
    if(urgent_ground is null, 'urgent_ground', null), if(deep_enough is null, 'deep_enough', null)] as unsaid,
  'total_investment' as decided_by, stg_project.total_investment::VARCHAR as observed,
  least_total::VARCHAR as threshold, 'yuan' as unit
from stg_project
inner join project_money on project_money.project_id = stg_project.project_id
inner join project_file on project_file.project_id = stg_project.project_id
left join upgrade_original on upgrade_original.project_id = stg_project.project_id
