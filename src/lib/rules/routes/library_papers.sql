-- One row per project: what it brings to the library by its total; an upgrade handled as O&M brings neither.
select
  project_id as subject,
  'documents' as matter,
  case level when 'city' then param('city_threshold') when 'county' then param('county_threshold') end as least_total,
  kind = 'upgrade' and total_investment / original <= param('om_share') and total_investment <= param('om_amount') as is_om,
  [
    {'way': 'feasibility', 'by': 'total_investment', 'is_open': not is_om and total_investment >= least_total,
      'needs': ['application', 'feasibility']},
    {'way': 'implementation_plan', 'by': 'total_investment', 'is_open': not is_om and total_investment < least_total,
      'needs': ['application', 'implementation_plan']}
  ] as ways,
  string_split(papers, ';') as has,
  'document' as kept_in,
  is_entered as is_due,
  'in_library' as due_by,
  false as is_doubtful,
  [if(kind = 'upgrade' and original is null, 'original_investment', null),
    if(total_investment is null, 'total_investment', null), if(level is null, 'level', null)] as unsaid,
  'total_investment' as decided_by,
  total_investment::VARCHAR as observed,
  least_total::VARCHAR as threshold,
  'yuan' as unit
from project_money
inner join project_file using (project_id)
left join (select project_id, original from upgrade_original) using (project_id)
