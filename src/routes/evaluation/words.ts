import type { Language } from '$lib/words/language.ts';
import { plural } from '$lib/words/plural.ts';
import type { Figure, Part } from '../parts.ts';
import { states } from '../states.ts';

interface Sentence {
  readonly asOf: string;
  readonly subjects: Figure;
  readonly overdue: Figure;
  readonly due: Figure;
  readonly done: Figure;
  readonly notOpen: Figure;
  /** Evaluated before their window opened. */
  readonly early: Figure;
  readonly median: string;
  readonly scored: number;
  readonly unknown: Figure;
}

const zh = {
  title: '后评价',
  question: '值不值，接下来怎样？',
  sentence: (a: Sentence): Part[] => [
    `截至${a.asOf}，应作自评价的`,
    a.subjects,
    '中，',
    a.overdue,
    '逾期未评，',
    a.due,
    '正在窗口期内，',
    a.done,
    '已评，',
    a.notOpen,
    '未到窗口，',
    a.early,
    '评得过早不计，',
    a.unknown,
    `缺验收日期、无法判断；${a.scored}个最近得分的中位数为${a.median}。`
  ],
  windows: (opens: number, closes: number) => `评价窗口：验收并投入运行后第${opens}至${closes}个月`,
  scores: '最近一次评价得分',
  table: '应评对象',
  note: '窗口月数为本地设定；制度有规定的以制度为准。',
  columns: {
    id: '编号',
    name: '对象',
    kind: '类别',
    organisation: '单位',
    starts: '起算日',
    opens: '窗口起',
    closes: '窗口止',
    done: '评价日期',
    score: '得分',
    state: '状态',
    days: '余（逾）天数'
  },
  subjects: { project: '项目', system: '系统' },
  states: states.evaluation.zh,
  none: '没有应作自评价的系统或项目：读入系统清单和评价表。',
  coverage: (known: number, all: number) => `${all}个对象中的${known}个`,
  count: (n: number) => `${n}个对象`
};

export type EvaluationWords = typeof zh;

const en: EvaluationWords = {
  title: 'Evaluation',
  question: 'Was it worth it, and what follows?',
  sentence: (a) => [
    `As of ${a.asOf}, of `,
    a.subjects,
    ' to be self-evaluated ',
    a.overdue,
    ' are overdue, ',
    a.due,
    ' are within their window, ',
    a.done,
    ' are done, ',
    a.notOpen,
    ' are not open yet, ',
    a.early,
    ' came too early to count, ',
    a.unknown,
    ` lack a date of acceptance and cannot be judged; the median of ${a.scored} latest scores is ${a.median}.`
  ],
  windows: (opens, closes) => `Windows: month ${opens} to ${closes} after acceptance and going live`,
  scores: 'Latest score of each subject',
  table: 'Subjects to be evaluated',
  note: 'The months of the window are a local setting; a regulation’s own go before them.',
  columns: {
    id: 'Id',
    name: 'Subject',
    kind: 'Kind',
    organisation: 'Organisation',
    starts: 'Counted from',
    opens: 'Opens',
    closes: 'Closes',
    done: 'Evaluated on',
    score: 'Score',
    state: 'State',
    days: 'Days left (over)'
  },
  subjects: { project: 'project', system: 'system' },
  states: states.evaluation.en,
  none: 'Nothing to evaluate: load a list of systems and a table of evaluations.',
  coverage: (known, all) => `${known} of ${plural(all, 'subject')}`,
  count: (n) => plural(n, 'subject')
};

export const words: Readonly<Record<Language, EvaluationWords>> = { zh, en };
