export type Cells = readonly (readonly (string | number | boolean | null)[])[];

/** The same two invented projects in every format and encoding, so that one glance tells whether they came through. */
export const projects: Cells = [
  ['项目编号', '项目名称', '项目单位', '总投资(万元)'],
  ['F01', '城市数据平台', '数据局', 120.5],
  ['F02', '办事大厅改造', '政务局', 80]
];

export const systems: Cells = [
  ['系统编号', '系统名称', '使用单位', '建设成本(万元)'],
  ['S01', '知识库', '政务局', 100],
  ['S02', '档案检索', '档案局', 60]
];

/** Lines without quotes: no cell of these needs them. */
export const lines = (cells: Cells, delimiter = ','): string[] => cells.map((row) => row.join(delimiter));

export const text = (cells: Cells, end = '\n'): string => lines(cells).join(end) + end;
