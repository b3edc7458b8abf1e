-- One row per project that asks for the plan year: what it asks, whether the gates let it in, and its criteria.
-- key: project_id
-- filled: project_id, name, eligibility, count_judgement, count_unknown, is_committed
-- Every criterion runs from 0, as good as not doing it, to 1; unknown where nothing it needs is said. The ends, all local:
-- policy: 1 favoured by a priority rule of the pack, 0 by none.
-- urgency: the greatest of what is said: a listed urgent ground or an emergency 1; asked for by the state 1, the region
--   0.8, the city 0.6, the county 0.4; key work of the year 0.6; 0 when only that it is none of these.
-- readiness, sharing: the share of yes among the answers given (of duplicates_existing, of no).
-- record: its organisation's (see organisation_record). data_quality: see project_completeness.
-- benefit: the export's score over 100. om_burden: 1 when running it costs nothing, 0 at a yearly cost of twice the
--   local benchmark of its investment.
-- A project that the rules have not judged awaits materials: unknown is never let through.
with scaled as (
  select
    project_id,
    greatest(
      (urgent_ground is not null or null)::INTEGER,
      is_emergency::INTEGER,
      case mandated_by when 'state' then 1 when 'region' then 0.8 when 'city' then 0.6 when 'county' then 0.4 end,
      case when is_key_work then 0.6 else is_key_work::INTEGER end
    )::DOUBLE as urgency,
    list_avg([
      documents_complete::INTEGER, pre_review_passed::INTEGER, expert_review_passed::INTEGER,
      targets_clear::INTEGER, catalogue_ready::INTEGER
    ]) as readiness,
    list_avg([
      can_interconnect::INTEGER, shares_data::INTEGER, works_with_others::INTEGER, uses_common_platforms::INTEGER,
      (not duplicates_existing)::INTEGER
    ]) as sharing,
    case when benefit is not null then greatest(0, least(1, benefit / 100)) end as benefit,
    case
      when annual_om_estimate is null or total_investment is null then null
      when annual_om_estimate <= 0 then 1
      when total_investment <= 0 or om_benchmark <= 0 then 0
      else greatest(0, 1 - annual_om_estimate / total_investment / (2 * om_benchmark))
    end::DOUBLE as om_burden
  from stg_project
  cross join setting
)
select
  project_money.project_id,
  coalesce(project_money.name, project_money.project_id) as name,
  project_money.organisation_id,
  project_money.organisation_name,
  kind,
  field,
  amount,
  coalesce(eligibility.eligibility, 'supply') as eligibility,
  first_refusal,
  coalesce(eligibility.count_judgement, 0)::INTEGER as count_judgement,
  coalesce(eligibility.count_unknown, 0)::INTEGER as count_unknown,
  coalesce(is_committed, false) as is_committed,
  is_favoured::INTEGER::DOUBLE as policy,
  urgency,
  readiness,
  sharing,
  record,
  scaled.benefit,
  om_burden,
  data_quality,
  project_money.source_file,
  project_money.source_sheet,
  project_money.source_row
from project_money
inner join scaled on scaled.project_id = project_money.project_id
left join eligibility on eligibility.project_id = project_money.project_id
left join organisation_record on organisation_record.organisation_id = project_money.organisation_id
left join project_completeness on project_completeness.project_id = project_money.project_id
where in_plan_year
