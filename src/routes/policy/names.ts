import { en as chartEn } from '$lib/charts/en.ts';
import { zh as chartZh } from '$lib/charts/zh.ts';
import type { Label, Language } from '$lib/words/language.ts';

/** What became of an obligation, as the picture says it. */
export const fateNames = { zh: chartZh.obligations.fates, en: chartEn.obligations.fates };

const modelled: Label = { zh: '由规则判断', en: 'decided by a rule' };

/** A filter's value. */
export const outcomeName = (outcome: string, language: Language): string =>
  outcome === 'modelled' ? modelled[language] : ((fateNames[language] as Record<string, string>)[outcome] ?? outcome);

const capabilities: Readonly<Record<string, Label>> = {
  gate: { zh: '门槛', en: 'Gate' },
  priority: { zh: '重点支持', en: 'Priority' },
  library: { zh: '项目库', en: 'Library' },
  route: { zh: '申报审批途径', en: 'Route' },
  lifecycle: { zh: '全周期', en: 'Lifecycle' },
  change: { zh: '变更', en: 'Change' },
  plan: { zh: '年度计划', en: 'Annual plan' },
  budget: { zh: '预算资金', en: 'Budget' },
  om: { zh: '运维', en: 'O&M' },
  'om-denial': { zh: '不安排运维经费', en: 'O&M denial' },
  evaluation: { zh: '后评价', en: 'Evaluation' },
  split: { zh: '拆分', en: 'Splitting' },
  experts: { zh: '专家', en: 'Experts' },
  duty: { zh: '职责', en: 'Duty' },
  sanction: { zh: '处置', en: 'Sanction' },
  policy: { zh: '施行', en: 'In force' }
};

/** The order in which a list is grouped. */
export const capabilityOrder = Object.keys(capabilities);

export const capabilityName = (capability: string, language: Language): string =>
  capabilities[capability]?.[language] ?? capability;

const parameters: Readonly<Record<string, Label>> = {
  om_ratio_ceiling: { zh: '运维费上限', en: 'O&M ceiling' },
  change_share: { zh: '变更比例', en: 'change share' },
  trial_min_months: { zh: '试运行至少', en: 'trial, at least' },
  low_usage_rate: { zh: '使用率不高', en: 'little used below' },
  low_usage_ban_months: { zh: '不得申报', en: 'barred for' },
  zombie_rate: { zh: '僵尸系统使用率', en: 'zombie rate' },
  zombie_months: { zh: '持续', en: 'for' },
  om_filing_due: { zh: '备案期限', en: 'filed within' },
  submission_deadline: { zh: '报送截止', en: 'submitted by' },
  filing_months: { zh: '备案期限', en: 'filed within' },
  filing_delay: { zh: '备案期限', en: 'filed within' },
  security_assessment_interval: { zh: '测评间隔', en: 'assessed every' },
  om_request_lead_years: { zh: '提前年数', en: 'years ahead' },
  first_day: { zh: '首日', en: 'first day' },
  last_day: { zh: '末日', en: 'last day' },
  moved_last_day: { zh: '延长至', en: 'extended to' },
  acceptance_delay: { zh: '验收期限', en: 'accepted within' },
  acceptance_after_trial_months: { zh: '试运行后', en: 'after the trial' },
  approval_working_days: { zh: '审批时限', en: 'approved within' },
  approval_lapse_months: { zh: '批复有效期', en: 'approval lapses after' },
  annual_self_assessment: { zh: '自评价截止', en: 'self-assessed by' },
  progress_report_months: { zh: '进展报告间隔', en: 'reported every' },
  serious_delay: { zh: '严重滞后', en: 'seriously late after' },
  window_from_months: { zh: '窗口开始', en: 'window opens' },
  window_to_months: { zh: '窗口结束', en: 'window closes' },
  net_new_systems_max: { zh: '净增系统', en: 'net new systems' },
  review_from: { zh: '评审开始', en: 'reviewed from' },
  review_to: { zh: '评审结束', en: 'reviewed to' },
  budget_from: { zh: '编制开始', en: 'drawn up from' },
  zones: { zh: '园区', en: 'zones' },
  build_max_months: { zh: '建设期限', en: 'built within' },
  rectify_months: { zh: '整改期限', en: 'mended within' },
  stable_months_from: { zh: '稳定运行至少', en: 'stable for at least' },
  stable_months_to: { zh: '至多', en: 'at most' },
  law_endings: { zh: '视为法律法规', en: 'counts as law' },
  not_law_endings: { zh: '不视为法律法规', en: 'does not count as law' },
  budget_to: { zh: '编制结束', en: 'drawn up to' }
};

/** What a number of a rule is; of one without a name here, the name its test gives it. */
export const parameterName = (name: string, language: Language): string =>
  parameters[name]?.[language] ?? name.replaceAll('_', ' ');
