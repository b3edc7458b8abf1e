-- One row per project: an upgrade small beside its original and in itself is handled as O&M.
select
  project_id as subject,
  'class' as matter,
  [{
    'way': 'om', 'by': 'total_investment', 'needs': []::VARCHAR[],
    'is_open': total_investment / original <= param('om_share') and total_investment <= param('om_amount')
  }] as ways,
  []::VARCHAR[] as has,
  'document' as kept_in,
  false as is_due,
  'status' as due_by,
  false as is_doubtful,
  [if(total_investment is null, 'total_investment', null), if(original is null, 'original_investment', null)] as unsaid,
  'total_investment' as decided_by,
  total_investment::VARCHAR as observed,
  least(param('om_amount'), round(param('om_share') * original)::BIGINT)::VARCHAR as threshold,
  'yuan' as unit
from upgrade_original
