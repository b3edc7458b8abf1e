-- One row per plan year that projects name: its list, what the list asks and brings, and the money there is for the year.
-- key: plan_year
-- filled: plan_year, count_listed, count_unsaid, count_refused, count_undecided, count_unpriced, systems_brought, count_unclear
-- The list: what says that it is in the yearly plan; count_unsaid: what does not say. count_refused, count_undecided:
-- listed without the leadership's consent, and without its being said. count_unpriced: listed without an amount.
-- count_unclear: listed without its being said whether it brings a system. systems_replaced: each counted once.
-- first_…: the row of the first listed project without consent, else without its being said; else of the first that says
-- nothing of the list, else of the first listed, else of any.
with replaced as (
  select plan_year, count(distinct system)::INTEGER as systems_replaced
  from (select plan_year, unnest(string_split(replaces_systems, chr(59))) as system from stg_project where in_plan)
  group by plan_year
),
means as (
  select year, sum(amount)::BIGINT as envelope from stg_envelope group by year
),
listed as (
  select plan_year,
    (count(*) filter (in_plan))::INTEGER as count_listed,
    (count(*) filter (in_plan is null))::INTEGER as count_unsaid,
    (count(*) filter (in_plan and not leadership_consent))::INTEGER as count_refused,
    (count(*) filter (in_plan and leadership_consent is null))::INTEGER as count_undecided,
    (count(*) filter (in_plan and amount is null))::INTEGER as count_unpriced,
    (sum(amount) filter (in_plan))::BIGINT as amount,
    (count(*) filter (in_plan and brings_system is null))::INTEGER as count_unclear,
    (count(*) filter (in_plan and brings_system))::INTEGER as systems_brought,
    min({
      'rank': case
        when in_plan and not leadership_consent then 1
        when in_plan and leadership_consent is null then 2
        when in_plan is null then 3
        when in_plan then 4
        else 5
      end,
      'file': source_file, 'sheet': source_sheet, 'at': source_row
    }) as first
  from (
    select stg_project.plan_year, in_plan, leadership_consent, brings_system, amount,
      stg_project.source_file, stg_project.source_sheet, stg_project.source_row
    from stg_project
    inner join project_money on project_money.project_id = stg_project.project_id
    where stg_project.plan_year is not null
  )
  group by plan_year
)
select listed.* exclude (first), coalesce(systems_replaced, 0) as systems_replaced, envelope,
  first.file as first_file, first.sheet as first_sheet, first.at as first_row
from listed
left join replaced on replaced.plan_year = listed.plan_year
left join means on year = listed.plan_year
