import type { Language } from '../words/language.ts';
import type { DeadlineState, Step } from './types.ts';

type Names<T extends string> = Readonly<Record<Language, Readonly<Record<T, string>>>>;

/** What became of a deadline, the same words on every page. */
export const deadlineStateNames: Names<DeadlineState> = {
  zh: {
    overdue: '逾期未办',
    late: '逾期办结',
    early: '过早办理',
    due: '期限内',
    upcoming: '未到开始日',
    done: '按期办结',
    unknown: '未知'
  },
  en: {
    overdue: 'overdue',
    late: 'done late',
    early: 'done too early',
    due: 'due',
    upcoming: 'not open yet',
    done: 'done in time',
    unknown: 'unknown'
  }
};

/** The steps of a project's life as a person reads them. */
export const stepNames: Names<Step> = {
  zh: {
    declare: '申报',
    enter: '入库',
    pre_review: '前置审核',
    review: '评审',
    plan: '年度计划',
    approve: '审批',
    fund: '资金',
    procure: '采购',
    build: '建设',
    change: '变更',
    accept: '验收',
    file: '备案',
    run: '运行维护',
    secure: '安全',
    grade: '等级保护',
    crypto: '密码应用',
    secrecy: '保密',
    evaluate: '后评价',
    supervise: '监督',
    audit: '审计'
  },
  en: {
    declare: 'declaration',
    enter: 'entry in the library',
    pre_review: 'pre-review',
    review: 'review',
    plan: 'annual plan',
    approve: 'approval',
    fund: 'funding',
    procure: 'procurement',
    build: 'building',
    change: 'change',
    accept: 'acceptance',
    file: 'filing',
    run: 'O&M',
    secure: 'security',
    grade: 'graded protection',
    crypto: 'cryptography',
    secrecy: 'secrecy',
    evaluate: 'post-evaluation',
    supervise: 'supervision',
    audit: 'audit'
  }
};

/** What tells the dates of one rule apart, where it is no year and no day. */
const rounds: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    free: '免费期满',
    term: '期满',
    mend: '整改',
    use: '投入使用',
    initial: '初验',
    final: '终验',
    last: '上一次',
    next: '下一次'
  },
  en: {
    free: 'free period',
    term: 'term',
    mend: 'mending',
    use: 'in use',
    initial: 'initial acceptance',
    final: 'final acceptance',
    last: 'last',
    next: 'next'
  }
};

/** A round as a person reads it: its first word translated, years, days and names as they are. */
export function roundText(round: string, language: Language): string {
  const [word = '', ...rest] = round.split(' ');
  return [rounds[language][word] ?? word, ...rest].join(' ');
}
