import { choice, date, integer, number, list, table, text, yesno, money } from './define.ts';

export const usage = table({
  name: 'usage',
  zh: '使用情况',
  en: 'Usage',
  grain: { zh: '系统 × 月份', en: 'system × month' },
  key: ['system', 'month'],
  synonyms: ['使用率', '使用数据', 'usage'],
  columns: {
    system: text('系统编号', 'System', { required: true, references: 'system' }),
    month: date('月份', 'Month', { required: true, synonyms: ['统计月份', '年月'] }),
    authorised_users: integer('授权用户数', 'Authorised users', { synonyms: ['授权用户', '注册用户数'] }),
    active_users: integer('活跃用户数', 'Active users', { synonyms: ['活跃用户', '实际使用人数'] }),
    transactions: integer('办件量', 'Transactions', { synonyms: ['业务量', '交易量', '访问量'] }),
    designed_transactions: integer('设计办件量', 'Designed transactions', { synonyms: ['设计业务量', '设计容量'] })
  }
});

export const evaluation = table({
  name: 'evaluation',
  zh: '评价',
  en: 'Evaluations',
  grain: { zh: '对象 × 评价类型 × 日期', en: 'subject × kind × date' },
  key: ['subject', 'kind', 'evaluated_on'],
  synonyms: ['绩效评价', '后评价', '自评价'],
  columns: {
    subject_kind: choice(
      '对象类型',
      'Subject kind',
      {
        project: { zh: '项目', en: 'project' },
        system: { zh: '系统', en: 'system', synonyms: ['信息系统'] }
      },
      { required: true }
    ),
    subject: text('对象编号', 'Subject', { required: true, synonyms: ['项目编号', '系统编号', '评价对象'] }),
    kind: choice(
      '评价类型',
      'Kind',
      {
        annual_self: { zh: '年度绩效自评', en: 'annual self-assessment', synonyms: ['年度自评', '绩效自评'] },
        self: { zh: '自评价', en: 'self-evaluation', synonyms: ['自评', '自我评价', '项目自评'] },
        post: { zh: '后评价', en: 'post-evaluation', synonyms: ['项目后评价', '后评估', '绩效后评价'] },
        om: { zh: '运维评价', en: 'O&M evaluation', synonyms: ['运维绩效评价', '运维考核', '运维评估'] }
      },
      { required: true, synonyms: ['类型'] }
    ),
    evaluated_on: date('评价日期', 'Evaluated on', { required: true, synonyms: ['日期'] }),
    score: number('评价得分', 'Score', { synonyms: ['得分', '分数', '总分'] }),
    score_goals: number('目标得分', 'Goals', { synonyms: ['目标实现'] }),
    score_use: number('使用得分', 'Use', { synonyms: ['使用效果'] }),
    score_sharing: number('共享得分', 'Sharing', { synonyms: ['数据共享得分'] }),
    score_security: number('安全得分', 'Security', { synonyms: ['安全'] }),
    score_satisfaction: number('满意度得分', 'Satisfaction', { synonyms: ['满意度'] }),
    is_low_usage: yesno('评估使用率不高', 'Found little used', { synonyms: ['使用率不高'] }),
    findings: text('存在问题', 'Findings', { synonyms: ['问题'] }),
    mend_by: date('整改期限', 'Mend by'),
    mended_on: date('整改完成日期', 'Mended on', { synonyms: ['整改日期'] })
  }
});

export const steps = {
  declared: { zh: '申报', en: 'declared', synonyms: ['项目申报', '提交申报', '入库'] },
  reviewed: { zh: '评审', en: 'reviewed', synonyms: ['专家评审', '评审论证', '审核', '联审'] },
  approved: { zh: '批复', en: 'approved', synonyms: ['立项批复', '立项', '批准', '审批', '概算批复', '可研批复'] },
  design_reviewed: { zh: '方案和概算评审', en: 'plan and estimate reviewed', synonyms: ['方案评审', '概算评审'] },
  budget_assessed: { zh: '财政预算评审', en: 'budget assessed', synonyms: ['预算评审', '财政评审'] },
  precheck: { zh: '验收前检查', en: 'check before acceptance', synonyms: ['预验收', '验收前测评'] },
  price_inquired: { zh: '概算询价公示', en: 'price inquiry', synonyms: ['询价公示', '初步询价公示'] },
  procurement_started: {
    zh: '启动采购',
    en: 'procurement started',
    synonyms: ['采购启动', '采购', '招标', '发布招标公告', '政府采购']
  },
  contracted: { zh: '签订合同', en: 'contracted', synonyms: ['合同签订', '签约', '签合同', '合同', 'contract signed'] },
  build_started: {
    zh: '开工',
    en: 'build started',
    synonyms: ['建设开始', '开始建设', '进场', '启动建设', '开工建设', 'start']
  },
  build_ended: { zh: '完工', en: 'build ended', synonyms: ['建设完成', '建设结束', '竣工', '建成', 'end'] },
  initial_accepted: {
    zh: '初步验收',
    en: 'initial acceptance',
    synonyms: ['初验', '初验通过', '项目初验', '通过初验']
  },
  trial_started: { zh: '试运行', en: 'trial started', synonyms: ['开始试运行', '试运行开始', '上线试运行', '上线'] },
  trial_stable: { zh: '试运行稳定', en: 'trial stable', synonyms: ['试运行结束', '试运行完成'] },
  acceptance_applied: {
    zh: '申请竣工验收',
    en: 'acceptance applied for',
    synonyms: ['申请验收', '验收申请', '提交验收申请', '申请终验']
  },
  accepted: {
    zh: '竣工验收',
    en: 'accepted',
    synonyms: ['终验', '验收', '最终验收', '终验通过', '竣工验收通过', '通过验收']
  },
  acceptance_failed: {
    zh: '竣工验收不合格',
    en: 'acceptance failed',
    synonyms: ['验收不合格', '验收未通过', '终验不合格']
  },
  archived: { zh: '档案验收', en: 'archived', synonyms: ['归档', '档案归档', '资料归档'] },
  filed: { zh: '备案', en: 'filed', synonyms: ['验收备案', '报备'] },
  extended: { zh: '延期', en: 'extended', synonyms: ['延期批复', '申请延期', '展期'] }
};

export const milestone = table({
  name: 'milestone',
  zh: '里程碑',
  en: 'Milestones',
  grain: { zh: '项目 × 环节 × 轮次', en: 'project × step × round' },
  key: ['project', 'step', 'round'],
  synonyms: ['进度', '节点'],
  columns: {
    project: text('项目编号', 'Project', { required: true, references: 'project' }),
    step: choice('环节', 'Step', steps, { required: true, synonyms: ['节点', '阶段'] }),
    round: integer('轮次', 'Round', { required: true }),
    planned_on: date('计划日期', 'Planned on'),
    actual_on: date('实际日期', 'Actual on', { synonyms: ['完成日期'] })
  }
});

export const change = table({
  name: 'change',
  zh: '变更',
  en: 'Changes',
  grain: { zh: '项目 × 变更决定 × 事项', en: 'project × decision × item' },
  key: ['project', 'decided_on', 'item'],
  synonyms: ['项目变更', '调整'],
  columns: {
    project: text('项目编号', 'Project', { required: true, references: 'project' }),
    decided_on: date('决定日期', 'Decided on', { required: true, synonyms: ['变更日期'] }),
    ground: choice('变更情形', 'Ground', {
      superior: { zh: '上级部署要求', en: 'superior deployment', synonyms: ['上级要求', '政策调整', '上级部署'] },
      technical: {
        zh: '技术方案完善优化',
        en: 'technical improvement',
        synonyms: ['技术方案优化', '技术优化', '方案优化']
      },
      business: { zh: '业务发展需要', en: 'business development', synonyms: ['业务需要', '业务调整', '需求变更'] },
      none: { zh: '其他', en: 'other' }
    }),
    item: text('变更事项', 'Item', { required: true, synonyms: ['事项', '变更内容'] }),
    added: money('增加金额', 'Added', { synonyms: ['调增'] }),
    removed: money('减少金额', 'Removed', { synonyms: ['调减'] }),
    is_new_content: yesno('是否新增内容', 'New content', { synonyms: ['新增内容'] }),
    is_tender_saving: yesno('是否招标结余', 'Tender saving', { synonyms: ['招标结余'] })
  }
});

export const report = table({
  name: 'report',
  zh: '报告',
  en: 'Reports',
  grain: { zh: '项目 × 报告类型 × 日期', en: 'project × kind × date' },
  key: ['project', 'kind', 'reported_on'],
  columns: {
    project: text('项目编号', 'Project', { required: true, references: 'project' }),
    kind: choice(
      '报告类型',
      'Kind',
      {
        progress: { zh: '进展报告', en: 'progress', synonyms: ['进度报告'] },
        annual_self: { zh: '年度自评报告', en: 'annual self-assessment' },
        om_filing: { zh: '运维备案', en: 'O&M filing' }
      },
      { required: true }
    ),
    reported_on: date('报告日期', 'Reported on', { required: true })
  }
});

export const document = table({
  name: 'document',
  zh: '材料',
  en: 'Documents',
  grain: { zh: '项目 × 材料', en: 'project × document' },
  key: ['project', 'kind'],
  columns: {
    project: text('项目编号', 'Project', { required: true, references: 'project' }),
    kind: text('材料名称', 'Document', { required: true, synonyms: ['材料'] }),
    supplied_on: date('提交日期', 'Supplied on')
  }
});

export const opinion = table({
  name: 'opinion',
  zh: '会审意见',
  en: 'Opinions',
  grain: { zh: '项目 × 成员单位', en: 'project × member' },
  key: ['project', 'member'],
  columns: {
    project: text('项目编号', 'Project', { required: true, references: 'project' }),
    member: choice(
      '成员单位',
      'Member',
      {
        digital: {
          zh: '数字化部门',
          en: 'digital bureau',
          synonyms: ['数据局', '大数据局', '政数局', '数字化主管部门']
        },
        crypto: { zh: '密码管理部门', en: 'crypto office', synonyms: ['密码管理局', '密码局', '机要局'] },
        police: { zh: '公安部门', en: 'police', synonyms: ['公安局', '公安', '网安'] },
        finance: { zh: '财政部门', en: 'finance', synonyms: ['财政局', '财政'] },
        development: {
          zh: '发改部门',
          en: 'development and reform',
          synonyms: ['发改委', '发改局', '发展改革', '发展改革委', '发改']
        },
        secrecy: { zh: '保密部门', en: 'secrecy office', synonyms: ['保密局', '保密', '国家保密局'] }
      },
      { required: true }
    ),
    agrees: yesno('是否同意', 'Agrees', { synonyms: ['同意'] }),
    given_on: date('意见日期', 'Given on')
  }
});

export const breach = table({
  name: 'breach',
  zh: '违规整改',
  en: 'Breaches',
  grain: { zh: '对象 × 规则 × 日期', en: 'subject × rule × date' },
  key: ['subject', 'rule', 'found_on'],
  columns: {
    subject: text('对象编号', 'Subject', { required: true }),
    rule: text('规则', 'Rule', { required: true, synonyms: ['违反条款'] }),
    found_on: date('发现日期', 'Found on', { required: true }),
    order: text('整改要求', 'Order'),
    mend_by: date('整改期限', 'Mend by'),
    mended_on: date('整改完成日期', 'Mended on')
  }
});

export const expert = table({
  name: 'expert',
  zh: '专家',
  en: 'Experts',
  grain: { zh: '一个专家代码', en: 'one expert code' },
  key: ['code'],
  columns: {
    code: text('专家代码', 'Code', { required: true, visibility: 'internal' }),
    categories: list('专业类别', 'Categories', { required: true }),
    organisation: text('所在单位', 'Organisation', { references: 'organisation', visibility: 'internal' })
  }
});

export const holiday = table({
  name: 'holiday',
  zh: '节假日',
  en: 'Holidays',
  grain: { zh: '一天', en: 'one day' },
  key: ['day'],
  columns: {
    day: date('日期', 'Day', { required: true }),
    is_working: yesno('是否工作日', 'Working day', { required: true, synonyms: ['上班'] })
  }
});
