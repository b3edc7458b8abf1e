-- One row per project: buying is clearly cheaper than building and running, by the local margin.
select
  stg_project.project_id as subject,
  'purchase' as matter,
  round(build_cost * (1 - param('buy_vs_build_margin')))::BIGINT as most,
  buy_cost <= most as is_clear,
  [
    {'way': 'buying', 'by': 'buy_fee_total', 'is_open': is_clear, 'needs': []::VARCHAR[]},
    {'way': 'building', 'by': 'buy_fee_total', 'is_open': not is_clear, 'needs': ['clear_saving']}
  ] as ways,
  []::VARCHAR[] as has,
  'buy_fee_total' as kept_in,
  true as is_due,
  'status' as due_by,
  false as is_doubtful,
  [if(buy_fee_total is null, 'buy_fee_total', null), if(build_total is null, 'build_total', null), if(build_om_total is null, 'build_om_total', null)] as unsaid,
  'buy_fee_total' as decided_by,
  buy_cost::VARCHAR as observed,
  most::VARCHAR as threshold,
  'yuan' as unit
from stg_project
cross join setting
inner join buy_or_build on buy_or_build.project_id = stg_project.project_id
