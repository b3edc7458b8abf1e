import { chanceOf, whole } from './chance.ts';
import { addDays, addMonths, asOf, daysBetween } from './days.ts';
import type { Project } from './projects.ts';
import { wan, type Said } from './row.ts';

/** Progress every quarter while it is built; one in eight reports is never written. O&M is filed once a year. */
function progressOf({ id, life }: Project): Said<'report'>[] {
  const chance = chanceOf(`report ${id}`);
  const { approved, filed, build_started } = life.actual;
  const rows: Said<'report'>[] = [];
  if (!approved || !build_started) return rows;
  for (let month = 3; month <= 36; month += 3) {
    const due = addDays(addMonths(approved, month), -whole(chance, 0, 12));
    if (due > (filed ?? asOf)) break;
    if (chance() < 0.88) rows.push({ project: id, kind: 'progress', reported_on: due });
  }
  return rows;
}

function filingOf({ id, ask, year, life }: Project): Said<'report'>[] {
  if (ask[0] !== 'om' || !life.actual.approved || id === 'YQ2026-034') return [];
  return [
    { project: id, kind: 'om_filing', reported_on: addDays(`${year}-03-01`, whole(chanceOf(`filing ${id}`), 0, 60)) }
  ];
}

export const reports = (projects: readonly Project[]): Said<'report'>[] =>
  projects.flatMap((one) => [...progressOf(one), ...filingOf(one)]);

const acceptance = [
  '项目建设总结',
  '初步验收报告',
  '财务报告',
  '审计报告',
  '网络安全等级保护测评报告',
  '密码应用安全性评估报告',
  '软件测试报告',
  '数据共享情况确认书',
  '试运行报告'
];

/** What goes with an application, by kind and total; the larger ones add a preliminary design once approved. */
function asksFor({ ask: [kind], total, row, life }: Project): string[] {
  if (kind === 'om') return ['申请入库文件', '运维方案'];
  if (kind === 'third_party') return ['申请入库文件', '实施方案'];
  if (total < (row.level === 'county' ? 60 : 80)) return ['申请入库文件', '实施方案', '数据资源目录'];
  const design = life.actual.approved ? ['初步设计方案'] : [];
  return ['申请入库文件', '可行性研究报告', '数据资源目录', ...design];
}

/** Not supplied, or not yet. */
const missing: Readonly<Record<string, string>> = {
  'YQ2027-008': '可行性研究报告',
  'YQ2027-040': '数据资源目录',
  'YQ2027-047': '可行性研究报告',
  'YQ2025-006': '审计报告',
  'YQ2025-012': '数据共享情况确认书'
};

function documentsOf(project: Project): Said<'document'>[] {
  const { id, ask, row, life } = project;
  const declared = row.declared_on ?? asOf;
  const applied = life.actual.acceptance_applied;
  const papers = asksFor(project).map((kind) => ({ project: id, kind, supplied_on: declared }));
  const accepted =
    applied && ask[0] !== 'om' ? acceptance.map((kind) => ({ project: id, kind, supplied_on: applied })) : [];
  return [...papers, ...accepted].filter(({ kind }) => missing[id] !== kind);
}

export const documents = (projects: readonly Project[]): Said<'document'>[] => projects.flatMap(documentsOf);

const members = ['digital', 'crypto', 'police', 'finance', 'development', 'secrecy'];

/** Some disagree, some have not answered yet. */
const disagree: Readonly<Record<string, string>> = {
  'YQ2027-007': 'police',
  'YQ2027-016': 'finance',
  'YQ2027-043': 'crypto'
};
const silent: Readonly<Record<string, string>> = {
  'YQ2027-012': 'finance',
  'YQ2027-024': 'police',
  'YQ2027-028': 'development'
};

function opinionsOf({ id, ask, year, total, row }: Project): Said<'opinion'>[] {
  const joint = year === 2027 && total >= 50 && (ask[0] === 'new' || ask[0] === 'upgrade');
  if (!joint) return [];
  const given_on = addDays(row.declared_on ?? asOf, 45);
  if (given_on > asOf) return [];
  return members
    .filter((member) => silent[id] !== member)
    .map((member) => ({ project: id, member, agrees: disagree[id] !== member, given_on }));
}

export const opinions = (projects: readonly Project[]): Said<'opinion'>[] => projects.flatMap(opinionsOf);

/** Re-baselined once: later, dearer or both. */
const rebaselined: Readonly<Record<string, readonly [day: string, cost: number, months: number]>> = {
  'YQ2025-010': ['2025-12-19', 1, 5],
  'YQ2025-026': ['2026-03-12', 1.08, 6],
  'YQ2026-001': ['2026-08-28', 1, 4],
  'YQ2026-005': ['2026-10-15', 1.05, 3]
};

function baselinesOf({ id, row, life }: Project): Said<'baseline'>[] {
  const { approved } = life.actual;
  const cost = row.approved_estimate;
  if (!approved || !cost || !row.starts_on || !row.ends_on) return [];
  const first = { project: id, set_on: approved, cost, starts_on: row.starts_on, ends_on: row.ends_on };
  const again = rebaselined[id];
  if (!again || daysBetween(approved, again[0]) <= 0) return [first];
  const ends_on = addMonths(row.ends_on, again[2]);
  return [first, { ...first, set_on: again[0], cost: Math.round((cost * again[1]) / 10_000) * 10_000, ends_on }];
}

export const baselines = (projects: readonly Project[]): Said<'baseline'>[] => projects.flatMap(baselinesOf);

const breach = (
  subject: string,
  rule: string,
  found_on: string,
  order: string,
  mend_by: string,
  mended_on: string | null
) => ({
  subject,
  rule,
  found_on,
  order,
  mend_by,
  mended_on
});

export const breaches = (): Said<'breach'>[] => [
  breach('YQ2026-012', '未批先建', '2026-03-20', '补办审批手续', '2026-05-31', '2026-05-18'),
  breach('YQ2027-033', '未批先建', '2026-10-12', '停止建设，限期说明情况', '2026-11-30', null),
  breach('YQ2026-003', '超限调整建设内容', '2026-09-01', '按程序报批变更', '2026-10-15', null),
  breach('YQ2025-008', '未经档案验收', '2026-04-16', '补做档案验收', '2026-06-30', '2026-07-20'),
  breach('XT033', '存在重大安全隐患', '2026-08-05', '完成漏洞修补并复测', '2026-10-31', null),
  breach('XT029', '重复采集数据', '2026-05-11', '停止重复填报', '2026-12-31', null)
];

/** What finance has set aside, 万元 by year, source and use: for 2027 about half of what is asked. */
const envelopeList: readonly (readonly [number, string, number, number])[] = [
  [2025, 'city', 6800, 1900],
  [2025, 'county', 420, 60],
  [2025, 'province', 500, 0],
  [2026, 'city', 7600, 2050],
  [2026, 'county', 480, 70],
  [2026, 'province', 600, 0],
  [2027, 'city', 7600, 1750],
  [2027, 'county', 560, 70],
  [2027, 'province', 900, 0],
  [2027, 'central', 200, 0]
];

export const envelopes = (): Said<'envelope'>[] =>
  envelopeList.flatMap(([year, source, building, om]) => [
    { year, source, use: 'building', amount: wan(building) },
    ...(om > 0 ? [{ year, source, use: 'om', amount: wan(om) }] : [])
  ]);
