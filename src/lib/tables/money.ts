import { choice, date, integer, money, table, text } from './define.ts';

export const fundingSources = {
  city: {
    zh: '市级财政',
    en: 'city',
    synonyms: ['市本级', '州本级', '本级财政', '市级', '市财政', '市本级财政', '地方财政', '本级']
  },
  county: { zh: '县级财政', en: 'county', synonyms: ['区县财政', '县级', '区级', '区级财政', '旗县财政', '县财政'] },
  province: {
    zh: '省级资金',
    en: 'province',
    synonyms: ['省级', '自治区', '省级财政', '自治区资金', '自治区级', '省补助', '省专项', '上级补助']
  },
  central: {
    zh: '中央资金',
    en: 'central',
    synonyms: ['中央', '中央财政', '中央预算内', '中央预算内投资', '国家补助', '国家资金', '国债', '专项债']
  },
  self: { zh: '自筹资金', en: 'self-raised', synonyms: ['自筹', '单位自筹', '自有资金', '部门自筹', 'own funds'] },
  social: { zh: '社会资金', en: 'social', synonyms: ['企业投资', '社会资本', '社会投资', 'private'] },
  unstated: { zh: '未注明', en: 'not stated' }
};

export const funding = table({
  name: 'funding',
  zh: '资金安排',
  en: 'Funding',
  grain: { zh: '项目 × 年度 × 资金来源', en: 'project × year × source' },
  key: ['project', 'year', 'source'],
  synonyms: ['资金', '资金来源', '资金表'],
  columns: {
    project: text('项目编号', 'Project', { required: true, references: 'project' }),
    year: integer('年度', 'Year', { required: true, synonyms: ['资金年度', '年份'] }),
    source: choice('资金来源', 'Source', fundingSources, { required: true, synonyms: ['来源'] }),
    planned: money('计划金额', 'Planned', { synonyms: ['计划'] }),
    budgeted: money('预算金额', 'Budgeted', { synonyms: ['预算'] }),
    paid: money('支付金额', 'Paid', { synonyms: ['已支付', '支付'] })
  }
});

export const omCategories = {
  network_cloud: {
    zh: '政务网络和政务云',
    en: 'network and cloud',
    synonyms: ['政务云', '云资源', '云服务', '政务网络', '网络', '云网', 'cloud']
  },
  environment: {
    zh: '基础环境运维',
    en: 'base environment',
    synonyms: ['基础环境', '机房', '机房运维', '硬件运维', '硬件维护']
  },
  system: { zh: '系统运维', en: 'system', synonyms: ['软件运维', '应用系统运维', '系统维护', '应用运维', 'software'] },
  rack: { zh: '机柜租赁', en: 'cabinet rent', synonyms: ['机柜', '机柜租用', '托管'] },
  line: { zh: '线路租赁', en: 'line rent', synonyms: ['通信线路租赁', '线路', '专线', '线路租用', '通信', '网络线路'] },
  sms: { zh: '短信费', en: 'SMS', synonyms: ['短信', '短信服务', '短信通道'] },
  security: {
    zh: '网络和数据安全',
    en: 'security',
    synonyms: ['安全', '网络安全', '数据安全', '安全服务', '安全运维', '等保测评', '密码测评']
  },
  data_governance: { zh: '数据治理', en: 'data governance', synonyms: ['数据服务', '数据运维'] },
  catalogue: { zh: '目录编制', en: 'catalogue', synonyms: ['目录', '数据目录', '资源目录编制'] },
  mounting: { zh: '资源挂载', en: 'resource mounting', synonyms: ['挂载'] },
  other: { zh: '其他', en: 'other' }
};

export const om_cost = table({
  name: 'om_cost',
  zh: '运维经费',
  en: 'O&M cost',
  grain: { zh: '系统 × 年度 × 类别', en: 'system × year × category' },
  key: ['system', 'year', 'category'],
  synonyms: ['运维费', '运维经费表', '运维'],
  columns: {
    system: text('系统编号', 'System', { required: true, references: 'system' }),
    year: integer('年度', 'Year', { required: true, synonyms: ['年份', '统计年度'] }),
    category: choice('运维类别', 'Category', omCategories, { required: true, synonyms: ['类别', '费用类别'] }),
    requested: money('运维费', 'Requested', { synonyms: ['申请运维费', '申请金额', '运维经费申请', '申请'] }),
    budgeted: money('运维预算', 'Budgeted', { synonyms: ['预算金额', '预算'] }),
    paid: money('运维支出', 'Paid', { synonyms: ['支付金额', '支出', '已支付'] })
  }
});

export const envelope = table({
  name: 'envelope',
  zh: '资金盘子',
  en: 'Envelopes',
  grain: { zh: '年度 × 来源 × 用途', en: 'year × source × use' },
  key: ['year', 'source', 'use'],
  synonyms: ['可用资金', '资金规模'],
  columns: {
    year: integer('年度', 'Year', { required: true }),
    source: choice('资金来源', 'Source', fundingSources, { required: true, synonyms: ['来源'] }),
    use: choice(
      '用途',
      'Use',
      {
        building: { zh: '建设', en: 'building', synonyms: ['建设资金', '项目建设', '建设类', 'capital'] },
        om: { zh: '运维', en: 'O&M', synonyms: ['运维资金', '运行维护', '运维类', 'operations'] }
      },
      { required: true }
    ),
    amount: money('可用金额', 'Amount', { required: true, synonyms: ['金额', '资金规模'] }),
    submitted_on: date('报送财政日期', 'Handed to finance on', { synonyms: ['预算报送日期'] })
  }
});

export const baseline = table({
  name: 'baseline',
  zh: '基线',
  en: 'Baselines',
  grain: { zh: '项目 × 日期', en: 'project × date' },
  key: ['project', 'set_on'],
  columns: {
    project: text('项目编号', 'Project', { required: true, references: 'project' }),
    set_on: date('基线日期', 'Set on', { required: true }),
    cost: money('基线投资', 'Cost', { synonyms: ['批准投资'] }),
    starts_on: date('基线开工', 'Starts on'),
    ends_on: date('基线完工', 'Ends on')
  }
});

export const overrun_class = table({
  name: 'overrun_class',
  zh: '超支参照类',
  en: 'Overrun classes',
  grain: { zh: '一个观测', en: 'one observation' },
  key: ['class', 'observation'],
  columns: {
    class: text('参照类', 'Class', { required: true }),
    observation: text('观测编号', 'Observation', { required: true }),
    estimate: money('估算', 'Estimate', { required: true }),
    final: money('决算', 'Final', { required: true })
  }
});
