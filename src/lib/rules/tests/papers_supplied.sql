-- One row per project past the named statuses: the documents asked for are handed in, those of its secrecy and software too.
with asked as (
  select stg_project.project_id, status, is_classified, is_custom_software, coalesce(handed, []) as held,
    list_concat(param_list('papers'), if(is_classified, param_list('papers_classified'), []),
      if(not is_classified, param_list('papers_open'), []), if(is_custom_software, param_list('papers_software'), [])) as wanted,
    source_file, source_sheet, source_row
  from stg_project
  left join (select project_id, list(paper) as handed from project_paper group by project_id) using (project_id)
),
compared as (
  select *, list_filter(wanted, one -> not list_contains(held, one)) as lacks from asked
)
select
  project_id as subject,
  list_aggregate(list_sort(lacks), 'string_agg', ';') as observed,
  list_aggregate(wanted, 'string_agg', ';') as required,
  'text' as unit,
  case
    when list_contains(param_list('before'), status) then 'not_applicable'
    when len(lacks) > 0 and held[1] is not null and not list_contains(param_list('before'), status) then 'breached'
    when len(lacks) = 0 and is_classified is not null and not list_contains(param_list('before'), status)
      and (not is_custom_software or list_has_all(held, param_list('papers_software'))) then 'met'
    else 'unknown'
  end as verdict,
  case when len(lacks) > 0 then 'kind' when status is null then 'status' else 'is_classified' end as evidence,
  if(evidence = 'kind', 'document', 'project') as source_table, source_file, source_sheet, source_row
from compared
