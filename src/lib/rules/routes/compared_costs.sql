-- One row per project: the cost of buying is held against that of building, by figures or by a chapter.
select
  stg_project.project_id as subject,
  'purchase' as matter,
  [{
    'way': case when buy_cost < build_cost then 'buying' when buy_cost >= build_cost then 'building' else 'comparison' end,
    'by': if(buy_cost + build_cost is null, 'kind', 'buy_fee_total'), 'needs': ['cost_comparison'], 'is_open': true
  }] as ways,
  if(buy_cost + build_cost is null, string_split(papers, ';'), ['cost_comparison']) as has,
  'document' as kept_in,
  is_approved as is_due,
  'status' as due_by,
  false as is_doubtful,
  []::VARCHAR[] as unsaid,
  'buy_fee_total' as decided_by,
  buy_cost::VARCHAR as observed,
  build_cost::VARCHAR as threshold,
  'yuan' as unit
from stg_project
inner join project_file on project_file.project_id = stg_project.project_id
inner join buy_or_build on buy_or_build.project_id = stg_project.project_id
