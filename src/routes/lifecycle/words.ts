import { deadlineStateNames } from '$lib/rules/deadlineWords.ts';
import { SOON } from '$lib/rules/deadlineRows.ts';
import type { Language } from '$lib/words/language.ts';
import { plural } from '$lib/words/plural.ts';
import type { Figure, Part } from '../parts.ts';
import type { FilterState } from './pick.ts';

interface Sentence extends Readonly<Record<FilterState, Figure>> {
  readonly asOf: string;
  readonly policy: string;
  readonly all: Figure;
}

interface Nothing {
  readonly asOf: string;
  readonly policy: string;
  /** Dated rules of the regulation. */
  readonly rules: number;
}

const zh = {
  title: '全周期',
  question: '谁的哪件事晚了？',
  sentence: (a: Sentence): Part[] => [
    `截至${a.asOf}，${a.policy}所定的`,
    a.all,
    '期限中，',
    a.overdue,
    '逾期未办，',
    a.late,
    '逾期办结，',
    a.early,
    '过早办理，',
    a.due,
    '在期限内，',
    a.upcoming,
    `未到开始日，两者中`,
    a.soon,
    `在${SOON}天内到期；`,
    a.done,
    '按期办结，',
    a.unknown,
    '缺日期、无法判断。'
  ],
  nothing: ({ asOf, policy, rules }: Nothing): Part[] => [
    `截至${asOf}，${policy}有${rules}条规则定有期限${rules === 0 ? '' : '，尚无对象有期限可算'}。`
  ],
  noRules: '本制度没有已建模的期限规则。',
  noRulesDo: '换一部制度，或在项目库里补充里程碑、批复和验收日期后再看。',
  noRows: '目前没有到期或将到期的事项。',
  noRowsDo: '读入申报日期、里程碑和验收日期后，期限即在此列出。',
  toLibrary: '去项目库',
  calendar: '各月的最后一日',
  calendarNote: '每格为该月到期的项数；点一格只看该月该状态，再点一次取消。',
  lanes: { organisation: '各单位的期限与逾期', step: '各环节的期限与逾期' },
  laneOf: '分行',
  laneKinds: { organisation: '按单位', step: '按环节' },
  lanesNote: '标记在最后一日；实线自最后一日至截至日期，虚线至办结日。',
  nobody: '未注明单位',
  noStep: '未分环节',
  filters: '状态',
  urgent: '急办',
  organisation: '单位',
  step: '环节',
  everyone: '全部',
  search: '查找对象、条款或单位',
  clause: '条款',
  clear: (name: string) => `取消筛选：${name}`,
  ics: (n: number) => `日历文件（.ics，${n} 项）`,
  icsNote: '表中所列的期限，每个最后一日为一个全天事件；缺日期的不在其中。',
  table: '期限',
  organisations: '各单位情况',
  months: '各月情况',
  month: '月份',
  columns: {
    clause: '条款',
    subject: '对象',
    id: '编号',
    organisation: '单位',
    owner: '负责',
    step: '环节',
    round: '期次',
    opens: '开始日',
    due: '最后一日',
    done: '办结日',
    state: '状态',
    days: '余（逾）天数',
    evidence: '依据列',
    read: '读自',
    worst: '最多逾期天数',
    number: '项数'
  },
  comma: '、',
  wholePlan: '年度计划整体',
  states: { ...deadlineStateNames.zh, soon: `${SOON}天内到期`, all: '全部' } as Readonly<
    Record<FilterState | 'all', string>
  >,
  coverage: (known: number, all: number) => `${all}项期限中的${known}项`,
  count: (n: number) => `${n}项`,
  figure: (n: number) => `${n}项`
};

export type LifecycleWords = typeof zh;

const en: LifecycleWords = {
  title: 'Lifecycle',
  question: 'Who is late for what?',
  sentence: (a) => [
    `As of ${a.asOf}, of `,
    a.all,
    ` set by ${a.policy} `,
    a.overdue,
    ' are overdue, ',
    a.late,
    ' were met late, ',
    a.early,
    ' too early, ',
    a.due,
    ' are running and ',
    a.upcoming,
    ' not open yet, ',
    a.soon,
    ` of both ending within ${SOON} days; `,
    a.done,
    ' were met in time, ',
    a.unknown,
    ' lack a date and cannot be judged.'
  ],
  nothing: ({ asOf, policy, rules }) => [
    `As of ${asOf}, ${plural(rules, 'rule')} of ${policy} set a last day${rules === 0 ? '' : '; none is due from any subject yet'}.`
  ],
  noRules: 'No rule of this regulation that sets a last day is modelled.',
  noRulesDo: 'Choose another regulation, or add milestones, approvals and acceptances to the library.',
  noRows: 'Nothing is due, or will be.',
  noRowsDo: 'Deadlines appear here once dates of declaration, milestones and acceptance are loaded.',
  toLibrary: 'To the library',
  calendar: 'Last days by month',
  calendarNote: 'Each cell counts what ends in its month; a click shows that month and state alone, a second clears.',
  lanes: { organisation: 'Deadlines and time over by organisation', step: 'Deadlines and time over by step' },
  laneOf: 'Lanes',
  laneKinds: { organisation: 'by organisation', step: 'by step' },
  lanesNote:
    'Marks stand on the last day; a solid line runs on to the as-of date, a dashed one to the day it was done.',
  nobody: 'Organisation not said',
  noStep: 'Of no step',
  filters: 'State',
  urgent: 'urgent',
  organisation: 'Organisation',
  step: 'Step',
  everyone: 'all',
  search: 'Find a subject, clause or organisation',
  clause: 'Clause',
  clear: (name) => `Clear filter: ${name}`,
  ics: (n) => `Calendar file (.ics, ${n})`,
  icsNote: 'The deadlines of the list, each last day an event of a whole day; without what lacks a date.',
  table: 'Deadlines',
  organisations: 'By organisation',
  months: 'By month',
  month: 'Month',
  columns: {
    clause: 'Clause',
    subject: 'Subject',
    id: 'Id',
    organisation: 'Organisation',
    owner: 'Answerable',
    step: 'Step',
    round: 'Round',
    opens: 'Opens',
    due: 'Last day',
    done: 'Done on',
    state: 'State',
    days: 'Days left (over)',
    evidence: 'Column',
    read: 'Read at',
    worst: 'Most days over',
    number: 'Deadlines'
  },
  comma: ', ',
  wholePlan: 'The annual plan as a whole',
  states: { ...deadlineStateNames.en, soon: `within ${SOON} days`, all: 'all' },
  coverage: (known, all) => `${known} of ${plural(all, 'deadline')}`,
  count: (n) => plural(n, 'deadline'),
  figure: (n) => String(n)
};

export const words: Readonly<Record<Language, LifecycleWords>> = { zh, en };
