import type { Label } from '../words/language.ts';

/**
 * What a document of a project may be, whatever an export calls it: `models/marts/project_paper.sql` tells them by the
 * words in their names, and a pack asks for them by these keys.
 */
export const papers = {
  application: { zh: '申请入库文件', en: 'application' },
  proposal: { zh: '项目建议书', en: 'project proposal' },
  feasibility: { zh: '可行性研究报告', en: 'feasibility study' },
  preliminary_design: { zh: '初步设计方案', en: 'preliminary design' },
  implementation_plan: { zh: '实施方案', en: 'implementation plan' },
  technical_plan: { zh: '技术方案', en: 'technical plan' },
  building_plan: { zh: '建设方案', en: 'building plan' },
  service_need_plan: { zh: '服务需求方案', en: 'service-need plan' },
  om_plan: { zh: '运维方案', en: 'O&M plan' },
  catalogue: { zh: '数据资源目录', en: 'data resource catalogue' },
  building_summary: { zh: '项目建设总结', en: 'building summary' },
  initial_acceptance: { zh: '初步验收报告', en: 'initial acceptance report' },
  finance: { zh: '财务报告', en: 'financial report' },
  audit: { zh: '审计报告', en: 'audit report' },
  supervision: { zh: '监理报告', en: 'supervision report' },
  secrecy_test: { zh: '涉密系统测评审查合格证', en: 'secrecy certificate' },
  security_test: { zh: '等级保护测评报告', en: 'graded-protection test' },
  crypto_test: { zh: '密码应用安全性评估报告', en: 'crypto assessment' },
  software_test: { zh: '软件测试报告', en: 'software test' },
  sharing_confirmation: { zh: '数据共享情况确认书', en: 'data sharing confirmation' },
  trial_report: { zh: '试运行报告', en: 'trial report' }
} as const satisfies Readonly<Record<string, Label>>;

export type Paper = keyof typeof papers;
export const paperNames = Object.keys(papers) as Paper[];
