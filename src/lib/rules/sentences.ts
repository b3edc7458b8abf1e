/** What a person reads of rules, in each language: what is wrong with a pack, and why a verdict is what it is. */

import type { Language } from '../words/language.ts';
import type { Force, Rung, Verdict } from './types.ts';

type Say = (found: string, expected: string) => string;

export type Complaint =
  | 'not_yaml'
  | 'missing'
  | 'missing_language'
  | 'no_clause'
  | 'no_source'
  | 'no_checked'
  | 'bad_date'
  | 'bad_choice'
  | 'not_a_list'
  | 'not_a_record'
  | 'unknown_key'
  | 'unknown_test'
  | 'unknown_rule'
  | 'unknown_word'
  | 'unknown_setting'
  | 'not_given'
  | 'unread'
  | 'twice'
  | 'listed_twice'
  | 'already_a_rule'
  | 'overlap'
  | 'ends_before_it_begins';

export const complaints: Readonly<Record<Complaint, Readonly<Record<Language, Say>>>> = {
  not_yaml: {
    zh: (found) => `不是合法的 YAML（${found}）；应为 YAML。`,
    en: (found) => `found no YAML (${found}); expected YAML.`
  },
  missing: { zh: () => '没有内容；应写明。', en: () => 'found nothing; expected words.' },
  missing_language: {
    zh: () => '缺少一种语言；应有中文（zh）和英文（en）。',
    en: () => 'found a language missing; expected both zh and en.'
  },
  no_clause: {
    zh: () => '规则没有条款；应写明出自哪一条。',
    en: () => 'found a rule without its clause; expected the article.'
  },
  no_source: {
    zh: () => '参数没有出处；应写条款，或写 local（本地设定）。',
    en: () => 'found a parameter without a source; expected the article, or local.'
  },
  no_checked: {
    zh: () => '参数没有核对日期；应写最近一次与原文核对的日期。',
    en: () => 'found a parameter never checked; expected the day it was last checked against the text.'
  },
  bad_date: {
    zh: (found) => `${found} 不是日期；应为 YYYY-MM-DD。`,
    en: (found) => `found ${found}, which is no day; expected YYYY-MM-DD.`
  },
  bad_choice: {
    zh: (found, expected) => `${found || '空'} 不在可选之列；应为 ${expected}。`,
    en: (found, expected) => `found ${found || 'nothing'}; expected one of ${expected}.`
  },
  not_a_list: {
    zh: (found) => `${found || '空'} 不是列表；应为列表。`,
    en: (found) => `found ${found || 'nothing'}; expected a list.`
  },
  not_a_record: {
    zh: (found) => `${found || '空'} 没有字段；应为若干字段。`,
    en: (found) => `found ${found || 'nothing'}; expected named fields.`
  },
  unknown_key: {
    zh: (found, expected) => `没有 ${found} 这个字段；应为 ${expected}。`,
    en: (found, expected) => `found a field ${found}; expected one of ${expected}.`
  },
  unknown_test: {
    zh: (found, expected) => `没有名为 ${found} 的检验；应为 ${expected}。`,
    en: (found, expected) => `found no test ${found}; expected one of ${expected}.`
  },
  unknown_rule: {
    zh: (found, expected) => `本制度没有规则 ${found}；应为 ${expected}。`,
    en: (found, expected) => `found no rule ${found} in this pack; expected one of ${expected}.`
  },
  unknown_word: {
    zh: (found, expected) => `不认识 ${found}；应为 ${expected}。`,
    en: (found, expected) => `found ${found}, which is no word here; expected one of ${expected}.`
  },
  unknown_setting: {
    zh: (found, expected) => `没有名为 ${found} 的本地设定；应为 ${expected}。`,
    en: (found, expected) => `found no local setting ${found}; expected one of ${expected}.`
  },
  not_given: {
    zh: (found) => `检验需要 ${found}，规则没有给；应给出。`,
    en: (found) => `found no ${found}, which the test reads; expected it.`
  },
  unread: {
    zh: (found) => `检验不读 ${found}；应删去或改名。`,
    en: (found) => `found ${found}, which the test does not read; expected what it reads.`
  },
  twice: {
    zh: (found) => `规则 ${found} 出现两次；应只有一次。`,
    en: (found) => `found rule ${found} twice; expected it once.`
  },
  listed_twice: {
    zh: (found) => `义务 ${found} 出现两次；应只有一次。`,
    en: (found) => `found obligation ${found} twice; expected it once.`
  },
  already_a_rule: {
    zh: (found) => `${found} 已有规则；应为没有规则的义务。`,
    en: (found) => `found ${found}, which is a rule already; expected an obligation without one.`
  },
  overlap: {
    zh: (found) => `参数 ${found} 的两段时间重叠；同一天只能有一个值。`,
    en: (found) => `found two values of ${found} for one day; expected periods that do not overlap.`
  },
  ends_before_it_begins: {
    zh: (found, expected) => `止于 ${found}，早于起始 ${expected}；应不早于起始日。`,
    en: (found, expected) => `found an end ${found} before its beginning ${expected}; expected a later day.`
  }
};

export interface RuleWords {
  readonly yes: string;
  readonly no: string;
  readonly unsaid: string;
  readonly zombie: string;
  readonly rungs: Readonly<Record<Rung, string>>;
  readonly comma: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly forces: Readonly<Record<Force, string>>;
  readonly months: (count: string) => string;
  readonly yuan: (amount: string) => string;
  readonly atMost: (value: string) => string;
  /** Past its last day; what may follow is a suggestion. */
  readonly notMended: (due: string, rung: string) => string;
  readonly held: (what: string, observed: string, required: string, verdict: string) => string;
  readonly silent: (what: string, verdict: string) => string;
  readonly judged: string;
  readonly settled: (what: string, verdict: string) => string;
  readonly listed: (what: string, observed: string, verdict: string) => string;
  readonly barred: (found: string, until: string) => string;
  readonly barOver: (found: string, until: string) => string;
  readonly barTooLate: (found: string, until: string) => string;
  readonly notBarred: string;
  readonly clause: (title: string, number: string, article: string) => string;
  readonly cell: (file: string, sheet: string, place: string, heading: string) => string;
  readonly row: (row: number) => string;
  readonly exception: (article: string, title: string) => string;
  readonly reading: (text: string) => string;
  readonly cure: (text: string) => string;
  readonly owner: (names: string) => string;
}

const zh: RuleWords = {
  yes: '是',
  no: '否',
  unsaid: '未说明',
  zombie: '僵尸系统',
  rungs: { mend: '限期整改', criticise: '通报批评', defer: '暂缓安排计划', suspend: '暂停建设', end: '终止项目' },
  comma: '、',
  verdicts: {
    met: '符合',
    breached: '不符合',
    unknown: '无法判断，需补充材料',
    needs_judgement: '需要研判',
    not_applicable: '不适用',
    not_in_force: '不在施行期内'
  },
  forces: { soft: '原则性要求：不满足时需说明理由、由人研判', flat: '刚性要求：不满足即为不符合' },
  months: (count) => `${count} 个月`,
  yuan: (amount) => `${amount} 元`,
  atMost: (value) => `不超过 ${value}`,
  notMended: (due, rung) => `没有在${due}之前整改；可考虑的处置是${rung}，由人决定。`,
  held: (what, observed, required, verdict) => `${what}：所见为${observed}，要求为${required}，${verdict}。`,
  silent: (what, verdict) => `${what}：导出数据未说明，${verdict}。`,
  judged: '条文要求由人研判，导出数据不能代为判断。',
  settled: (what, verdict) => `${verdict}：由“${what}”决定。`,
  listed: (what, observed, verdict) => `${what}：${observed}，${verdict}。`,
  barred: (found, until) => `本单位系统于 ${found} 被评估为使用率不高，限制期至 ${until}（含当日），期内不支持新建。`,
  barOver: (found, until) => `本单位系统于 ${found} 被评估为使用率不高，限制期已于 ${until} 届满。`,
  barTooLate: (found, until) => `使用率不高的评估于 ${found} 作出，限制期已于 ${until} 先行届满，未能产生限制。`,
  notBarred: '本单位没有在限制期内被评估为使用率不高的新建系统。',
  clause: (title, number, article) => `《${title}》（${number}）${article}`,
  cell: (file, sheet, place, heading) =>
    [file, sheet, heading ? `${place}（${heading}）` : place].filter(Boolean).join(' › '),
  row: (row) => `第 ${row} 行`,
  exception: (article, title) => `依${article}（${title}）不再拒绝。`,
  reading: (text) => `本系统的读法：${text}`,
  cure: (text) => `最小改动：${text}`,
  owner: (names) => `由${names}负责`
};

const en: RuleWords = {
  yes: 'yes',
  no: 'no',
  unsaid: 'not said',
  zombie: 'zombie',
  rungs: {
    mend: 'an order to mend',
    criticise: 'circulated criticism',
    defer: 'the plan deferred',
    suspend: 'building suspended',
    end: 'the project ended'
  },
  comma: ', ',
  verdicts: {
    met: 'kept',
    breached: 'not kept',
    unknown: 'not known, material to supply',
    needs_judgement: 'needs judgement',
    not_applicable: 'not applicable',
    not_in_force: 'not in force'
  },
  forces: {
    soft: 'As a rule: where it is not kept, the reason is asked and people judge',
    flat: 'Without exception in its own words: not kept is a breach'
  },
  months: (count) => `${count} months`,
  yuan: (amount) => `${amount} yuan`,
  atMost: (value) => `at most ${value}`,
  notMended: (due, rung) => `Not mended by ${due}; ${rung} may follow, for people to decide.`,
  held: (what, observed, required, verdict) => `${what}: found ${observed}, required ${required}; ${verdict}.`,
  silent: (what, verdict) => `${what}: the export does not say; ${verdict}.`,
  judged: 'The article asks people to judge; no export can do it for them.',
  settled: (what, verdict) => `${what} settles it: ${verdict}.`,
  listed: (what, observed, verdict) => `${what}: ${observed}; ${verdict}.`,
  barred: (found, until) =>
    `A system of the unit was found little used on ${found}; until ${until}, that day included, it may not build new.`,
  barOver: (found, until) => `A system of the unit was found little used on ${found}; the bar ended on ${until}.`,
  barTooLate: (found, until) =>
    `The finding of little use on ${found} came after the bar had ended on ${until}: too late to bite.`,
  notBarred: 'No system of the unit, approved as a new build, was found little used within the bar.',
  clause: (title, number, article) => `${title} (${number}), ${article}`,
  cell: (file, sheet, place, heading) =>
    [file, sheet, heading ? `${place} (${heading})` : place].filter(Boolean).join(' › '),
  row: (row) => `row ${row}`,
  exception: (article, title) => `No longer refused under ${article} (${title}).`,
  reading: (text) => `As read here: ${text}`,
  cure: (text) => `The smallest change: ${text}`,
  owner: (names) => `Answerable: ${names}`
};

export const ruleWords: Readonly<Record<Language, RuleWords>> = { zh, en };
