import { choice, date, list, money, integer, table, text, yesno } from './define.ts';

export const system = table({
  name: 'system',
  zh: '信息系统',
  en: 'Systems',
  grain: { zh: '一个在用系统', en: 'one system in operation' },
  key: ['system_id'],
  synonyms: ['系统', '系统清单', '已建系统', 'systems'],
  columns: {
    system_id: text('系统编号', 'System id', { required: true, synonyms: ['系统编码', '系统代码', 'system no'] }),
    name: text('系统名称', 'System', { required: true, synonyms: ['信息系统名称', 'system name'] }),
    organisation: text('使用单位', 'Organisation', {
      required: true,
      synonyms: ['单位', '建设单位', '主管单位', '单位名称'],
      references: 'organisation'
    }),
    project: text('建设项目编号', 'Built by project', { synonyms: ['建设项目', '所属项目'], references: 'project' }),
    building_cost: money('建设成本', 'Building cost', {
      synonyms: ['建设投资', '建设费用', '建设经费', '系统建设金额']
    }),
    approved_as: choice('批复类型', 'Approved as', {
      new: { zh: '新建', en: 'new build' },
      upgrade: { zh: '升级改造', en: 'upgrade' },
      purchase: { zh: '购买服务', en: 'service purchase' }
    }),
    accepted_on: date('竣工验收日期', 'Accepted on', { synonyms: ['验收日期', '终验日期'] }),
    live_on: date('投入运行日期', 'Live on', { synonyms: ['上线日期', '运行日期'] }),
    warranty_months: integer('免费运维期(月)', 'Free O&M months', { synonyms: ['质保期', '免费运维期'] }),
    term_ends_on: date('运维期届满', 'O&M term ends on', { synonyms: ['运维到期日'] }),
    status: choice(
      '运行状态',
      'Status',
      {
        running: {
          zh: '运行',
          en: 'running',
          synonyms: [
            '在用',
            '运行中',
            '正常',
            '正常运行',
            '使用中',
            '已上线',
            '上线',
            '在运行',
            '投入使用',
            'live',
            'in use',
            'active'
          ]
        },
        stopped: {
          zh: '停用',
          en: 'stopped',
          synonyms: ['停止', '已停用', '停运', '已停运', '暂停', '未使用', '闲置', 'inactive', 'idle']
        },
        retired: {
          zh: '下线',
          en: 'retired',
          synonyms: [
            '注销',
            '已下线',
            '关停',
            '已关停',
            '已注销',
            '报废',
            '已报废',
            '淘汰',
            '迁并',
            '已整合',
            'decommissioned'
          ]
        }
      },
      { synonyms: ['状态'] }
    ),
    purpose: choice(
      '系统用途',
      'Purpose',
      {
        office: { zh: '办公', en: 'office', synonyms: ['办公类', '内部办公', '协同办公', '行政办公', '机关办公'] },
        service: {
          zh: '政务服务',
          en: 'service',
          synonyms: ['政务服务类', '公共服务', '对外服务', '便民服务', 'public service']
        },
        business: { zh: '业务', en: 'business', synonyms: ['业务类', '业务管理', '业务应用', '业务系统', '业务处理'] },
        other: { zh: '其他', en: 'other' }
      },
      { synonyms: ['系统类别', '用途'] }
    ),
    is_hardware: yesno('是否硬件采购', 'Hardware', { synonyms: ['硬件'] }),
    contract_months: integer('建设运维合同期(月)', 'Contract months', { synonyms: ['合同期'] }),
    shared_by: list('共用单位及比例', 'Shared by', { synonyms: ['共用单位'] }),
    is_classified: yesno('是否涉密', 'Classified', { synonyms: ['涉密'], visibility: 'internal' }),
    interconnected: yesno('已对接互通', 'Interconnected', { synonyms: ['系统对接', '互联互通'] }),
    data_gathered: yesno('已归集数据', 'Data gathered', { synonyms: ['数据归集'] }),
    shares_data: yesno('已共享数据', 'Shares data', { synonyms: ['数据共享'] }),
    repeats_collection: yesno('重复采集数据', 'Repeats collection', { synonyms: ['重复采集'] }),
    on_unified_platform: yesno('接入一体化政务服务平台', 'On unified platform', { synonyms: ['接入政务服务平台'] }),
    on_office_platform: yesno('接入统一协同办公平台', 'On office platform', { synonyms: ['接入办公平台'] }),
    on_gov_network: yesno('接入政务网络', 'On government network', { synonyms: ['政务外网'] }),
    on_cloud: yesno('部署政务云', 'On government cloud', { synonyms: ['上云'] }),
    crypto_ok: yesno('密码应用符合', 'Crypto ok', { synonyms: ['密评通过'] }),
    security_ok: yesno('网络安全符合', 'Security ok', { synonyms: ['等保通过'] }),
    hidden_danger: yesno('存在重大安全隐患', 'Major hidden danger', { synonyms: ['重大隐患'] }),
    secrecy_tested_on: date('保密测评审查通过日期', 'Secrecy test passed on', {
      synonyms: ['涉密测评日期'],
      visibility: 'internal'
    }),
    could_merge: yesno('可整合或替代', 'Could be merged', { synonyms: ['可整合'] }),
    last_security_assessment: date('最近安全测评日期', 'Last security assessment', { synonyms: ['最近测评日期'] })
  }
});
