/** What the workbooks for filling in say, in Chinese. `en.ts` says the same. */
export const zh = {
  rejects: {
    sheet: '待更正',
    file: '文件',
    page: '表页',
    row: '行',
    letter: '列',
    heading: '列标题',
    table: '表',
    value: '原值',
    problem: '问题',
    suggestion: '建议',
    correction: '改为'
  },
  /** In a correction: the cell says nothing. */
  nothing: '无',
  materials: {
    sheet: '填写说明',
    mark: '补充材料',
    title: (organisation: string, cells: number) => `${organisation}：待补充 ${cells} 格`,
    steps: [
      '只填空白格；写着“不用填”的格子不用动。',
      '第一列的表头和编号用来对上原表，请勿改动；不知道的留空。',
      '填好后把本文件放回“项目库”页面，按编号并入；与已有内容不同的会列为问题，不会覆盖。'
    ],
    headings: ['表', '列标题', '填写方式', '可选值', '条款', '待填格数'],
    name: '名称（仅供对照）',
    settled: '不用填',
    unit: '万元'
  }
};

export type ExchangeWords = typeof zh;
