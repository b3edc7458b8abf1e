export const kinds = {
  new: {
    zh: '新建',
    en: 'new build',
    synonyms: ['新建类', '新建项目', '拟建', '新增', '新开工', '首次建设', 'new', 'new project']
  },
  continued: {
    zh: '续建',
    en: 'continued',
    synonyms: ['续建类', '续建项目', '结转', '跨年', '延续', '延续性', '在建续建', 'continuing', 'carried over']
  },
  upgrade: {
    zh: '升级改造',
    en: 'upgrade',
    synonyms: [
      '升级',
      '改造',
      '改扩建',
      '扩建',
      '改建',
      '升级改造类',
      '迁移',
      '升级扩建',
      '升级扩容',
      '扩容',
      '完善提升',
      '二期',
      'enhancement',
      'extension'
    ]
  },
  purchase: {
    zh: '购买服务',
    en: 'service purchase',
    synonyms: [
      '采购服务',
      '采购服务类',
      '政府购买服务',
      '服务采购',
      '购服',
      '租赁服务',
      '租用',
      'purchase',
      'purchased service'
    ]
  },
  om: {
    zh: '运维服务',
    en: 'O&M',
    synonyms: [
      '运维',
      '运维类',
      '运维服务类',
      '运行维护',
      '运行维护类',
      '运维保障',
      '维保',
      '维护',
      '运营维护',
      'o&m',
      'operations',
      'maintenance'
    ]
  },
  third_party: {
    zh: '第三方服务',
    en: 'third-party service',
    synonyms: [
      '监理',
      '测评',
      '咨询',
      '第三方',
      '第三方机构服务',
      '监理服务',
      '咨询服务',
      '测评服务',
      'third party',
      'consulting'
    ]
  }
};

export const fields = {
  infrastructure: {
    zh: '基础设施',
    en: 'infrastructure',
    synonyms: ['政务信息基础设施', '信息基础设施', '数字基础设施', '算力', '政务云', '网络']
  },
  common_support: {
    zh: '公共支撑',
    en: 'common support',
    synonyms: ['公共支撑平台', '应用支撑', '支撑平台', '公共平台', '能力支撑']
  },
  data_resource: {
    zh: '数据资源',
    en: 'data resources',
    synonyms: ['数据', '数据平台', '数据资源体系', '公共数据', '数据治理']
  },
  shared_application: { zh: '共性应用', en: 'shared application', synonyms: ['通用应用', '共性应用系统', '综合应用'] },
  government_service: {
    zh: '政务服务',
    en: 'government service',
    synonyms: ['一网通办', '便民服务', '互联网+政务服务', '惠民服务', 'public services']
  },
  cross_department: {
    zh: '跨部门共建',
    en: 'cross-department',
    synonyms: ['跨部门', '跨层级', '共建共享', '跨部门跨层级']
  },
  consolidation: { zh: '系统整合', en: 'consolidation', synonyms: ['整合', '整合归并', '系统归并', '整合共享'] },
  security: {
    zh: '网络安全',
    en: 'security',
    synonyms: ['安全防护', '安全', '密码', '网络和数据安全', '数据安全', '安全保障', 'cyber security', 'cybersecurity']
  },
  business: {
    zh: '业务系统',
    en: 'business system',
    synonyms: ['专业应用', '业务应用', '部门业务', '行业应用', '专业系统', '业务']
  },
  other: { zh: '其他', en: 'other' }
};

export const statuses = {
  requested: {
    zh: '申报',
    en: 'requested',
    synonyms: [
      '拟申报',
      '已申报',
      '待审',
      '储备',
      '入库',
      '申报中',
      '待评审',
      '评审中',
      '审核中',
      '待批复',
      '未开工',
      '前期',
      '谋划',
      'proposed',
      'planned'
    ]
  },
  approved: {
    zh: '已批复',
    en: 'approved',
    synonyms: [
      '批复',
      '立项',
      '已立项',
      '已审批',
      '已核准',
      '审批通过',
      '已批准',
      '采购中',
      '招标中',
      '已招标',
      '待开工'
    ]
  },
  building: {
    zh: '在建',
    en: 'building',
    synonyms: [
      '建设中',
      '实施中',
      '续建中',
      '正在建设',
      '已开工',
      '施工中',
      '进行中',
      '推进中',
      '开发中',
      'in progress',
      'under way',
      'ongoing',
      'started'
    ]
  },
  trial: { zh: '试运行', en: 'in trial', synonyms: ['试运行中', '试用', '已初验', '初验', 'trial'] },
  accepted: {
    zh: '已验收',
    en: 'accepted',
    synonyms: [
      '竣工验收',
      '终验',
      '已终验',
      '完成',
      '已完成',
      '验收',
      '通过验收',
      '已通过验收',
      '验收合格',
      '已竣工',
      '竣工',
      '完工',
      '已完工',
      '已建成',
      '建成',
      'completed',
      'closed'
    ]
  },
  suspended: {
    zh: '暂停',
    en: 'suspended',
    synonyms: ['缓建', '暂缓', '暂停实施', '停工', '已暂停', '中止', 'paused', 'on hold']
  },
  ended: {
    zh: '终止',
    en: 'ended',
    synonyms: ['取消', '撤销', '已终止', '已取消', '撤项', '终止实施', '不再实施', 'cancelled', 'terminated']
  }
};

export const urgentGrounds = {
  national_mandate: { zh: '党中央、国务院及自治区、市委市政府明确要求', en: 'express mandate from above' },
  ministry_mandate: { zh: '国家行业主管部门明确要求', en: 'express mandate from a ministry' },
  national_security: { zh: '国家重大战略、国家安全等特殊原因', en: 'national strategy or security' },
  emergency: { zh: '自然灾害、事故灾难等突发事件', en: 'disaster or other sudden event' },
  none: { zh: '其他', en: 'other' }
};

/** Whose departments accept it. */
export const acceptanceLevels = {
  state: { zh: '国家', en: 'state', synonyms: ['国家部委', '国家级'] },
  region: { zh: '省（自治区）', en: 'region', synonyms: ['省', '自治区', '省级', '自治区级'] },
  city: { zh: '市', en: 'city', synonyms: ['州', '市级', '州级'] },
  county: { zh: '县', en: 'county', synonyms: ['县级', '区级', '旗县'] }
};

/** Who puts up the money, or what is given for it. */
export const investors = {
  government: { zh: '政府投资', en: 'government', synonyms: ['政府', '财政投资', '政府出资'] },
  joint: {
    zh: '政企联合投资',
    en: 'government and enterprise',
    synonyms: ['政企合作', '联合投资', '政府与企业联合', '政府主导、社会资本参与', 'ppp', 'joint']
  },
  concession: {
    zh: '以数据资产或特许经营合作',
    en: 'data, assets or concession',
    synonyms: ['特许经营', '数据资产合作', 'concession']
  },
  state_enterprise: {
    zh: '国资监管企业投资',
    en: 'state-owned enterprise',
    synonyms: ['国有企业', '国企', '市属国企', '市属国资监管企业', '国资企业']
  },
  enterprise: { zh: '社会企业投资', en: 'private enterprise', synonyms: ['企业', '社会企业', '企业自建', '民营企业'] }
};

/** Who organises the building. */
export const builders = {
  unit: { zh: '申报单位', en: 'the declaring unit', synonyms: ['项目单位', '单位自建', '本单位'] },
  centre: { zh: '大数据中心', en: 'the data centre', synonyms: ['县大数据中心', '市大数据中心', '统建', '统一建设'] }
};
