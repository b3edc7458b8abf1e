import type { Language } from '$lib/words/language.ts';

const zh = {
  changes: '变更限额使用情况',
  bans: '使用率低的申报限制',
  sanctions: '可采取的措施（建议，由主管部门决定）',
  columns: {
    subject: '对象',
    organisation: '单位',
    system: '系统',
    clause: '条款',
    limit: '限额',
    used: '已用',
    allowed: '上限',
    left: '余额',
    share: '占上限',
    found: '认定日期',
    starts: '开始日',
    ends: '最后一日',
    state: '状态',
    breached: '所违条款',
    mendBy: '整改期限',
    mended: '整改日期',
    late: '逾期天数',
    rung: '措施'
  },
  limits: {
    change_share: '变更比例',
    new_content_share: '新增内容比例',
    new_content_amount: '新增内容金额'
  } as Readonly<Record<string, string>>,
  banStates: { running: '限制中', over: '已期满', too_late: '认定过晚，不适用' } as Readonly<Record<string, string>>,
  rungs: { mend: '限期整改', criticise: '通报批评', defer: '缓建', suspend: '暂停', end: '终止' } as Readonly<
    Record<string, string>
  >
};

export type ConsequenceWords = typeof zh;

const en: ConsequenceWords = {
  changes: 'Change limits used',
  bans: 'Bans on declaring after low usage',
  sanctions: 'Measures open to the authority (suggested; it decides)',
  columns: {
    subject: 'Subject',
    organisation: 'Organisation',
    system: 'System',
    clause: 'Clause',
    limit: 'Limit',
    used: 'Used',
    allowed: 'Allowed',
    left: 'Left',
    share: 'Share of limit',
    found: 'Found on',
    starts: 'Starts',
    ends: 'Last day',
    state: 'State',
    breached: 'Clause breached',
    mendBy: 'Mend by',
    mended: 'Mended on',
    late: 'Days late',
    rung: 'Measure'
  },
  limits: {
    change_share: 'share of change',
    new_content_share: 'share of new content',
    new_content_amount: 'amount of new content'
  },
  banStates: { running: 'running', over: 'over', too_late: 'found too late to apply' },
  rungs: { mend: 'mend in time', criticise: 'criticise', defer: 'defer', suspend: 'suspend', end: 'end' }
};

export const consequenceWords: Readonly<Record<Language, ConsequenceWords>> = { zh, en };
