import type { Ask } from './ask.ts';
import { fitToBuy } from './evidence.ts';

const additions: readonly Ask[] = [
  [
    'new',
    'business',
    '市应急局',
    '防汛应急指挥临时系统',
    165,
    { urgent_ground: 'emergency', is_emergency: true, declared_on: '2026-07-08' }
  ],
  [
    'new',
    'government_service',
    '市民政局',
    '生育补贴发放系统',
    58,
    { urgent_ground: 'national_mandate', mandated_by: 'state', declared_on: '2026-05-12' }
  ],
  [
    'upgrade',
    'business',
    '市市监局',
    '药品追溯接口改造',
    42,
    { urgent_ground: 'ministry_mandate', upgrades_system: 'XT011', declared_on: '2026-06-03' }
  ],
  ['new', 'business', '市交通局', '冬季除雪调度系统', 73, { declared_on: '2026-08-20' }]
];

/** Of the plan year 2026: being approved, built or tried. Ids `YQ2026-001` …, in this order; the last four are additions. */
export const asks2026: readonly Ask[] = [
  ['new', 'cross_department', '市数据局', '城市大脑一期', 4000],
  ['new', 'business', '市交通局', '智慧交通信号控制', 1450],
  ['new', 'business', '市卫健委', '区域影像会诊平台', 1020],
  ['new', 'business', '市水务局', '水库安全监测系统', 860],
  ['new', 'business', '市公安局', '接处警系统', 1900],
  ['new', 'data_resource', '临泽县', '县级数据归集平台', 520],
  ['new', 'government_service', '市审批局', '电子证照共享服务', 185],
  ['new', 'business', '市医保局', '长期护理保险系统', 210],
  ['new', 'business', '市教育局', '课后服务管理平台', 64],
  ['new', 'business', '市人社局', '技能培训监管平台', 82],
  ['new', 'business', '市住建局', '城镇燃气监管平台', 305],
  ['new', 'business', '市生态环境局', '排污许可监管系统', 120],
  ['new', 'business', '望川区', '智慧养老服务系统', 56],
  ['new', 'business', '红柳旗', '牧区应急广播系统', 148],
  ['new', 'data_resource', '市大数据中心', '数据共享交换平台(二期)', 560],
  ['new', 'business', '市市监局', '电梯安全追溯系统', 70],
  ['upgrade', 'business', '市财政局', '非税收缴系统升级', 98, { upgrades_system: 'XT025' }],
  ['upgrade', 'business', '市自然资源局', '地籍管理系统升级', 155, { upgrades_system: 'XT008' }],
  ['upgrade', 'business', '市公安局', '交通违法处理系统升级', 230, { upgrades_system: 'XT017' }],
  ['upgrade', 'business', '市民政局', '婚姻登记系统升级', 52, { upgrades_system: 'XT028' }],
  ['upgrade', 'business', '市人社局', '社保经办系统升级', 260, { upgrades_system: 'XT009' }],
  [
    'upgrade',
    'consolidation',
    '市城管局',
    '数字城管平台整合',
    180,
    { upgrades_system: 'XT030', replaces_systems: 'XT031' }
  ],
  ['upgrade', 'government_service', '白杨旗', '旗级政务服务系统升级', 45, { upgrades_system: 'XT045' }],
  ['continued', 'business', '市公安局', '雪亮工程联网共享', 1200],
  ['purchase', 'infrastructure', '市大数据中心', '政务云租用服务(2026)', 1120, fitToBuy],
  ['purchase', 'security', '市数据局', '数据安全评估服务', 65, fitToBuy],
  ['purchase', 'business', '市水务局', '雨水情遥测服务', 74, fitToBuy],
  ['purchase', 'government_service', '市审批局', '政务热线话务服务(2026)', 335, fitToBuy],
  ['purchase', 'business', '石鼓县', '视频会议租用服务', 36, fitToBuy],
  ['om', 'infrastructure', '市大数据中心', '政务云统一运维(2026)', 1310],
  ['om', 'government_service', '市审批局', '政务服务平台运维(2026)', 138],
  ['om', 'business', '市财政局', '财政业务系统运维(2026)', 90],
  ['om', 'business', '市医保局', '医保业务系统运维(2026)', 122],
  ['om', 'business', '青禾区', '区级系统运维(2026)', 38],
  ['third_party', 'other', '市数据局', '信息化项目监理服务(2026)', 62],
  ['third_party', 'other', '市大数据中心', '等级保护测评服务(2026)', 58, { procurement_kind: 'assessment' }],
  ['new', 'business', '市自然资源局', '地质灾害预警系统', 390],
  ['new', 'shared_application', '市数据局', '统一电子印章服务', 134],
  ...additions
];
