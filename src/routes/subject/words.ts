import type { Verdict } from '$lib/rules/types.ts';
import type { Language } from '$lib/words/language.ts';
import type { Figure, Part } from '../parts.ts';
import { en } from './en.ts';
import type { Relation } from './questions.ts';

interface Counts {
  readonly asked: Figure;
  readonly breached: Figure;
  readonly judgement: Figure;
  readonly unknown: Figure;
}

interface ProjectSentence extends Counts {
  readonly organisation: string;
  readonly status: string;
  readonly year: number;
  /** Where it stands in the plan; `null`: it asks nothing of the year. */
  readonly plan:
    | { readonly is: 'ranked'; readonly rank: Figure; readonly score: string; readonly standing: string }
    | { readonly is: 'refused'; readonly clause: string }
    | null;
}

interface SystemSentence extends Counts {
  readonly organisation: string;
  readonly status: string;
  readonly ratio: Figure;
  readonly level: Figure;
}

const counts = ({ asked, breached, judgement, unknown }: Counts): Part[] => [
  '逐条对照',
  asked,
  '：',
  breached,
  '不符合，',
  judgement,
  '待研判，',
  unknown,
  '无法判断。'
];

function place({ plan, year }: ProjectSentence): Part[] {
  if (plan === null) return [`不在${year}年申报之列；`];
  if (plan.is === 'refused') return [`${year}年计划中因“${plan.clause}”不予通过，不参与排序；`];
  return [`${year}年计划排第`, plan.rank, `名，得${plan.score}分，${plan.standing}；`];
}

const zh = {
  project: '项目',
  system: '系统',
  none: (kind: string, id: string) => `项目库里没有编号为“${id}”的${kind}。`,
  noneHint: '可能换了项目库，或编号有误。',
  noneAsked: '没有指明要看哪个项目或系统。',
  back: '返回项目库',
  full: '打开单页',
  stranger: '运维费或使用情况里有这个编号，系统表里没有；以下只有它自己的记录。',
  sentence: (a: ProjectSentence): Part[] => [`${a.organisation}，${a.status}；`, ...place(a), ...counts(a)],
  systemSentence: (a: SystemSentence): Part[] => [
    `${a.organisation}，${a.status}；年运维费占建设成本`,
    a.ratio,
    '，近期使用率',
    a.level,
    '；',
    ...counts(a)
  ],
  rules: (n: number) => `${n}条`,
  unknown: '未知',
  notSaid: '未说明',
  standings: { in: '列入', out: '线下', held: '暂缓' } as Readonly<Record<string, string>>,
  provisional: '（待定）',

  verdicts: '逐条对照',
  verdictsOf: (policy: string) => `按《${policy}》`,
  lapsed: (day: string) => `该办法已于${day}期满失效，此处按其最后规定计算。`,
  groups: {
    breached: '不符合',
    needs_judgement: '待研判',
    unknown: '无法判断，需补材料',
    met: '符合',
    not_applicable: '不适用',
    not_in_force: '不在施行期内'
  } satisfies Record<Verdict, string>,
  forces: { flat: '硬性', soft: '原则上' },
  noVerdicts: '现行制度没有针对它的条款。',
  readAt: '读自',

  facts: '导出里怎么写',
  factHeadings: { what: '内容', value: '值', cell: '单元格', heading: '原表头' },
  readFrom: (file: string, sheet: string, row: number) => [file, sheet, `第${row}行`].filter(Boolean).join(' › '),
  unsaid: (n: number) => `${n}项未说明`,
  yes: '是',
  no: '否',
  listSeparator: '、',

  money: { project: '分年资金', system: '分年运维费' },
  moneyHeadings: {
    project: ['计划', '预算', '支付'],
    system: ['申请', '预算', '支付']
  },
  year: '年度',
  ofWhat: { project: '来源', system: '类别' },
  yearTotal: '合计',

  milestones: '里程碑',
  stepHeadings: { step: '环节', planned: '计划', actual: '实际', late: '迟' },
  round: (n: number) => `第${n}轮`,
  late: (days: number, isDone: boolean) => (days === 0 ? '—' : isDone ? `${days}天` : `已逾${days}天`),
  changes: '变更',
  changeHeadings: { on: '日期', item: '事项', added: '增加', removed: '减少' },
  evaluations: '评价',
  evaluationHeadings: { on: '日期', kind: '类型', score: '得分', findings: '存在问题' },
  lowUsage: '使用率不高',

  usage: '逐月使用率',
  usageText: (a: { months: number; missing: number; from: string; to: string; last: string }) =>
    `${a.from}至${a.to}，${a.months}个月有数，${a.missing}个月缺报（不作零计）；最近一月${a.last}。`,
  noUsage: '没有使用数据。',

  limits: '变更额度',
  limitHeadings: { limit: '界线', used: '已用', of: '上限', left: '余' },
  limitNames: {
    change_share: '调整额占批复概算',
    new_content_share: '新增内容占批复概算',
    new_content_amount: '新增内容'
  },
  limitNote: (added: string, removed: string, saved: string) =>
    `单位自行调整合计增加${added}，减少${removed}；招标结余${saved}另列，不算在内。`,
  bans: '使用率不高的限制',
  banStates: { running: '限制中', over: '已过', too_late: '认定时限制已过' },
  ban: (system: string, found: string, from: string, to: string) =>
    `${system}于${found}评估为使用率不高；限制自终验${from}起，至${to}止。`,
  sanctions: '逾期未整改',
  sanctionNote: '只是给人的建议，不自动执行；升级的间隔是本地设定。',
  sanction: (breach: string, by: string, days: number, done: string | null) =>
    `${breach}：期限${by}，逾期${days}天${done ? `，已于${done}整改` : ''}。`,
  rungs: { mend: '限期整改', criticise: '通报批评', defer: '暂缓安排计划', suspend: '暂停建设', end: '终止项目' },
  rung: (name: string, n: number) => `可考虑：${name}（第${n}级）`,

  experts: '抽取专家',
  expertsNote: (n: number) => `库中共有${n}位专家；本单位、牵头和参建单位的不参加。同一个种子抽取的结果相同。`,
  seed: '种子',
  expertsOf: (category: string, free: number) => `${category}（可抽${free}位）`,
  draw: '抽取',
  drawn: (category: string, codes: string) => `${category}：${codes}`,
  tooFew: (wanted: number, found: number) => `要${wanted}位，只有${found}位`,
  nobody: '无',
  drawRecord: (id: string) => `抽取专家 ${id}`,
  drawAsked: (seed: string, wanted: string) => `种子“${seed}”，${wanted}`,
  draws: '抽取记录',

  related: '相关项目与系统',
  relations: {
    built_by: '由其建成',
    built: '建成的系统',
    upgrades: '升级的系统',
    upgraded_by: '由其升级',
    replaces: '替代的系统',
    replaced_by: '由其替代',
    depends_on: '依赖',
    needed_by: '被依赖',
    exclusive_with: '互斥'
  } satisfies Record<Relation, string>,
  unlisted: '不在清单中',

  decide: '本次会议的决定',
  decideNote: '决定只追加、不改写；排序不变，决定另记。',
  rulings: { in: '列入', out: '不列入', held: '暂缓' },
  reason: '理由',
  reasonNeeded: '与排序结果不同时请写明理由。',
  decided: (ruling: string, reason: string) => `已定：${ruling}${reason ? `（${reason}）` : ''}`,
  undecided: '尚未决定，按排序结果。',
  takenBack: '撤回',
  undo: '撤回决定',
  history: '决定记录'
};

export type SubjectWords = typeof zh;

export const words: Readonly<Record<Language, SubjectWords>> = { zh, en };
