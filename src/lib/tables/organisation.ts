import { choice, date, table, text, yesno } from './define.ts';

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
    data_gathered_on: date('数据归集完成日期', 'Data gathered on', { synonyms: ['完成数据归集日期'] })
  }
});
