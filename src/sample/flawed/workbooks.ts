import { book, zipped } from './book.ts';
import { projects, systems, text, type Cells } from './rows.ts';

type File = readonly [name: string, bytes: Uint8Array];

const utf8 = (said: string) => new TextEncoder().encode(said);
const projectSheet = { name: '项目', cells: projects };

/** One workbook in each format; a zip of several files, one in a folder. */
export function formatFiles(): File[] {
  const inner = { 'export/projects.csv': utf8(text(projects)), 'export/systems.xlsx': book([sheetOf(systems)]) };
  return [
    ['workbook.xlsx', book([projectSheet])],
    ['workbook.xls', book([projectSheet], { type: 'biff8' })],
    ['workbook.xlsb', book([projectSheet], { type: 'xlsb' })],
    ['workbook.ods', book([projectSheet], { type: 'ods' })],
    ['workbook-named.csv', book([projectSheet])],
    ['several-files.zip', zipped({ ...inner, 'export/readme.png': picture })],
    ['only-pictures.zip', zipped({ 'a.png': picture, 'b.png': picture })]
  ];
}

/** The first bytes of a picture. */
export const picture = Uint8Array.of(
  0x89,
  0x50,
  0x4e,
  0x47,
  0x0d,
  0x0a,
  0x1a,
  0x0a,
  0,
  0,
  0,
  13,
  0x49,
  0x48,
  0x44,
  0x52
);

const sheetOf = (cells: Cells) => ({ name: '表1', cells });

const twoRows: Cells = [
  ['系统编号', '运维类别', '年度', '运维经费（万元）', null, null],
  [null, null, null, '申请', '预算', '支出'],
  ['S01', '系统运维', 2026, 12, 11, 10.5],
  ['S02', '短信费', 2026, 3, 3, null]
];
const twoRowMerges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'];

const yearsBelow: Cells = [
  ['系统编号', '运维类别', '运维费（万元）', null, null],
  [null, null, '2025年', '2026年', '2027年'],
  ['S01', '系统运维', 10, 11, 12],
  ['S02', '短信费', null, 2, 3]
];

const joinedDown: Cells = [
  ['项目单位', '项目编号', '项目名称', '总投资(万元)'],
  ['数据局', 'F01', '城市数据平台', 120.5],
  [null, 'F02', '数据目录', 30],
  ['政务局', 'F03', '办事大厅改造', 80]
];

const sideBySide: Cells = [
  ['项目清单', null, null, null, null, '运维经费', null, null, null],
  ['项目编号', '项目名称', '项目单位', '总投资(万元)', null, '系统编号', '年度', '运维类别', '运维费(万元)'],
  ['F01', '城市数据平台', '数据局', 120.5, null, 'S01', 2027, '系统运维', 12],
  ['F02', '办事大厅改造', '政务局', 80, null, 'S02', 2027, '短信费', 3],
  [null, null, null, null, null, 'S02', 2027, '系统运维', 5]
];

const oneAboveOther: Cells = [
  ['项目清单'],
  ...projects,
  [],
  ['运维经费'],
  ['系统编号', '年度', '运维类别', '运维费(万元)'],
  ['S01', 2027, '系统运维', 12],
  ['S02', 2027, '短信费', 3]
];

const wide: Cells = [
  ['系统编号', '系统名称', '使用单位', '建设成本(万元)', '年度', '运维类别', '运维费(万元)'],
  ['S01', '知识库', '政务局', 100, 2027, '系统运维', 12],
  ['S01', '知识库', '政务局', 100, 2027, '短信费', 3],
  ['S02', '档案检索', '档案局', 60, 2027, '系统运维', 5]
];

const turned: Cells = (projects[0] ?? []).map((_heading, at) => projects.map((row) => row[at] ?? null));

/** Sheets that are no plain table. */
export function shapeFiles(): File[] {
  return [
    ['two-row-headings.xlsx', book([{ name: '运维', cells: twoRows, merges: twoRowMerges }])],
    [
      'years-in-second-heading-row.xlsx',
      book([{ name: '运维', cells: yearsBelow, merges: ['A1:A2', 'B1:B2', 'C1:E1'] }])
    ],
    ['cells-joined-down.xlsx', book([{ name: '项目', cells: joinedDown, merges: ['A2:A3'] }])],
    ['several-tables-in-a-sheet.xlsx', book([sheetOf(oneAboveOther)])],
    ['tables-side-by-side.xlsx', book([sheetOf(sideBySide)])],
    ['transposed.xlsx', book([sheetOf(turned)])],
    ['hidden-sheet.xlsx', book([projectSheet, { name: '系统', cells: systems, isHidden: true }])],
    ['one-wide-sheet.xlsx', book([sheetOf(wide)])]
  ];
}

/** 1 September 2026 in days from 1900, as a number and as a day. */
const serial = 46_266;
const from1904 = 1_462;

const dated = (first: number): Cells => [
  ['项目编号', '项目名称', '项目单位', '申报日期', '计划开工日期'],
  ['F01', '城市数据平台', '数据局', first, first],
  ['F02', '办事大厅改造', '政务局', first + 30, first + 30]
];

export function dayFiles(): File[] {
  return [
    ['days-from-1900.xlsx', book([{ name: '项目', cells: dated(serial), days: [3] }])],
    ['days-from-1904.xlsx', book([{ name: '项目', cells: dated(serial - from1904), days: [3] }], { from1904: true })]
  ];
}
