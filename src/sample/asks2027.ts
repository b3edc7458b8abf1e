import { boughtFor2027, keptFor2027 } from './asksOther.ts';
import type { Ask } from './ask.ts';

const refused: readonly Ask[] = [
  ['new', 'business', '市城管局', '智慧停车服务平台', 186],
  [
    'new',
    'business',
    '市教育局',
    '教育资源公共服务平台',
    420,
    { duplicates_existing: true, could_share_existing: true }
  ],
  ['new', 'government_service', '市民政局', '养老服务信息平台', 265, { upgrade_would_do: true }],
  ['new', 'business', '市市监局', '网络餐饮智慧监管平台', 158, { targets_clear: false }],
  [
    'new',
    'business',
    '市自然资源局',
    '林草防火视频监测系统',
    540,
    { can_interconnect: false, works_with_others: false }
  ],
  [
    'new',
    'business',
    '红柳旗',
    '牧区活畜交易服务平台',
    96,
    { pre_review_passed: false, own_internet_line: true, superior_consent: false }
  ],
  [
    'new',
    'business',
    '市公安局',
    '社会治安视频解析平台',
    1680,
    {
      expert_review_ordered: true,
      expert_review_passed: false,
      catalogue_ready: false,
      own_machine_room: true,
      superior_consent: false
    }
  ]
];

const toSupply: readonly Ask[] = [
  ['new', 'data_resource', '市卫健委', '全民健康信息平台(二期)', 890, { targets_clear: null }],
  ['new', 'business', '市交通局', '重点车辆联网监管系统', 0, { can_interconnect: null }],
  ['new', 'government_service', '市人社局', '就业服务一体化平台', 372, { could_share_existing: null }],
  ['new', 'business', '市生态环境局', '固体废物全过程监管平台', 0, { catalogue_ready: null, sharing_chapter: null }],
  ['new', 'cross_department', '望川区', '基层治理综合平台', 128, { pre_review_passed: null }],
  ['new', 'business', '石鼓县', '智慧园区服务平台', 60, { upgrade_would_do: null, works_with_others: null }],
  ['new', 'security', '市大数据中心', '政务数据安全监测平台', 0, { expert_review_ordered: true }]
];

const forJudgement: readonly Ask[] = [
  [
    'new',
    'business',
    '市应急局',
    '危化品全流程监管平台',
    610,
    {
      own_machine_room: true,
      legal_basis: '危险化学品安全专项工作要求（样例）',
      superior_consent: true,
      mandated_by: 'state'
    }
  ],
  [
    'new',
    'infrastructure',
    '临泽县',
    '县级政务云扩容',
    230,
    { internal_systems_merged: false, superior_consent: false }
  ],
  ['new', 'business', '市水务局', '智慧水务综合调度平台', 760, { parts_certified: false, superior_consent: false }],
  ['new', 'business', '市住建局', '工程质量安全监管平台', 0, { technology_current: false, superior_consent: false }],
  ['new', 'business', '市交通局', '智慧停车综合管理平台', 204, { exclusive_with: 'YQ2027-001' }]
];

/** One need in three parts, each just under a threshold. */
const split: readonly Ask[] = [
  ['new', 'government_service', '青禾区', '智慧社区综合服务平台(社区端)', 48],
  ['new', 'government_service', '青禾区', '智慧社区综合服务平台(居民端)', 49],
  ['new', 'government_service', '青禾区', '智慧社区综合服务平台(物业端)', 47]
];

const sound: readonly Ask[] = [
  ['new', 'cross_department', '市数据局', '城市运行管理中心平台', 2860, { is_key_work: true, mandated_by: 'city' }],
  ['new', 'data_resource', '市大数据中心', '公共数据授权运营平台', 980, { mandated_by: 'region' }],
  ['new', 'government_service', '市审批局', '高效办成一件事支撑平台', 500, { is_key_work: true, mandated_by: 'state' }],
  ['new', 'business', '市医保局', '医保基金智能监管平台', 460, { is_key_work: true }],
  [
    'new',
    'cross_department',
    '市应急局',
    '应急指挥综合平台',
    1250,
    { expert_review_ordered: true, expert_review_passed: true }
  ],
  [
    'new',
    'common_support',
    '市大数据中心',
    '城市信息模型基础平台',
    3600,
    { expert_review_ordered: true, expert_review_passed: true }
  ],
  ['new', 'business', '市住建局', '城市生命线安全监测平台', 1420, { depends_on: 'YQ2027-028' }],
  ['new', 'business', '白杨旗', '智慧农牧业服务平台', 0],
  ['new', 'shared_application', '市数据局', '移动办公共性应用', 200],
  ['new', 'business', '市生态环境局', '噪声自动监测系统', 80, { procurement_kind: 'equipment', parts_certified: null }],
  ['new', 'business', '临泽县', '乡村振兴数据服务系统', 50]
];

/** New builds first, then what runs on: the order fixes the ids `YQ2027-001` … `YQ2027-060`. */
export const asks2027: readonly Ask[] = [
  ...refused,
  ...toSupply,
  ...forJudgement,
  ...split,
  ...sound,
  ...keptFor2027,
  ...boughtFor2027
];
