import { book } from './book.ts';
import { systems, type Cells } from './rows.ts';

type File = readonly [name: string, bytes: Uint8Array];

const systemSheet = { name: '信息系统', cells: systems };

const dangling: Cells = [
  ['系统编号', '年度', '运维类别', '运维费(万元)'],
  ['S01', 2027, '系统运维', 12],
  ['S09', 2027, '系统运维', 5]
];

const overpaid: Cells = [
  ['系统编号', '年度', '运维类别', '运维预算(万元)', '运维支出(万元)'],
  ['S01', 2026, '系统运维', 12, 12],
  ['S02', 2026, '系统运维', 5, 5.01]
];

const crowded: Cells = [
  ['系统编号', '月份', '授权用户数', '活跃用户数'],
  ['S01', '2026-01', 100, 100],
  ['S02', '2026-01', 50, 51]
];

const organisations: Cells = [
  ['单位编号', '单位名称', '单位简称'],
  ['D1', '云栖市数据局', '市数据局'],
  ['D2', '云栖市政务服务局', '政务局']
];

/** The same two units in full, in short and in Traditional characters, and one that is in no list. */
const spelt: Cells = [
  ['项目编号', '项目名称', '项目单位', '计划年度'],
  ['F01', '城市数据平台', '云栖市数据局', 2027],
  ['F02', '办事大厅改造', '雲棲市政務服務局', 2027],
  ['F03', '数据目录', '市数据局', 2027],
  ['F04', '电子档案库', '档案局', 2027]
];

/** Whole libraries of two sheets, where one contradicts the other or itself. */
export function checkFiles(): File[] {
  return [
    ['dangling-reference.xlsx', book([systemSheet, { name: '运维经费', cells: dangling }])],
    ['paid-above-budget.xlsx', book([systemSheet, { name: '运维经费', cells: overpaid }])],
    ['active-above-authorised.xlsx', book([systemSheet, { name: '使用情况', cells: crowded }])],
    [
      'organisations-in-other-forms.xlsx',
      book([
        { name: '单位', cells: organisations },
        { name: '项目', cells: spelt }
      ])
    ]
  ];
}
