import type { Said } from './row.ts';

/** The bureaus of an invented city, by the short name that the rest of the sample calls them. */
const bureaus = {
  市数据局: '云栖市数据局',
  市大数据中心: '云栖市大数据中心',
  市审批局: '云栖市行政审批服务局',
  市财政局: '云栖市财政局',
  市公安局: '云栖市公安局',
  市教育局: '云栖市教育局',
  市民政局: '云栖市民政局',
  市人社局: '云栖市人力资源和社会保障局',
  市自然资源局: '云栖市自然资源局',
  市生态环境局: '云栖市生态环境局',
  市住建局: '云栖市住房和城乡建设局',
  市交通局: '云栖市交通运输局',
  市水务局: '云栖市水务局',
  市卫健委: '云栖市卫生健康委员会',
  市应急局: '云栖市应急管理局',
  市市监局: '云栖市市场监督管理局',
  市医保局: '云栖市医疗保障局',
  市城管局: '云栖市城市管理局'
};

const counties = {
  青禾区: '青禾区数据局',
  望川区: '望川区数据局',
  临泽县: '临泽县数据局',
  石鼓县: '石鼓县数据局',
  白杨旗: '白杨旗政务服务与数据管理局',
  红柳旗: '红柳旗政务服务与数据管理局'
};

export type OrganisationKey = keyof typeof bureaus | keyof typeof counties;

const names: Readonly<Record<OrganisationKey, string>> = { ...bureaus, ...counties };

export const nameOf = (key: OrganisationKey) => names[key];
export const isCounty = (key: OrganisationKey) => key in counties;
export const organisationKeys = Object.keys(names) as OrganisationKey[];

/** The two that have not yet gathered their data. */
const behind: readonly OrganisationKey[] = ['市自然资源局', '石鼓县'];

function organisation(key: OrganisationKey, n: number): Said<'organisation'> {
  const county = isCounty(key);
  return {
    organisation_id: `YQ${String(n + 1).padStart(2, '0')}`,
    name: names[key],
    short_name: county ? `${key}数据局` : key,
    level: county ? 'county' : 'city',
    district: county ? key : '市本级',
    parent: key === '市大数据中心' ? names['市数据局'] : null,
    is_data_centre: key === '市大数据中心',
    data_gathered_on: behind.includes(key) ? null : `2025-${String((n % 9) + 1).padStart(2, '0')}-28`
  };
}

export const organisations = (): Said<'organisation'>[] =>
  organisationKeys.map(organisation).map((row) => (row.short_name === row.name ? { ...row, short_name: null } : row));
