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
      when kind like '%密码%方案%' then 'crypto_plan'
      when kind like '%密码%' or kind like '%密评%' then 'crypto_test'
      when kind like '%涉密%' or kind like '%保密%' then 'secrecy_test'
      when kind like '%保护方案%' then 'grading_plan'
      when kind like '%等级保护%' or kind like '%等保%' or kind like '%风险评估%' then 'security_test'
      when kind like '%软件测试%' then 'software_test'
      when kind like '%建设总结%' or kind like '%工作总结%' then 'building_summary'
      when kind like '%审计%' then 'audit'
      when kind like '%财务%' or kind like '%决算%' then 'finance'
      when kind like '%监理%' then 'supervision'
      when kind like '%节能%' then 'energy_review'
      when kind like '%选址%' then 'siting'
      when kind like '%用地%' then 'land_review'
      when kind like '%环境影响%' or kind like '%环评%' then 'environment_review'
      when kind like '%经济性%' then 'cost_comparison'
      when kind like '%可行性%' or kind like '%可研%' then 'feasibility'
      when kind like '%初步设计%' or kind like '%初设%' then 'preliminary_design'
      when kind like '%建议书%' or kind like '%意见书%' then 'proposal'
      when kind like '%运维方案%' or kind like '%运维实施方案%' or kind like '%运行维护方案%' then 'om_plan'
      when kind like '%云服务%方案%' then 'cloud_plan'
      when kind like '%共享方案%' then 'sharing_plan'
      when kind like '%需求方案%' or kind like '%需求技术方案%' then 'service_need_plan'
      when kind like '%技术方案%' then 'technical_plan'
      when kind like '%建设方案%' then 'building_plan'
      when kind like '%应用系统%方案%' then 'system_plan'
      when kind like '%实施方案%' then 'implementation_plan'
      when kind like '%目录%' then 'catalogue'
      when kind like '%资金来源%' then 'money_statement'
      when kind like '%绩效目标%' then 'target_statement'
      when kind like '%基本情况%' or kind like '%申报表%' then 'basics'
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
