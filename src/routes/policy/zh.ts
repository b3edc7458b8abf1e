import type { Figure, Part } from '../parts.ts';

interface Sentence {
  readonly title: string;
  readonly number: string;
  readonly force: string;
  readonly all: Figure;
  readonly modelled: Figure;
  readonly breached: Figure;
  readonly judgement: Figure;
  readonly unknown: Figure;
  readonly met: Figure;
}

export interface ForceSaid {
  readonly asOf: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly isInForce: boolean;
  readonly hasLapsed: boolean;
}

function force({ asOf, from, to, isInForce, hasLapsed }: ForceSaid): string {
  if (isInForce) return `在${asOf}施行中${to ? `，末日${to}` : ''}`;
  return hasLapsed ? `在${asOf}已失效，末日${to ?? ''}，仍按其规定判断` : `在${asOf}尚未施行，首日${from ?? '未写明'}`;
}

export const zh = {
  title: '制度',
  question: '这里的规定怎么说？',
  force,
  sentence: (a: Sentence): Part[] => [
    `《${a.title}》（${a.number}）${a.force}；提出`,
    a.all,
    '，其中',
    a.modelled,
    '由规则判断：',
    a.breached,
    '有不符合的对象，',
    a.judgement,
    '有待研判的，',
    a.unknown,
    '缺材料无法判断，',
    a.met,
    '都符合。'
  ],
  count: (n: number) => `${n}项要求`,
  items: (n: number) => `${n}项`,
  tabs: {
    obligations: '各项要求',
    matrix: '五地对照',
    compare: '换一个制度',
    settings: '本地设定',
    own: '自备制度'
  },
  picture: '各类要求与判断结果',
  pictureTable: '各类要求与判断结果（表）',
  coverage: (modelled: number, all: number) => `${all}项要求中的${modelled}项由规则判断，其余单列`,
  table: '各项要求',
  search: '查找条款、内容',
  filters: '按结果筛选',
  all: '全部',
  byCapability: '类别',
  anyCapability: '各类',
  columns: {
    id: '编号',
    article: '条款',
    says: '要求',
    capability: '类别',
    shows: '判断',
    values: '数字',
    fate: '结果',
    breached: '不符合',
    needs_judgement: '待研判',
    unknown: '无法判断',
    met: '符合',
    not_applicable: '不适用',
    reading: '解读'
  },
  forces: { soft: '原则性', flat: '刚性' },
  notModelled: (room: string) => `未建模，见“${room}”`,
  noneLeft: '没有符合筛选的要求。',
  detail: {
    says: '要求',
    who: '责任单位',
    parameters: '数字',
    name: '名称',
    value: '值',
    period: '适用时段',
    source: '出处',
    checked: '核对日',
    always: '不分时段',
    from: (day: string) => `${day}起`,
    to: (day: string) => `${day}止`,
    local: '本地设定，非规定',
    reading: '解读',
    cure: '怎样改',
    liftedBy: '符合以下条款的可免',
    inForce: '本条施行期',
    notModelled: '尚无规则判断这一项',
    room: (room: string) => `将在“${room}”中显示`,
    laterRoom: (room: string) => `规则已在判断，将在“${room}”中整体显示`,
    open: '打开',
    found: '判断结果',
    none: '没有这一类对象。'
  },
  findings: {
    table: '逐个对象',
    subject: '对象',
    organisation: '单位',
    verdict: '结论',
    found: '查到的情况',
    cell: '依据',
    row: (n: number) => `第${n}行`,
    notSaid: '未说明'
  },
  kinds: { project: '项目', system: '系统', organisation: '单位', plan: '年度计划' },
  matrix: {
    title: '五地制度对照',
    note: (chosen: string) =>
      `同一件事按同一种检验并排列出；“≠”表示数字或刚性与${chosen}不同。数字后注“本地设定”的，制度没有给数字。`,
    matter: '事项',
    silent: '未作规定',
    shared: (n: number) => `两地以上规定的或有数字的${n}项`,
    all: (n: number) => `全部${n}项`,
    local: '本地设定',
    differs: '与所选制度不同',
    soft: '原则上'
  },
  compare: {
    with: '对照制度',
    working: (place: string) => `正在按${place}的规定判断`,
    steps: 3,
    stopped: '已停止。',
    again: '重新对照',
    sentence: (a: { a: string; b: string; projects: string; changed: Figure; differences: string }): Part[] => [
      `换用${a.b}的规定，${a.projects}中`,
      a.changed,
      `的门槛结果与${a.a}不同；两个制度在${a.differences}上结论不同。`
    ],
    projects: (n: number) => `${n}个项目`,
    verdicts: (n: number) => `${n}处`,
    transitions: '门槛结果的变化（项目数）',
    fromTo: (a: string, b: string) => `${a} ↓ ${b} →`,
    total: '合计',
    clauses: '哪些规定造成不同',
    clausesNote: '两个制度中用同一检验的规则为一对；点一行看涉及的对象。',
    matter: '事项',
    count: '不同之处',
    article: (place: string) => `${place}条款`,
    notAsked: '未作规定',
    mostly: '主要变化',
    why: '原因',
    changed: '结果有变化的对象',
    any: '结论不同的全部对象',
    onlyChanged: '只看门槛结果变化的项目',
    subject: '对象',
    kind: '对象类别',
    eligibility: (place: string) => `${place}门槛`,
    first: (place: string) => `${place}首条不符`,
    differences: '不同结论',
    none: '没有变化的对象。',
    same: '两个制度对这个项目库的结论完全相同。',
    detail: '逐条看',
    explained: '两边的条款和情况',
    only: '没有另一个制度可对照。'
  },
  eligibilities: { refused: '不予通过', judgement: '待研判', supply: '待补材料', eligible: '通过' },
  settings: {
    bound: (place: string) => `${place}的规则用到的`,
    boundNote: '制度没有给数字的地方，规则按这里的值判断；都不是规定。改动会留下记录。',
    none: '这个制度的规则没有用到本地设定。',
    free: '其他本地设定',
    freeNote: '参考线、排序权重，以及其他制度的规则用到的。',
    usedBy: '用于',
    days: '决定施行的首日或末日',
    range: (least: string, most: string) => `可填 ${least} – ${most}`,
    changed: '已改动',
    byDefault: (value: string) => `默认 ${value}`,
    reset: '全部恢复默认'
  },
  own: {
    note: '读入一个规则包文件（YAML），即可像自带的制度一样选用；只存在本机，可以移除。同编号的代替自带的。',
    choose: '选择规则包文件',
    drop: '或把文件拖到这里。',
    start: (place: string) => `下载${place}的规则包，在其上修改`,
    startName: (id: string) => `${id}.yaml`,
    refused: (file: string, n: number) => `${file}没有读入：有${n}个问题`,
    taken: (file: string) => `已读入${file}。`,
    removed: (file: string) => `已移除${file}。`,
    list: '已读入的',
    none: '还没有自备的规则包。',
    use: '选用',
    inUse: '正在使用',
    remove: '移除',
    replaces: (place: string) => `代替自带的${place}`,
    rules: (n: number) => `${n}条规则`,
    noText: '不是文字文件；应为 UTF-8 的 YAML。'
  },
  listSeparator: '；'
};

export type PolicyWords = typeof zh;
