-- One row per project: how much of what is asked of every project it says.
-- key: project_id
-- filled: project_id, filled, asked, data_quality
-- Asked: the facts and the evidence listed here. What is asked only of some (purchase conditions, grounds of
-- urgency, consent from above) is not, so that silence about what does not apply costs nothing.
with fact as (
  select project_id, [
    organisation_id is not null, level is not null, kind is not null, field is not null, plan_year is not null,
    declared_on is not null, status is not null, starts_on is not null, ends_on is not null,
    total_investment is not null, requested is not null, annual_om_estimate is not null,
    warranty_months is not null, planned_months is not null, legal_basis is not null, benefit is not null
  ] as said
  from stg_project
),
evidenced as (
  select project_id, count(value) as filled, count(*) as asked
  from project_evidence
  where evidence in (
    'brings_system', 'duplicates_existing', 'could_share_existing', 'can_interconnect', 'shares_data',
    'works_with_others', 'targets_clear', 'catalogue_ready', 'sharing_chapter', 'security_measures',
    'uses_common_platforms', 'on_cloud', 'on_gov_network', 'crypto_ok', 'security_ok', 'own_machine_room',
    'own_internet_line', 'own_common_component', 'documents_complete', 'pre_review_passed', 'fits_plan'
  )
  group by project_id
)
select
  fact.project_id,
  (len(list_filter(said, one -> one)) + evidenced.filled)::INTEGER as filled,
  (len(said) + evidenced.asked)::INTEGER as asked,
  (len(list_filter(said, one -> one)) + evidenced.filled) / (len(said) + evidenced.asked) as data_quality
from fact
inner join evidenced using (project_id)
