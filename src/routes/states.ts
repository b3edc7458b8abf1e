import { words as lifecyclePage } from './lifecycle/words.ts';
import type { Language } from '$lib/words/language.ts';

const om = {
  zh: {
    rated: '算得出比例',
    above: '高于上限',
    free: '免费运维期内',
    unknown: '算不出比例',
    denied: '条款不安排运维经费'
  },
  en: {
    rated: 'with a ratio',
    above: 'above the ceiling',
    free: 'in the free period',
    unknown: 'no ratio',
    denied: 'O&M money withheld by a clause'
  }
};

const usage = {
  zh: {
    reporting: '有使用数据',
    zombie: '僵尸系统',
    little: '使用率不高',
    used: '在用',
    out: '已停用',
    unknown: '未知'
  },
  en: {
    reporting: 'reporting',
    zombie: 'zombie system',
    little: 'little used',
    used: 'in use',
    out: 'out of use',
    unknown: 'unknown'
  }
};

const evaluation = {
  zh: {
    overdue: '逾期未评',
    due: '窗口期内',
    not_open: '未到窗口',
    early: '过早，不计',
    done: '已评',
    unknown: '未知'
  },
  en: {
    overdue: 'overdue',
    due: 'in its window',
    not_open: 'not open yet',
    early: 'early, does not count',
    done: 'done',
    unknown: 'unknown'
  }
};

const lifecycle = { zh: lifecyclePage.zh.states, en: lifecyclePage.en.states };

/** The states that a page's filter `state` knows, by page. */
export const states = { om, usage, evaluation, lifecycle };

type Names = Readonly<Record<string, string>>;
const ofPages: Readonly<Record<string, Readonly<Record<Language, Names>>>> = states;

/** A state as its page names it. @param route `/usage`, as the router says it */
export const stateName = (route: string | null, state: string, language: Language): string | undefined =>
  ofPages[(route ?? '').replaceAll('/', '')]?.[language][state];
