import type { Language } from '$lib/words/language.ts';
import { plural } from '$lib/words/plural.ts';
import type { Figure, Part } from '../parts.ts';

interface Sentence {
  readonly year: number;
  readonly systems: Figure;
  readonly money: string;
  readonly rated: Figure;
  readonly above: Figure;
  readonly ceiling: string;
  readonly force: string;
  readonly excess: string;
  readonly free: Figure;
  readonly unknown: Figure;
  readonly denied: Figure;
  /** Of the denied, those that await a judgement. */
  readonly open: number;
}

interface Clause {
  readonly article: string;
  readonly title: string;
  readonly breached: number;
  readonly judgement: number;
}

const clauseZh = ({ article, title, breached, judgement }: Clause) =>
  `${article}${title} ${[breached && `${breached}个不符`, judgement && `${judgement}个待研判`].filter(Boolean).join('、')}`;

const clauseEn = ({ article, title, breached, judgement }: Clause) =>
  `${article} ${title}: ${[breached && `${breached} breached`, judgement && `${judgement} for judgement`].filter(Boolean).join(', ')}`;

const zh = {
  language: 'zh' as Language,
  title: '运维',
  question: '运行要花多少，在上限之内吗？',
  sentence: (a: Sentence): Part[] => [
    `${a.year}年`,
    a.systems,
    `需运维费${a.money}；算得出比例的`,
    a.rated,
    '中，',
    a.above,
    `超过${a.ceiling}（${a.force}），共超出${a.excess}；`,
    a.free,
    '在免费运维期内，',
    a.unknown,
    '算不出比例；',
    a.denied,
    `按条款不安排运维经费，其中${a.open}个待研判。`
  ],
  denials: (clauses: readonly Clause[]) => `所依条款（一个系统可触及多条）：${clauses.map(clauseZh).join('；')}。`,
  whole: (n: number) => `全部${n}个系统，不随筛选`,
  scatter: '建设成本与年运维费',
  distribution: '运维费占建设成本的比例',
  byCategory: '运维费类别',
  table: '各系统运维费',
  law: (place: string, article: string, share: string) => `${place}${article} ${share}`,
  benchmark: (share: string) => `本地参考线 ${share}`,
  forces: { soft: '原则上', flat: '硬性规定', local: '本地设定，非规定' },
  ratioNote: '年运维费 ÷ 建设成本；免费运维期内不计。',
  columns: {
    id: '编号',
    name: '系统',
    organisation: '单位',
    building: '建设成本',
    basis: '成本取自',
    om: '年运维费',
    ratio: '比例',
    excess: '超出额',
    verdict: '结论'
  },
  bases: {
    final_cost: '决算',
    contract_amount: '合同',
    approved_estimate: '概算',
    stated: '系统表'
  } as Readonly<Record<string, string>>,
  isFree: '免费期内',
  none: (year: number) => `没有${year}年的运维费记录：读入一份运维经费表，或改计划年度。`,
  coverage: (known: number, all: number) => `${all}个系统中的${known}个`,
  count: (n: number) => `${n}个系统`,
  finding: (article: string, title: string, isFlat: boolean) => `${isFlat ? '不符' : '待研判'} ${article} ${title}`,
  aboveLocal: '高于本地参考线',
  states: { within: '比例未超', free: '免费期内', unknown: '比例未知' },
  and: '；'
};

export type OmWords = typeof zh;

const en: OmWords = {
  language: 'en',
  title: 'O&M',
  question: 'What does running cost, and is it within the ceiling?',
  sentence: (a) => [
    `In ${a.year} `,
    a.systems,
    ` need ${a.money} of O&M; of the `,
    a.rated,
    ' with a ratio, ',
    a.above,
    ` are above ${a.ceiling} (${a.force}) by ${a.excess} in all; `,
    a.free,
    ' are in their free period, ',
    a.unknown,
    ' have no ratio; a clause withholds O&M money from ',
    a.denied,
    `, ${a.open} of them for judgement.`
  ],
  denials: (clauses) => `Clauses (a system may fall under several): ${clauses.map(clauseEn).join('; ')}.`,
  whole: (n) => `all ${plural(n, 'system')}, whatever the filter`,
  scatter: 'Building cost against annual O&M',
  distribution: 'O&M over building cost',
  byCategory: 'O&M by category',
  table: 'O&M of each system',
  law: (place, article, share) => `${place} ${article} ${share}`,
  benchmark: (share) => `local benchmark ${share}`,
  forces: { soft: 'as a rule', flat: 'flat', local: 'local setting, not law' },
  ratioNote: 'Annual O&M over building cost; a free year has none.',
  columns: {
    id: 'Id',
    name: 'System',
    organisation: 'Organisation',
    building: 'Building cost',
    basis: 'Cost from',
    om: 'Annual O&M',
    ratio: 'Ratio',
    excess: 'Excess',
    verdict: 'Verdict'
  },
  bases: {
    final_cost: 'final accounts',
    contract_amount: 'contract',
    approved_estimate: 'approved estimate',
    stated: 'system table'
  },
  isFree: 'free',
  none: (year) => `No O&M records for ${year}: load an O&M table, or change the plan year.`,
  coverage: (known, all) => `${known} of ${plural(all, 'system')}`,
  count: (n) => plural(n, 'system'),
  finding: (article, title, isFlat) => `${isFlat ? 'Breached' : 'For judgement'}: ${article} ${title}`,
  aboveLocal: 'above the local benchmark',
  states: { within: 'ratio within', free: 'free period', unknown: 'ratio unknown' },
  and: '; '
};

export const words: Readonly<Record<Language, OmWords>> = { zh, en };
