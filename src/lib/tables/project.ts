import { choice, date, integer, list, money, number, table, text, yesno } from './define.ts';
import { levels } from './organisation.ts';
import { acceptanceLevels, investors, kinds, fields, statuses, urgentGrounds } from './projectWords.ts';

export { investors, kinds, fields, statuses, urgentGrounds } from './projectWords.ts';

const evidence = { synonyms: [] as string[] };

/** One project of the library, whatever its kind: requests, projects being built, O&M and purchases. */
export const project = table({
  name: 'project',
  zh: '项目',
  en: 'Projects',
  grain: { zh: '一个项目', en: 'one project' },
  key: ['project_id'],
  synonyms: ['项目库', '项目清单', '项目表', 'projects', 'project library', 'portfolio'],
  columns: {
    project_id: text('项目编号', 'Project id', {
      required: true,
      synonyms: ['项目编码', '项目代码', '编号', '序号', 'project number', 'id', 'ref']
    }),
    name: text('项目名称', 'Project', { required: true, synonyms: ['名称', '项目', 'project name', 'name', 'title'] }),
    organisation: text('项目单位', 'Organisation', {
      required: true,
      synonyms: ['建设单位', '申报单位', '单位', '单位名称', '责任单位', '主管单位', 'department', 'agency', 'owner'],
      references: 'organisation'
    }),
    district: text('所属区县', 'District', { synonyms: ['区县', '地区', '旗县市区'] }),
    level: choice('层级', 'Level', levels, { synonyms: ['级别', '项目层级'] }),
    kind: choice('项目类型', 'Kind', kinds, { synonyms: ['类型', '建设类型', '项目类别', '建设性质', 'type'] }),
    field: choice('项目领域', 'Field', fields, {
      synonyms: ['领域', '类别', '建设领域', 'report category', 'category']
    }),
    investor: choice('投资主体', 'Investor', investors, { synonyms: ['投资方', '出资主体', '投资方式'] }),
    is_public: yesno('是否公共项目', 'Public project', { synonyms: ['公共数字化项目', '公共项目'] }),
    brings_system: yesno('是否新增系统', 'Brings a system', { synonyms: ['新增系统'] }),
    plan_year: integer('计划年度', 'Plan year', { synonyms: ['年度', '年份', '申报年度', 'year', 'financial year'] }),
    declared_on: date('申报日期', 'Declared on', { synonyms: ['报送日期', '申请日期', '申请入库日期'] }),
    status: choice('项目状态', 'Status', statuses, { synonyms: ['状态', '进展', '建设状态'] }),
    starts_on: date('计划开工日期', 'Starts on', {
      synonyms: ['开始日期', '建设开始', 'start date', 'project start date']
    }),
    ends_on: date('计划完工日期', 'Ends on', { synonyms: ['完成日期', '建设结束', 'end date', 'project end date'] }),
    total_investment: money('总投资', 'Total investment', {
      synonyms: [
        '项目总投资',
        '投资总额',
        '总金额',
        '总投资额',
        '投资估算',
        'whole life cost',
        'wlc baseline',
        'baseline whole life cost',
        'total cost'
      ]
    }),
    approved_estimate: money('批复概算', 'Approved estimate', {
      synonyms: ['概算', '概算总投资', '批复金额', '批复投资']
    }),
    contract_amount: money('合同金额', 'Contract amount', { synonyms: ['中标金额', '合同价'], visibility: 'internal' }),
    final_cost: money('决算金额', 'Final cost', { synonyms: ['竣工决算', '结算金额', '决算'] }),
    original_investment: money('原项目投资', 'Original investment', { synonyms: ['原投资', '原系统投资'] }),
    requested: money('本年度申请资金', 'Requested', {
      synonyms: [
        '申请资金',
        '申请金额',
        '年度申请',
        '计划年度资金需求',
        '资金需求',
        '本年申请',
        'yearly budget',
        'budget',
        'request'
      ]
    }),
    forecast: money('本年度预计支出', 'Forecast', { synonyms: ['预计支出', '年度预计', 'yearly forecast'] }),
    variance: money('预计与申请之差', 'Variance', {
      synonyms: ['差额', '偏差额', '预算偏差', '资金差额', 'variance', 'budget variance', 'yearly variance']
    }),
    committed_later_years: money('以后年度承诺', 'Committed later years', {
      synonyms: ['后续年度资金', '以后年度资金']
    }),
    benefit: number('预期效益分', 'Benefit', { synonyms: ['效益', '效益评分', '预期效益'] }),
    annual_om_estimate: money('预计年运维费', 'Annual O&M estimate', {
      synonyms: ['年运维费', '预计年度运维费', '年度运维经费', '建成后年运维费']
    }),
    warranty_months: integer('免费运维期(月)', 'Free O&M months', { synonyms: ['质保期', '免费运维期', '质保月数'] }),
    planned_months: integer('计划建设周期(月)', 'Planned building months', {
      synonyms: ['建设周期', '建设周期(月)', '工期']
    }),
    procurement_kind: choice('采购类别', 'Procurement kind', {
      equipment: { zh: '设备采购', en: 'equipment', synonyms: ['设备采购类', '硬件'] },
      classified: { zh: '涉密', en: 'classified', synonyms: ['涉密类'] },
      assessment: { zh: '等保密评', en: 'assessment', synonyms: ['等保密评类', '测评'] },
      other: { zh: '其他', en: 'other' }
    }),
    lead: text('牵头单位', 'Lead', { synonyms: ['牵头部门'], references: 'organisation' }),
    participants: list('参建单位', 'Participants', { synonyms: ['参与单位', '参建部门'], references: 'organisation' }),
    part_of: text('所属总体项目', 'Part of', { synonyms: ['总体项目'], references: 'project' }),
    framework_on: date('统一框架方案确定日期', 'Framework fixed on', { synonyms: ['框架方案日期', '统一方案日期'] }),
    flows_defined: yesno('业务流数据流接口已明确', 'Flows and interfaces defined', evidence),
    parts_overlap: yesno('参建内容重复交叉', 'Parts overlap', evidence),
    shared_with_counties: yesno('与县区共享协同', 'Shared with counties', evidence),
    fits_existing: yesno('与已有项目衔接', 'Fits in with existing projects', evidence),
    standards_set: yesno('共享协同标准已定', 'Sharing standards set', evidence),
    parent_consent: yesno('主管部门审核同意', 'Parent department consents', evidence),
    responsible_post: text('责任岗位', 'Responsible post', {
      synonyms: ['项目责任人岗位', '责任人'],
      visibility: 'internal'
    }),
    implementing_body: text('实施机构', 'Implementing body', { synonyms: ['项目实施机构'] }),
    procurement_code: text('投资平台项目代码', 'Investment platform code', {
      synonyms: ['投资在线代码', '审批监管平台代码']
    }),
    upgrades_system: text('升级的系统', 'Upgrades system', {
      synonyms: ['原系统', '原系统编号'],
      references: 'system'
    }),
    replaces_systems: list('替代的系统', 'Replaces systems', {
      synonyms: ['拟关停系统', '整合系统'],
      references: 'system'
    }),
    depends_on: list('依赖项目', 'Depends on', { synonyms: ['前置项目'], references: 'project' }),
    exclusive_with: list('互斥项目', 'Exclusive with', { synonyms: ['重复项目'], references: 'project' }),
    urgent_ground: choice('增补情形', 'Urgent ground', urgentGrounds, { synonyms: ['紧急增补情形', '增补理由'] }),
    in_library: yesno('已入项目库', 'In the library', { synonyms: ['已入储备库', '是否入库'] }),
    in_plan: yesno('已列入年度计划', 'In the yearly plan', { synonyms: ['列入年度计划', '纳入年度计划'] }),
    added_to_plan: yesno('年中增补', 'Added in mid-year', { synonyms: ['计划增补', '年中新增'] }),
    is_urgent: yesno('情况紧急', 'Urgent', evidence),
    leadership_consent: yesno('领导审定同意', 'Leadership consents', {
      synonyms: ['领导小组同意', '领导小组审定', '政府同意', '县委县政府审定']
    }),
    found_needed: yesno('论证确有必要', 'Found needed', { synonyms: ['必要性论证通过'] }),
    acceptance_level: choice('验收层级', 'Accepted at level', acceptanceLevels),
    acceptance_cost_budgeted: yesno('验收费用列入建设预算', 'Acceptance cost budgeted', evidence),
    spending_passed: yesno('重大支出审议通过', 'Major spending passed', evidence),
    in_bureau_budget: yesno('列入数字化部门预算', "In the digital bureau's budget", evidence),
    accounted_apart: yesno('单独核算专款专用', 'Accounted for apart', { synonyms: ['单独核算', '专款专用'] }),
    is_key_work: yesno('是否年度重点工作', 'Key work', { synonyms: ['重点工作', '重点项目', '民生工程'] }),
    mandated_by: choice(
      '要求来源',
      'Mandated by',
      {
        state: { zh: '国家', en: 'state', synonyms: ['中央', '国务院', '部委'] },
        region: { zh: '省（自治区）', en: 'region', synonyms: ['省', '自治区', '省级'] },
        city: { zh: '市', en: 'city', synonyms: ['州', '市委市政府'] },
        county: { zh: '县', en: 'county', synonyms: ['县委县政府'] }
      },
      { synonyms: ['任务来源', '上级要求'] }
    ),
    is_emergency: yesno('是否应急项目', 'Emergency', { synonyms: ['应急', '救灾应急'] }),
    is_classified: yesno('是否涉密', 'Classified', { synonyms: ['涉密', '涉密项目'], visibility: 'internal' }),
    approval_channel: choice(
      '审批渠道',
      'Approved through',
      {
        own: {
          zh: '数字化主管部门审批',
          en: 'the digital authority',
          synonyms: ['领导小组办公室', '数据局', '大数据局', '本渠道']
        },
        other: { zh: '其他渠道审批', en: 'another channel', synonyms: ['其他渠道', '其他部门', '发改委审批'] }
      },
      { synonyms: ['批准渠道'] }
    ),
    filed_on: date('立项备案日期', 'Approval filed on', { synonyms: ['立项报备日期', '项目备案日期'] }),
    legal_basis: text('法律依据', 'Legal basis', { synonyms: ['政策依据', '建设依据'] }),
    superior_consent: yesno('上级书面同意', 'Superior consent', { synonyms: ['上级主管部门同意'] }),
    upgrade_would_do: yesno('升级改造可满足', 'Upgrade would do', evidence),
    duplicates_existing: yesno('与已建拟建重复', 'Duplicates existing', evidence),
    could_share_existing: yesno('可共享共用其他系统', 'Could share existing', evidence),
    can_interconnect: yesno('可互联互通', 'Can interconnect', evidence),
    shares_data: yesno('数据共享', 'Shares data', { synonyms: ['数据共享落实', '可共享数据'] }),
    works_with_others: yesno('业务协同', 'Works with others', evidence),
    targets_clear: yesno('需求与绩效目标明确', 'Targets clear', { synonyms: ['绩效目标明确', '需求明确'] }),
    catalogue_ready: yesno('数据资源目录已编制', 'Catalogue ready', {
      synonyms: ['数据目录', '资源目录', '信息资源目录']
    }),
    sharing_chapter: yesno('含数据共享篇章', 'Has sharing chapter', { synonyms: ['数据共享分析篇章'] }),
    security_measures: yesno('含安全保障措施', 'Has security measures', { synonyms: ['网络和数据安全保障措施'] }),
    uses_common_platforms: yesno('使用公共支撑平台', 'Uses common platforms', evidence),
    on_cloud: yesno('部署政务云', 'On government cloud', { synonyms: ['上云', '政务云部署'] }),
    on_gov_network: yesno('接入政务网络', 'On government network', { synonyms: ['政务外网'] }),
    on_unified_platform: yesno('接入一体化平台', 'On unified platform', { synonyms: ['接入政务服务平台'] }),
    crypto_ok: yesno('密码应用符合', 'Crypto ok', { synonyms: ['密评通过', '密码应用'] }),
    security_ok: yesno('网络安全符合', 'Security ok', { synonyms: ['等保通过', '等保备案'] }),
    parts_certified: yesno('关键部件符合测评', 'Parts certified', evidence),
    technology_current: yesno('技术路线先进', 'Technology current', evidence),
    own_machine_room: yesno('单独新建机房或硬件', 'Own machine room', { synonyms: ['自建机房'] }),
    own_internet_line: yesno('单独租赁互联网线路', 'Own Internet line', { synonyms: ['自租线路'] }),
    own_common_component: yesno('自建共性组件', 'Own common component', evidence),
    internal_systems_merged: yesno('内部系统已整合', 'Internal systems merged', { synonyms: ['内部系统整合'] }),
    original_accepted: yesno('原项目已竣工验收', 'Original accepted', { synonyms: ['原项目已验收'] }),
    documents_complete: yesno('申报材料齐全', 'Documents complete', { synonyms: ['材料齐全'] }),
    pre_review_passed: yesno('前置审核通过', 'Pre-review passed', { synonyms: ['前置审核'] }),
    expert_review_ordered: yesno('要求专家评审', 'Expert review ordered', evidence),
    expert_review_passed: yesno('专家评审通过', 'Expert review passed', { synonyms: ['评审论证通过', '评审通过'] }),
    fits_plan: yesno('符合数字政府规划', 'Fits the plan', { synonyms: ['符合规划'] }),
    fits_sector_plan: yesno('符合行业规划', 'Fits the sector plan', evidence),
    is_supervised: yesno('已委托监理', 'Supervised', { synonyms: ['工程监理'] }),
    three_lists_signed: yesno('签订三清单', 'Three lists signed', { synonyms: ['数据三清单'] }),
    buy_is_service: yesno('属于可购买的服务', 'Is a service', evidence),
    buy_has_suppliers: yesno('存在多家供应商', 'Several suppliers', evidence),
    buy_secrecy_ok: yesno('不违反保密要求', 'Keeps secrecy rules', evidence),
    buy_fee_total: money('服务费总额', 'Service fee total'),
    build_total: money('自建总额', 'Own building total'),
    build_om_total: money('自建运维总额', 'Own O&M total'),
    accepted_by_unit: yesno('由项目单位自行验收', 'Accepted by the unit itself', { synonyms: ['自行验收'] }),
    assessed_before: yesno('已做事前绩效评估', 'Assessed beforehand', { synonyms: ['事前绩效评估'] }),
    performance_monitored: yesno('已做绩效监控', 'Performance monitored', { synonyms: ['绩效监控', '绩效运行监控'] }),
    performance_reported: yesno('绩效已报财政', 'Performance reported to finance', { synonyms: ['绩效报送财政'] }),
    ip_is_governments: yesno('约定成果和知识产权归政府', 'Results belong to the government', {
      synonyms: ['知识产权归政府']
    }),
    is_portable: yesno('约定可复制可迁移', 'Can be copied and moved', { synonyms: ['可复制迁移'] }),
    tender_states_om: yesno('招标文件写明免费期和以后年度运维费', 'Tender states free period and later O&M'),
    building_plan_decided: yesno('建设方案和概算已审定', 'Building plan and estimate decided'),
    is_renewal: yesno('是否续签运维', 'Is a renewal of O&M', { synonyms: ['续签'] }),
    need_assessed: yesno('已评估新一轮需求', 'Need of the new round assessed'),
    assessed_by_third_party: yesno('已由第三方评估', 'Assessed by a third party', { synonyms: ['第三方评估'] }),
    assessor_by_competition: yesno('第三方经竞争选定', 'Assessor chosen by competition'),
    crypto_plan_reviewed: yesno('密码应用方案已评审', 'Crypto plan reviewed', { synonyms: ['密码方案评审'] }),
    is_custom_software: yesno('是否定制开发软件', 'Custom software', { synonyms: ['定制开发'] }),
    on_city_platform: yesno('接入城市综合平台', 'On the city platform', {
      synonyms: ['接入城市大脑', '智慧城市综合平台', '城市数字综合平台']
    })
  }
});
