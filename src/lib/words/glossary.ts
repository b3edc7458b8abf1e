import type { Label, Language } from './language.ts';

/**
 * One Chinese term and one English equivalent for each field term. The Chinese is as the regulations write it; who needs
 * a term takes it from here rather than translating again. A missing language does not compile.
 */
export const glossary = {
  // What is planned
  project_library: { zh: '项目库', en: 'project library' },
  annual_plan: { zh: '年度计划', en: 'annual plan' },
  plan_year: { zh: '计划年度', en: 'plan year' },
  organisation: { zh: '单位', en: 'organisation' },
  leadership_group: { zh: '领导小组', en: 'leadership group' },
  key_work: { zh: '重点工作', en: 'key work' },
  new_build: { zh: '新建', en: 'new build' },
  continued: { zh: '续建', en: 'continued' },
  upgrade: { zh: '升级改造', en: 'upgrade' },
  service_purchase: { zh: '购买服务', en: 'service purchase' },
  third_party_service: { zh: '第三方服务', en: 'third-party service' },
  // Money
  total_investment: { zh: '总投资', en: 'total investment' },
  approved_estimate: { zh: '批复概算', en: 'approved estimate' },
  contract_amount: { zh: '合同金额', en: 'contract amount' },
  final_accounts: { zh: '竣工决算', en: 'final accounts' },
  building_cost: { zh: '建设成本', en: 'building cost' },
  requested: { zh: '申报', en: 'requested' },
  budget_line: { zh: '资金线', en: 'budget line' },
  om: { zh: '运维', en: 'O&M' },
  om_cost: { zh: '运维经费', en: 'O&M cost' },
  om_ceiling: { zh: '运维上限', en: 'O&M ceiling' },
  free_om_period: { zh: '免费运维期', en: 'free O&M period' },
  // A project's life
  declaration: { zh: '申报', en: 'declaration' },
  approval: { zh: '批复', en: 'approval' },
  procurement: { zh: '采购', en: 'procurement' },
  initial_acceptance: { zh: '初步验收', en: 'initial acceptance' },
  trial_operation: { zh: '试运行', en: 'trial operation' },
  final_acceptance: { zh: '竣工验收', en: 'final acceptance' },
  final_inspection: { zh: '终验', en: 'final inspection' },
  annual_self_assessment: { zh: '年度绩效自评', en: 'annual self-assessment' },
  self_evaluation: { zh: '自评价', en: 'self-evaluation' },
  post_evaluation: { zh: '后评价', en: 'post-evaluation' },
  deferred: { zh: '缓建', en: 'deferred' },
  suspended: { zh: '暂停', en: 'suspended' },
  terminated: { zh: '终止', en: 'terminated' },
  // Use
  usage_rate: { zh: '使用率', en: 'usage rate' },
  active_users: { zh: '活跃用户', en: 'active users' },
  authorised_users: { zh: '授权用户', en: 'authorised users' },
  little_used: { zh: '使用率不高', en: 'little used' },
  zombie_system: { zh: '僵尸系统', en: 'zombie system' },
  // Rules
  regulation: { zh: '制度', en: 'regulation' },
  clause: { zh: '条款', en: 'clause' },
  gate: { zh: '门槛', en: 'gate' },
  local_setting: { zh: '本地设定', en: 'local setting' },
  as_a_rule: { zh: '原则上', en: 'as a rule' },
  flat: { zh: '硬性规定', en: 'flat' },
  lapsed: { zh: '已失效', en: 'lapsed' },
  cure: { zh: '整改办法', en: 'cure' },
  materials_to_supply: { zh: '待补材料', en: 'materials to supply' }
} as const satisfies Readonly<Record<string, Label>>;

export type Term = keyof typeof glossary;

/** What the rules found. Keys are the closed vocabulary of `rules`. */
export const verdictNames = {
  met: { zh: '符合', en: 'met' },
  breached: { zh: '违反', en: 'breached' },
  unknown: { zh: '未知', en: 'unknown' },
  needs_judgement: { zh: '待研判', en: 'needs judgement' },
  not_applicable: { zh: '不适用', en: 'not applicable' },
  not_in_force: { zh: '未在施行期', en: 'not in force' }
} as const satisfies Readonly<Record<string, Label>>;

/** Whether a project may be ranked. */
export const eligibilityNames = {
  refused: { zh: '不予通过', en: 'refused' },
  judgement: { zh: '待研判', en: 'needs judgement' },
  supply: { zh: '待补材料', en: 'materials to supply' },
  eligible: { zh: '通过', en: 'eligible' }
} as const satisfies Readonly<Record<string, Label>>;

/** Where a project stands in the plan. */
export const standingNames = {
  in: { zh: '列入', en: 'in' },
  out: { zh: '不列入', en: 'out' },
  held: { zh: '暂缓', en: 'held' }
} as const satisfies Readonly<Record<string, Label>>;

/** What the ranking adds up. */
export const criterionNames = {
  policy: { zh: '政策导向', en: 'policy' },
  urgency: { zh: '紧迫程度', en: 'urgency' },
  readiness: { zh: '成熟度', en: 'readiness' },
  sharing: { zh: '共享协同', en: 'sharing' },
  record: { zh: '单位既往成效', en: 'record of the organisation' },
  benefit: { zh: '预期效益', en: 'benefit' },
  om_burden: { zh: '运维负担', en: 'O&M burden' },
  data_quality: { zh: '数据质量', en: 'data quality' }
} as const satisfies Readonly<Record<string, Label>>;

/** `term('usage_rate', 'en')` → “usage rate”. */
export const term = (name: Term, language: Language): string => glossary[name][language];
