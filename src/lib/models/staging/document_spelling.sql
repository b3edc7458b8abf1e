-- One row per spelling of a document that a route may ask for, its key among them; the first spelling is its name.
-- key: spelling
-- filled: spelling, document, is_name
select
  unnest(list_distinct(string_split(spellings || '/' || document, '/'))) as spelling,
  document,
  spelling = split_part(spellings, '/', 1) as is_name
from (values
  ('application', '申请入库文件/入库申请/申报文件/申请文件/application'),
  ('basics', '项目基本情况/基本情况/申报表/信息化项目申报表/basics'),
  ('proposal', '项目建议书/建议书/项目意见书/proposal'),
  ('feasibility', '可行性研究报告/可研报告/可研/项目可行性研究报告/feasibility study'),
  ('preliminary_design', '初步设计方案/初步设计/初设/preliminary design'),
  ('implementation_plan', '实施方案/项目实施方案/implementation plan'),
  ('technical_plan', '技术方案/项目技术方案/technical plan'),
  ('om_plan', '运维方案/运维实施方案/O&M plan'),
  ('service_need_plan', '服务需求技术方案/项目服务需求技术方案/服务需求方案/service-need plan'),
  ('system_plan', '应用系统实施方案/system plan'),
  ('sharing_plan', '数据资源共享方案/数据共享方案/sharing plan'),
  ('catalogue', '数据资源目录/信息资源目录/catalogue'),
  ('cloud_plan', '云服务需求方案/cloud plan'),
  ('grading_plan', '等级保护方案/分级保护方案/grading plan'),
  ('crypto_plan', '密码应用方案/crypto plan'),
  ('money_statement', '资金来源说明/资金来源/statement of money'),
  ('target_statement', '绩效目标及指标/绩效目标表/绩效目标/targets and indicators'),
  ('cost_comparison', '自建与购买经济性比较/经济性比较分析/建设和购买服务经济性比较/cost comparison'),
  ('energy_review', '节能评估/节能审查意见/energy review'),
  ('siting', '规划选址/选址意见书/siting'),
  ('land_review', '用地预审/用地预审意见/land review'),
  ('environment_review', '环境影响评价/环评批复/环评/environment review')
) as listed(document, spellings)
