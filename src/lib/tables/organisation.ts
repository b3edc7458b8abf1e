import { choice, date, list, table, text, yesno } from './define.ts';

export const levels = {
  city: {
    zh: '市本级',
    en: 'city',
    synonyms: [
      '市级',
      '市直',
      '州本级',
      '州级',
      '州直',
      '盟级',
      '盟直',
      '市州',
      '市直部门',
      '市直单位',
      '地市级',
      '本级',
      'municipal'
    ]
  },
  county: {
    zh: '县级',
    en: 'county',
    synonyms: [
      '旗县',
      '旗县市区',
      '县（市、区）',
      '区县',
      '县区',
      '县市',
      '区级',
      '旗级',
      '县市区',
      '区',
      '县',
      '旗',
      'district'
    ]
  }
};

/** What a body answers for under a regulation. */
export const duties = {
  leadership: { zh: '领导小组', en: 'leadership group', synonyms: ['数字政府建设领导小组', '大数据发展工作领导小组'] },
  leadership_office: { zh: '领导小组办公室', en: 'leadership group office', synonyms: ['领导小组办', '数字办'] },
  bureau: {
    zh: '数字化部门',
    en: 'digital bureau',
    synonyms: ['数据局', '大数据局', '大数据管理局', '数据资源管理局', '政数局', '数字化发展局', '数字化主管部门']
  },
  data_centre: { zh: '大数据中心', en: 'data centre', synonyms: ['数据中心'] },
  development: {
    zh: '发改部门',
    en: 'development and reform',
    synonyms: ['发改委', '发改局', '发展改革', '发展改革委', '发改']
  },
  finance: { zh: '财政部门', en: 'finance', synonyms: ['财政局', '财政'] },
  crypto: {
    zh: '密码管理部门',
    en: 'crypto office',
    synonyms: ['密码管理局', '密码局', '国家密码管理局', '机要局', '保密机要局', '机要保密局', '密码管理']
  },
  secrecy: { zh: '保密部门', en: 'secrecy office', synonyms: ['保密局', '国家保密局', '保密'] },
  police: { zh: '公安部门', en: 'police', synonyms: ['公安局', '公安', '网安'] },
  cyberspace: { zh: '网信部门', en: 'cyberspace office', synonyms: ['网信办', '网信'] },
  audit: { zh: '审计部门', en: 'audit', synonyms: ['审计局', '审计'] },
  trading: {
    zh: '公共资源交易部门',
    en: 'trading centre',
    synonyms: ['公共资源交易中心', '公共资源交易服务中心', '公管局', '交易中心']
  }
};

export const organisation = table({
  name: 'organisation',
  zh: '单位',
  en: 'Organisations',
  grain: { zh: '一个单位', en: 'one organisation' },
  key: ['organisation_id'],
  synonyms: ['单位名录', '部门', 'departments', 'units'],
  columns: {
    organisation_id: text('单位编号', 'Organisation id', {
      required: true,
      synonyms: ['单位代码', '部门编码', 'org id', 'unit id']
    }),
    name: text('单位名称', 'Organisation', {
      required: true,
      synonyms: ['单位', '部门名称', '部门', 'department', 'unit']
    }),
    short_name: text('单位简称', 'Short name', { synonyms: ['简称'] }),
    level: choice('层级', 'Level', levels, { synonyms: ['级别', '行政层级'] }),
    district: text('所属区县', 'District', { synonyms: ['区县', '地区', '行政区划', '旗县市区', 'county'] }),
    parent: text('主管单位', 'Parent', { synonyms: ['上级单位', '主管部门'], references: 'organisation' }),
    is_data_centre: yesno('是否大数据中心', 'Is the data centre', { synonyms: ['大数据中心'] }),
    duty: list('职责', 'Duties', { synonyms: ['承担职责', '管理职责', '职能', 'duty'], choices: duties }),
    data_gathered_on: date('数据归集完成日期', 'Data gathered on', { synonyms: ['完成数据归集日期'] })
  }
});
