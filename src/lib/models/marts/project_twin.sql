-- One row per project × another alike by name that its unit asks for in the same year.
-- key: project_id, twin_id
-- filled: project_id, twin_id, likeness, source_file, source_sheet, source_row
-- Names are compared without what tells phases, lots, parts and years apart; likeness: the characters that two names
-- share over all of theirs, at least the local setting's. What is continued, maintained or a third party's is not asked
-- for apart and has no twin. amount, twin_amount: the total, else what is asked for. The source is the twin's row.
-- Only names that share one of their rarest characters are compared: two that share none cannot reach the setting.
with named as (
  select project_id, name, organisation_id, plan_year, source_file, source_sheet, source_row,
    coalesce(total_investment, requested) as amount,
    list_distinct(string_split(nullif(regexp_replace(
      name,
      '第?[0-9一二三四五六七八九十]+(期|批次|批|阶段|标段|标|包|年度|年)|软件|硬件|设备|采购|开发|集成|实施|部署|建设|部分|子系统|项目|工程|[\d\pP\pS\s]',
      '',
      'g'
    ), ''), '')) as letters
  from stg_project
  where coalesce(kind, 'new') in ('new', 'upgrade', 'purchase')
),
letter as (
  select project_id, organisation_id, plan_year, len(letters) as size, unnest(letters) as letter from named
),
ranked as (
  select letter.*, row_number() over (partition by project_id order by count_letters, letter.letter) as rank
  from letter
  inner join (select letter, count(*) as count_letters from letter group by letter) as often on often.letter = letter.letter
),
rare as (
  select ranked.*, alike_names from ranked cross join setting where rank <= size - ceil(alike_names * size - 1e-9) + 1
),
pair as (
  select distinct one.project_id, other.project_id as twin_id
  from rare as one
  inner join rare as other on other.organisation_id = one.organisation_id and other.plan_year = one.plan_year
    and other.letter = one.letter and other.project_id <> one.project_id
  where one.size >= one.alike_names * other.size and other.size >= one.alike_names * one.size
)
select
  pair.project_id,
  twin_id,
  other.name as twin_name,
  len(list_intersect(one.letters, other.letters)) / len(list_distinct(one.letters || other.letters)) as likeness,
  one.amount,
  other.amount as twin_amount,
  other.source_file,
  other.source_sheet,
  other.source_row
from pair
inner join named as one on one.project_id = pair.project_id
inner join named as other on other.project_id = twin_id
cross join setting
where likeness >= alike_names
