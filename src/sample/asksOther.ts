import type { Ask } from './ask.ts';
import { fitToBuy } from './evidence.ts';
import { wan } from './row.ts';

const upgrades: readonly Ask[] = [
  // The first four would count as O&M but for one: within both limits, at the amount's edge, above it, at the share's edge.
  ['upgrade', 'business', '市医保局', '医保结算系统升级改造', 72, { upgrades_system: 'XT002' }],
  ['upgrade', 'government_service', '市审批局', '一网通办平台适配改造', 80, { upgrades_system: 'XT003' }],
  ['upgrade', 'business', '市自然资源局', '不动产登记系统升级改造', 90, { upgrades_system: 'XT006' }],
  ['upgrade', 'government_service', '青禾区', '区级政务服务系统升级', 36, { upgrades_system: 'XT041' }],
  [
    'upgrade',
    'consolidation',
    '市市监局',
    '市场监管业务系统整合',
    310,
    { upgrades_system: 'XT011', replaces_systems: 'XT012;XT039' }
  ],
  [
    'upgrade',
    'business',
    '市教育局',
    '学籍管理系统升级改造',
    145,
    { upgrades_system: 'XT014', catalogue_ready: false }
  ],
  ['upgrade', 'business', '市交通局', '公交调度系统国产化改造', 0, { upgrades_system: 'XT016', catalogue_ready: null }],
  [
    'upgrade',
    'business',
    '市卫健委',
    '妇幼健康系统升级改造',
    118,
    { upgrades_system: 'XT018', security_measures: null, security_ok: null }
  ],
  [
    'upgrade',
    'business',
    '市住建局',
    '房屋交易系统升级改造',
    260,
    { upgrades_system: 'XT020', original_accepted: false }
  ],
  ['upgrade', 'security', '市大数据中心', '政务云密码应用改造', 400, { upgrades_system: 'XT005', crypto_ok: null }],
  [
    'upgrade',
    'business',
    '市公安局',
    '户政业务系统升级改造',
    0,
    { upgrades_system: 'XT022', is_classified: true, procurement_kind: 'classified' }
  ]
];

const purchases: readonly Ask[] = [
  [
    'purchase',
    'infrastructure',
    '市大数据中心',
    '政务云资源租用服务',
    1180,
    { ...fitToBuy, buy_fee_total: wan(3540), build_total: wan(3900), build_om_total: wan(1100) }
  ],
  [
    'purchase',
    'government_service',
    '市审批局',
    '智能客服租用服务',
    66,
    { ...fitToBuy, buy_fee_total: wan(198), build_total: wan(120), build_om_total: wan(40) }
  ],
  ['purchase', 'security', '市数据局', '网络安全托管服务', 150, { ...fitToBuy, pre_review_passed: null }],
  ['purchase', 'business', '市生态环境局', '大气走航监测服务', 210, { ...fitToBuy, buy_has_suppliers: null }],
  ['purchase', 'data_resource', '望川区', '遥感影像数据服务', 30, fitToBuy]
];

const running: readonly Ask[] = [
  ['om', 'infrastructure', '市大数据中心', '政务云和政务网络统一运维', 1360],
  ['om', 'government_service', '市审批局', '一网通办平台运维服务', 145],
  ['om', 'business', '市医保局', '医保业务系统运维服务', 128, { sharing_chapter: null }],
  [
    'om',
    'business',
    '市应急局',
    '应急系统运维服务',
    84,
    { urgent_ground: 'emergency', is_emergency: true, declared_on: '2026-10-19' }
  ],
  ['third_party', 'other', '市数据局', '年度密码应用安全性评估服务', 45, { procurement_kind: 'assessment' }]
];

const continued: readonly Ask[] = [
  ['continued', 'cross_department', '市数据局', '城市大脑一期', 4000],
  ['continued', 'business', '市交通局', '智慧交通信号控制', 1450],
  ['continued', 'business', '市卫健委', '区域影像会诊平台', 1020],
  ['continued', 'business', '市水务局', '水库安全监测系统', 860],
  ['continued', 'business', '市公安局', '接处警系统', 1900, { pre_review_passed: null }],
  ['continued', 'data_resource', '临泽县', '县级数据归集平台', 520]
];

export const keptFor2027: readonly Ask[] = [...upgrades, ...continued];
export const boughtFor2027: readonly Ask[] = [...purchases, ...running];
