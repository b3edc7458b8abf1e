import type { Language } from '$lib/words/language.ts';
import { plural } from '$lib/words/plural.ts';
import type { Part } from '../parts.ts';
import type { FindingKind } from './findings.ts';
import type { Said } from './sentence.ts';
import type { StepKind } from './steps.ts';

const zh = {
  title: '总览',
  question: '现在要定什么？',
  sentence: (a: Said): Part[] => [
    `${a.year}年申报`,
    a.requested,
    ...(a.refused ? ['，', a.refused, '被条款否决'] : []),
    ...(a.held ? ['，', a.held, '暂不占用资金'] : []),
    a.budget === null ? '；尚未设定资金，不划线，可列入' : `；在${a.budget}资金内建议安排`,
    a.within,
    ...(a.provisional ? ['（其中', a.provisional, '暂列）'] : []),
    ...(a.below ? ['，', a.below, '落在线下'] : []),
    '。',
    ...(a.withoutAmount ? ['另有', a.withoutAmount, '未说明申请金额，不在任何合计中。'] : [])
  ],
  counted: (n: number, money: string) => `${n}个、${money}`,
  count: (n: number) => `${n}个项目`,
  none: (year: number) => `没有申请${year}年资金的项目`,
  noneDo: '在上方改计划年度，或到项目库读入一份导出。',
  toLibrary: '打开项目库',
  lapsed: (title: string, day: string) => `《${title}》已于${day}期满失效；以下仍按其最后规定计算，仅供参照。`,
  notYet: (title: string, day: string) => `《${title}》自${day}起施行，所选日期在此之前；以下按其规定试算。`,
  waterfall: '从申报到建议安排',
  steps: {
    requested: '申报',
    refused: '其他条款否决',
    judgement: '暂缓：待研判',
    materials: '暂缓：待补材料',
    below: '线下',
    recommended: '建议安排'
  } as Readonly<Record<StepKind, string>>,
  refusedBy: (clause: string) => `否决：${clause}`,
  provisional: '其中暂列',
  table: '申报的去向',
  columns: { step: '去向', count: '项目数', amount: '金额', known: '写明金额的', provisional: '其中暂列' },
  adds: '申报 = 否决 + 暂缓 + 线下 + 建议安排，项目数和金额都相抵。',
  coverage: (known: number, all: number) => `${all}个中的${known}个`,
  projectCoverage: (known: number, all: number) => `${all}个项目中的${known}个写明金额`,
  decide: '待定事项',
  decideNote: '按涉及金额排序，每类至少列一项；金额未知的排在最后。',
  nothing: '没有待定事项。',
  kinds: {
    refused: '条款否决',
    judgement: '待研判',
    supply: '待补材料',
    om: '运维费超出',
    om_denied: '不予安排运维',
    evaluation: '后评价逾期'
  } as Readonly<Record<FindingKind, string>>,
  moneyOf: {
    refused: '申请资金',
    judgement: '申请资金',
    supply: '申请资金',
    om: '超出上限的部分',
    om_denied: '年运维费',
    evaluation: '年运维费'
  } as Readonly<Record<FindingKind, string>>,
  more: (n: number) => `等${n + 1}条`,
  local: '本地设定',
  benchmark: (share: string) => `参考线 ${share}`,
  window: (opens: number, closes: number) => `验收后第${opens}至${closes}个月评价`,
  noOrganisation: '单位未注明',
  days: (n: number) => (n < 0 ? `逾期${-n}天` : `余${n}天`),
  barDays: (n: number) => (n < 0 ? '限制期已满' : `限制期余${n}天`),
  all: (n: number) => `全部${n}项`,
  kindLink: (kind: string, n: number, money: string) => `${kind}${n}项，${money}`,
  years: '各年申报资金',
  yearsMissing: (n: number) => `${n}个项目未注明计划年度，不在图中`,
  failed: '查询没有完成'
};

export type OverviewWords = typeof zh;

const en: OverviewWords = {
  title: 'Overview',
  question: 'What needs a decision now?',
  sentence: (a) => [
    `For ${a.year}, requests come to `,
    a.requested,
    ...(a.refused ? ['; ', a.refused, ' refused by a clause'] : []),
    ...(a.held ? ['; ', a.held, ' held without taking money'] : []),
    a.budget === null ? '; no budget is set, so there is no line: ' : `; within ${a.budget}: `,
    a.within,
    a.budget === null ? ' could be in' : ' recommended',
    ...(a.provisional ? [' (of these ', a.provisional, ' provisional)'] : []),
    ...(a.below ? ['; ', a.below, ' below the line'] : []),
    '.',
    ...(a.withoutAmount ? [' Not in any sum: ', a.withoutAmount, ' without a stated amount.'] : [])
  ],
  counted: (n, money) => `${plural(n, 'project')}, ${money}`,
  count: (n) => plural(n, 'project'),
  none: (year) => `No project asks for money of ${year}`,
  noneDo: 'Change the plan year above, or load an export in the library.',
  toLibrary: 'Open the library',
  lapsed: (title, day) => `“${title}” lapsed after ${day}; what follows applies its last wording, for reference only.`,
  notYet: (title, day) => `“${title}” is in force from ${day}, after the chosen date; what follows is a trial.`,
  waterfall: 'From requested to recommended',
  steps: {
    requested: 'Requested',
    refused: 'Refused by other clauses',
    judgement: 'Held for judgement',
    materials: 'Held for materials',
    below: 'Below the line',
    recommended: 'Recommended'
  },
  refusedBy: (clause) => `Refused: ${clause}`,
  provisional: 'of it provisional',
  table: 'Where the requests stand',
  columns: {
    step: 'Standing',
    count: 'Projects',
    amount: 'Amount',
    known: 'State an amount',
    provisional: 'Of it provisional'
  },
  adds: 'Requested = refused + held + below the line + recommended, in number and in money.',
  coverage: (known, all) => `${known} of ${all}`,
  projectCoverage: (known, all) => `${known} of ${plural(all, 'project')} state an amount`,
  decide: 'Needs a decision',
  decideNote: 'By the money at issue, at least one of each kind; unknown sums come last.',
  nothing: 'Nothing needs a decision.',
  kinds: {
    refused: 'refused',
    judgement: 'for judgement',
    supply: 'materials to supply',
    om: 'O&M above ceiling',
    om_denied: 'O&M denied',
    evaluation: 'evaluation overdue'
  },
  moneyOf: {
    refused: 'requested',
    judgement: 'requested',
    supply: 'requested',
    om: 'above the ceiling',
    om_denied: 'annual O&M',
    evaluation: 'annual O&M'
  },
  more: (n) => `and ${n} more`,
  local: 'local setting',
  benchmark: (share) => `benchmark ${share}`,
  window: (opens, closes) => `evaluation ${opens} to ${closes} months after acceptance`,
  noOrganisation: 'organisation not stated',
  days: (n) => (n < 0 ? `${plural(-n, 'day')} overdue` : `${plural(n, 'day')} left`),
  barDays: (n) => (n < 0 ? 'bar has ended' : `bar: ${plural(n, 'day')} left`),
  all: (n) => `all ${n}`,
  kindLink: (kind, n, money) => `${kind}: ${n}, ${money}`,
  years: 'Requests by year',
  yearsMissing: (n) => `${plural(n, 'project')} without a plan year ${n === 1 ? 'is' : 'are'} not drawn`,
  failed: 'The query did not finish'
};

export const words: Readonly<Record<Language, OverviewWords>> = { zh, en };
