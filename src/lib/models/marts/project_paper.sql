-- One row per project × document that it has handed in, told by the words of its name.
-- key: project_id, paper
-- filled: project_id, paper, source_file, source_sheet, source_row
-- A name that says two kinds is the first of them in this order; one that says none is no document that a rule asks for.
with named as (
  select project_id, supplied_on, source_file, source_sheet, source_row,
    case
      when kind like '%确认书%' or kind like '%共享情况%' then 'sharing_confirmation'
      when kind like '%初步验收%' or kind like '%初验%' then 'initial_acceptance'
      when kind like '%试运行%' then 'trial_report'
      when kind like '%密码%' or kind like '%密评%' then 'crypto_test'
      when kind like '%涉密%' or kind like '%保密%' then 'secrecy_test'
      when kind like '%等级保护%' or kind like '%等保%' or kind like '%风险评估%' then 'security_test'
      when kind like '%软件测试%' then 'software_test'
      when kind like '%建设总结%' or kind like '%工作总结%' then 'building_summary'
      when kind like '%审计%' then 'audit'
      when kind like '%财务%' or kind like '%决算%' then 'finance'
      when kind like '%监理%' then 'supervision'
      when kind like '%可行性%' or kind like '%可研%' then 'feasibility'
      when kind like '%初步设计%' then 'preliminary_design'
      when kind like '%建议书%' then 'proposal'
      when kind like '%运维方案%' or kind like '%运行维护方案%' then 'om_plan'
      when kind like '%需求方案%' then 'service_need_plan'
      when kind like '%技术方案%' then 'technical_plan'
      when kind like '%建设方案%' then 'building_plan'
      when kind like '%实施方案%' then 'implementation_plan'
      when kind like '%目录%' then 'catalogue'
      when kind like '%申请%' or kind like '%申报%' then 'application'
    end as paper
  from stg_document
  cross join context
  where (supplied_on <= as_of) is not false
)
select project_id, paper, min(supplied_on) as supplied_on,
  arg_min(source_file, source_row) as source_file,
  arg_min(source_sheet, source_row) as source_sheet,
  min(source_row) as source_row
from named
where paper is not null
group by project_id, paper
