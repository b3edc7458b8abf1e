import type { Language } from '$lib/words/language.ts';
import { plural } from '$lib/words/plural.ts';
import type { Figure, Part } from '../parts.ts';
import { states } from '../states.ts';

interface Sentence {
  readonly systems: Figure;
  readonly median: string;
  readonly little: Figure;
  readonly littleRate: string;
  readonly zombie: Figure;
  readonly cost: string;
  /** Little used systems whose O&M is known. */
  readonly costed: number;
  readonly unknown: Figure;
}

const zh = {
  title: '使用',
  question: '什么在用，什么没人用？',
  sentence: (a: Sentence): Part[] => [
    a.systems,
    `有使用数据，近期使用率中位数${a.median}；`,
    a.little,
    `使用率不高（低于${a.littleRate}，本地设定），其中`,
    a.zombie,
    `为僵尸系统（本地设定），不高的每年运维费${a.cost}（已知${a.costed}个）；`,
    a.unknown,
    '说不清用没用。'
  ],
  heat: '各系统逐月使用率',
  heatNote: '斜纹为该月未报，不作零计。',
  cost: '使用率与年运维费',
  table: '各系统使用水平',
  order: '排列',
  orders: { lowest: '由低到高', highest: '由高到低' },
  levelNote: '最近各月使用率（活跃用户 ÷ 授权用户）的中位数；月数为本地设定。',
  transactionsNote: '最近各月办件量 ÷ 设计办件量的中位数。',
  columns: {
    id: '编号',
    name: '系统',
    organisation: '单位',
    recent: '近年走势',
    level: '近期水平',
    trend: '每月变化',
    observed: '有数月份',
    missing: '缺报月份',
    transactions: '办件水平',
    state: '判断（本地设定）',
    cost: '年运维费',
    each: '每活跃用户'
  },
  states: states.usage.zh,
  none: '没有使用数据：读入一份按月的使用情况表。',
  coverage: (known: number, all: number) => `${all}个系统中的${known}个`,
  count: (n: number) => `${n}个系统`
};

export type UsageWords = typeof zh;

const en: UsageWords = {
  title: 'Usage',
  question: 'What is used, and what is dead?',
  sentence: (a) => [
    a.systems,
    ` report their use, at a median rate of ${a.median}; `,
    a.little,
    ` are little used (below ${a.littleRate}, local setting), of them `,
    a.zombie,
    ` zombies (local setting); the little used cost ${a.cost} of O&M a year (known for ${a.costed}); of `,
    a.unknown,
    ' nobody can say.'
  ],
  heat: 'Usage rate of each system, month by month',
  heatNote: 'A hatched month was not reported; it is no zero.',
  cost: 'Usage rate against annual O&M',
  table: 'Level of use of each system',
  order: 'Order',
  orders: { lowest: 'lowest first', highest: 'highest first' },
  levelNote:
    'Median of the latest monthly rates (active over authorised users); the number of months is a local setting.',
  transactionsNote: 'Median of the latest months: transactions over designed transactions.',
  columns: {
    id: 'Id',
    name: 'System',
    organisation: 'Organisation',
    recent: 'Course',
    level: 'Latest level',
    trend: 'Change a month',
    observed: 'Months reported',
    missing: 'Months missing',
    transactions: 'Transaction level',
    state: 'Finding (local)',
    cost: 'Annual O&M',
    each: 'Per active user'
  },
  states: states.usage.en,
  none: 'No usage data: load a table of use by month.',
  coverage: (known, all) => `${known} of ${plural(all, 'system')}`,
  count: (n) => plural(n, 'system')
};

export const words: Readonly<Record<Language, UsageWords>> = { zh, en };
