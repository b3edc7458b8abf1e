import type { OrganisationKey } from './organisations.ts';
import type { Said } from './row.ts';

/** Unit, name, purpose, building cost in 万元 (`null`: not known any more), day of acceptance, and what is particular. */
export type Built = readonly [
  organisation: OrganisationKey,
  name: string,
  purpose: 'office' | 'service' | 'business' | 'other',
  cost: number | null,
  accepted: string,
  particular?: Said<'system'>
];

const hardware = { is_hardware: true, contract_months: 60, warranty_months: 60 } as const;

/** What ran before the library was kept: ids `XT001` …, in this order. */
export const systemList: readonly Built[] = [
  ['市审批局', '政务服务热线知识库', 'service', 100, '2021-06-18'],
  ['市医保局', '医保结算系统', 'service', 600, '2020-11-30'],
  ['市审批局', '一网通办平台', 'service', 1250, '2021-12-15'],
  ['市数据局', '协同办公平台', 'office', 480, '2019-08-20', { shared_by: '云栖市财政局:10%;云栖市教育局:15%' }],
  ['市大数据中心', '政务云管理平台', 'other', 2600, '2020-05-28'],
  ['市自然资源局', '不动产登记系统', 'service', 1050, '2019-12-10'],
  ['市自然资源局', '国土空间信息平台', 'business', 1380, '2020-10-22'],
  ['市自然资源局', '地籍管理系统', 'business', 260, '2018-07-05'],
  ['市人社局', '社保经办系统', 'service', 1820, '2018-12-28'],
  ['市人社局', '人才服务平台', 'service', 140, '2025-03-07'],
  ['市市监局', '市场主体登记系统', 'service', 520, '2019-04-18'],
  ['市市监局', '食品抽检管理系统', 'business', 85, '2018-11-09', { could_merge: true }],
  ['市教育局', '义务教育招生平台', 'service', 175, '2024-12-20'],
  ['市教育局', '学籍管理系统', 'business', 310, '2019-06-14'],
  ['市交通局', '两客一危监管系统', 'business', 430, '2020-08-06'],
  ['市交通局', '公交调度系统', 'business', 560, '2021-03-25'],
  ['市公安局', '交通违法处理系统', 'service', 740, '2020-01-17'],
  ['市卫健委', '妇幼健康系统', 'business', 220, '2019-10-11'],
  ['市卫健委', '电子健康档案系统', 'business', 980, '2020-12-04'],
  ['市住建局', '房屋交易系统', 'service', 680, '2021-09-28'],
  ['市住建局', '公积金业务系统', 'service', 450, '2019-03-21'],
  ['市公安局', '户政业务系统', 'business', 890, '2018-09-13', { is_classified: true }],
  ['市公安局', '出入境业务系统', 'service', 360, '2019-05-30', { is_classified: true }],
  ['市财政局', '预算管理系统', 'office', 830, '2020-06-30'],
  ['市财政局', '非税收缴系统', 'business', 290, '2021-01-22'],
  ['市水务局', '河湖管理系统', 'business', 195, '2020-04-09'],
  ['市水务局', '农饮水监测系统', 'business', 120, '2025-04-15', { approved_as: 'new', warranty_months: 12 }],
  ['市民政局', '婚姻登记系统', 'service', 95, '2018-05-17'],
  ['市民政局', '社区电子台账', 'business', 66, '2019-02-26', { repeats_collection: true }],
  ['市城管局', '数字城管平台', 'business', 640, '2018-10-25'],
  ['市城管局', '户外广告审批系统', 'business', 58, '2018-03-15', { could_merge: true, interconnected: false }],
  ['市城管局', '共享单车监管系统', 'business', 132, '2026-02-10', { approved_as: 'new', warranty_months: 12 }],
  ['市生态环境局', '污染源在线监控', 'business', 720, '2020-07-23'],
  ['市生态环境局', '网格化环境监管系统', 'business', 155, '2024-08-30', { data_gathered: false, shares_data: false }],
  ['市应急局', '应急值守系统', 'business', 210, '2025-06-27'],
  ['市应急局', '安全生产执法系统', 'business', 98, '2020-03-19', { on_cloud: false, on_gov_network: false }],
  ['市数据局', '政务公开网站群', 'service', 330, '2021-07-08'],
  ['市数据局', '数据共享交换平台', 'other', 760, '2024-11-15'],
  ['市市监局', '广告监测系统', 'business', 47, '2017-12-20', { status: 'stopped' }],
  ['市大数据中心', '政务网络管理平台', 'other', 1480, '2024-03-22', { ...hardware }],
  ['青禾区', '区级政务服务系统', 'service', 240, '2021-05-14'],
  ['青禾区', '区级办公系统', 'office', 90, '2019-09-10', { on_office_platform: false }],
  ['望川区', '区级便民服务系统', 'service', 160, '2024-05-16', { on_unified_platform: false }],
  ['临泽县', '县级视频会议系统', 'office', 185, '2024-09-12', { ...hardware }],
  ['白杨旗', '旗级政务服务系统', 'service', 150, '2022-10-27'],
  ['石鼓县', '农村集体资产管理系统', 'business', null, '2019-11-06'],
  ['红柳旗', '禁牧巡查系统', 'business', 72, '2020-09-03', { status: 'retired' }],
  ['市人社局', '劳动仲裁系统', 'business', null, '2018-06-21', { shares_data: null, security_ok: null }]
];
