import type { ColumnMatch, FileReport, SheetReport } from '$lib/intake/types.ts';
import { mendingZh } from './mendingZh.ts';
import type { Figure, Part } from '../parts.ts';
import type { SumState } from './reconcile.ts';

interface Sentence {
  readonly isSample: boolean;
  /** The sample's files were added to, or corrected. */
  readonly holdsSample: boolean;
  readonly files: Figure;
  readonly rows: Figure;
  readonly rejects: Figure;
  readonly doubts: Figure | null;
  /** The two sums, each leading to where it is written out. */
  readonly balance: { readonly rows: boolean; readonly money: boolean; readonly href: string };
}

const balanced = ({ rows, money, href }: Sentence['balance']): Part[] => {
  if (rows && money) return [{ text: '行数与金额收支相抵', href }, '。'];
  const which = rows ? '金额' : money ? '行数' : '行数与金额';
  return [{ text: `${which}收支不抵`, href }, '，请先核对再用。'];
};

/** What the library page says, in Chinese. `en.ts` says the same. */
export const zh = {
  ...mendingZh,
  title: '项目库',
  question: '读入了什么，可信吗？',
  sentence: (a: Sentence): Part[] => [
    a.isSample ? '现为虚构的示例库，不是任何地方的真实数据：' : a.holdsSample ? '含虚构的示例数据：' : '',
    a.files,
    '读入',
    a.rows,
    '，',
    a.rejects,
    '未能读出，',
    ...(a.doubts ? [a.doubts, '与常理不符；'] : ['正在查找与常理不符的记录；']),
    ...balanced(a.balance)
  ],
  nothing: '尚未读入任何数据：拖入导出文件，或打开示例库。',
  counts: {
    files: (n: number) => `${n}个文件`,
    rows: (n: string) => `${n}行`,
    cells: (n: number) => `${n}处`,
    records: (n: number) => `${n}条记录`,
    sheets: (n: number) => `${n}张表`
  },
  tabs: { projects: '项目与系统', files: '文件与映射', problems: '问题', columns: '列概况', reconciliation: '核对' },

  drop: '把导出文件或文件夹拖到这里，或',
  choose: '选择文件',
  chooseFolder: '选择文件夹',
  dropNote:
    'CSV、Excel（XLSX、XLS、XLSB）、ODS、JSON、Parquet、Arrow，以及它们的 ZIP；也可在表格软件中复制后在此粘贴（Ctrl+V）。格式、编码和表头自动识别，先看清再读入。文件只在本机读取，不会上传。',
  dropHere: '松开即读取，读入前可先核对',
  template: '下载空白模板',
  templateName: '量入模板.xlsx',
  sample: '打开示例库',
  sampleNote: '示例库是虚构的：城市、单位和项目都不存在。',

  review: '读入之前：看看读懂了什么',
  reviewLoaded: '改换对应后重新读入',
  reviewNote: '改动立即重读，尚未读入。没有对应的列不会读入，但会留在这份说明里。',
  reading: '正在读取…',
  replaceSample: '读入（代替示例库）',
  replace: '替换现有文件',
  add: '加入现有文件',
  again: '按此重新读入',
  discard: '放弃',
  sampleAdd: '示例库是虚构的，不与真实文件混用：读入后示例库让位，可随时再打开。',
  willReplace: (names: readonly string[]) => `同名文件将以新的为准：${names.join('、')}。`,
  skipped: (names: readonly string[]) => `系统自带的隐藏文件未读：${names.join('、')}。`,
  draftSum: (a: { files: number; sheets: number; rows: string; loaded: string; rejects: number }) =>
    `${a.files}个文件、${a.sheets}张表，共${a.rows}行数据，可读入${a.loaded}行；${a.rejects === 0 ? '没有读不出的内容' : `${a.rejects}处读不出`}。`,
  loaded: (n: number) => (n === 0 ? '已换成示例库。' : `已读入${n}个文件。`),
  openFiles: '改换对应',
  pasted: (n: number) => `粘贴 ${n}.tsv`,
  recognised: '识别结果',
  formats: {
    csv: '文本表格',
    workbook: '工作簿',
    json: 'JSON',
    parquet: 'Parquet',
    arrow: 'Arrow',
    zip: 'ZIP',
    none: '—'
  } satisfies Record<NonNullable<FileReport['format']> | 'none', string>,
  sampleFixed: '这是示例库的读法，供查看。自己的文件读入后可在这里改换对应。',

  sheet: {
    readAs: '读作',
    unknownTable: '未识别：请选择是哪张表，或不读入',
    leftOut: '不读入',
    guess: (what: string) => `自动（${what}）`,
    none: '未识别',
    notes: (shape: string) => `按已知格式“${shape}”读取`,
    encoding: '编码',
    sample: '文字样例',
    scale: '金额单位',
    scaleByHeading: '自动（按表头）',
    scales: { 1: '元', 1000: '千元', 10000: '万元', 1000000: '百万元', 100000000: '亿元' } as Readonly<
      Record<number, string>
    >,
    currency: '币种',
    otherCurrency: '其他币种',
    headingRow: (row: number) => `表头在第${row}行`,
    headingColumn: (column: number) => `表头在第${column}列`,
    range: (range: string) => `区域 ${range}`,
    turned: '行列互换',
    hidden: '隐藏的工作表',
    purposes: { rejects: '更正过的问题表', materials: '填好的补充材料' } satisfies Record<
      NonNullable<SheetReport['purpose']>,
      string
    >,
    lacking: (columns: string) => `还缺必填列：${columns}`,
    preview: '将这样读入（前几行）',
    noPreview: '照此没有一行可读入。',
    noHeading: '没有表头',
    rows: (read: string, loaded: string) => (read === loaded ? `${read}行全部读入` : `${read}行数据，读入${loaded}行`),
    madeIds: (n: string) => `没有编号列，${n}行的编号由名称生成`,
    left: { title: '标题行', blank: '空行', total: '合计行', repeated_heading: '重复表头' },
    leftOutRows: (what: string, rows: string, n: number) => `${what}：第${rows}行${n > 1 ? `（共${n}行）` : ''}`,
    keptOut: '未作数据的行',
    unused: (n: number) => `${n}列没有对应`,
    unsure: (n: number) => `${n}列把握不大`,
    problems: (n: number) => `${n}处读不出`,
    more: (n: number) => `另有${n}处，读入后可在“问题”中逐一查看。`,
    columns: '各列对应',
    resetColumn: '恢复自动'
  },
  column: {
    letter: '列',
    heading: '表头',
    samples: '前三个值',
    ours: '对应',
    sureness: '把握',
    notUsed: '不使用',
    usedBy: (letter: string) => `现由${letter}列`,
    required: '必填'
  },
  sureness: ({ column, chosenBy, confidence }: ColumnMatch): string => {
    if (chosenBy === 'person') return '由人选定';
    if (column === null) return '—';
    if (chosenBy === 'shape') return '已知格式';
    if (chosenBy === 'saved') return '照记住的';
    return confidence === 1 ? '一字不差' : `${Math.round(confidence * 100)}%`;
  },
  placeOf: ({ file, sheet }: Pick<SheetReport, 'file' | 'sheet'>) => (sheet ? `${file} › ${sheet}` : file),

  search: '查找编号、名称或单位',
  kinds: { projects: '项目', systems: '系统' },
  projectsTable: '项目一览',
  systemsTable: '系统一览',
  noProjects: '没有项目。拖入一份项目库导出，或打开示例库。',
  noSystems: '没有系统。拖入一份系统清单，或打开示例库。',
  noMatch: '没有符合筛选的行。',
  clear: '取消全部筛选',
  openPage: '打开单页',
  eligibility: { refused: '不予通过', judgement: '待研判', supply: '待补材料', eligible: '通过' } as Readonly<
    Record<string, string>
  >,
  headings: {
    id: '编号',
    name: '名称',
    organisation: '单位',
    kind: '类型',
    year: '计划年度',
    amount: '申请资金',
    total: '总投资',
    status: '状态',
    eligibility: '门槛',
    page: '单页',
    building: '建设成本',
    accepted: '验收日期',
    level: '近期使用率',
    om: '年运维费',
    listed: '在系统表中',
    file: '文件',
    sheet: '工作表',
    cell: '单元格',
    row: '行',
    column: '表头',
    value: '原值',
    lost: '失去',
    sentence: '说明',
    truth: '应当成立',
    subject: '对象',
    found: '实际',
    expected: '应为',
    table: '数据表',
    filled: '有值',
    of: '共',
    share: '填报率',
    distinct: '不同值',
    sum: '核对',
    state: '结果',
    coverage: '有金额的行',
    format: '格式',
    shape: '版式',
    read: '数据行',
    loaded: '读入行',
    distribution: '分布',
    least: '最小',
    most: '最大'
  },
  lost: { cell: '这一格', row: '整行', file: '整张表' },
  rejectsTitle: '未能读出的单元格、行和文件',
  rejectsNote: '格子读不出时，该行其余内容照常读入；缺少必填内容时，整行不读入。',
  doubtsTitle: '与常理不符的记录',
  doubtsNote: '这些记录已照原样读入，仅供核实。',
  noRejects: '每个单元格都读出来了。',
  noDoubts: '没有自相矛盾的记录。',
  checking: '正在检查…',

  profile: '各列填报率',
  profileTable: '列概况',
  profileOf: '数据表',
  profileCoverage: (filled: string, all: string) => `${all}格中的${filled}格有值`,
  profileRows: (n: string) => `${n}行`,
  otherValues: '其他值',
  allDistinct: '各不相同',
  extremesNote: '文字列为最短与最长',
  noColumns: '没有读入任何数据表。',

  sumsTitle: '逐表核对：读到的 = 读入的 + 未读入的',
  sumsNote: '金额按元写足，不舍入。合计行不计入；读不出的金额列在“问题”中，不在两边任何一边。',
  allRows: (a: { read: string; loaded: string; rejected: string }) =>
    `全部数据行：${a.read} = ${a.loaded} + ${a.rejected}`,
  allSums: (equal: number, all: number) => `${all}个等式中${equal}个成立，且与引擎中的数据一致。`,
  rowsSum: (a: { read: string; loaded: string; rejected: string }) =>
    `${a.read}行 = 读入${a.loaded}行 + 未读入${a.rejected}行`,
  moneySum: (a: { read: string; loaded: string; rejected: string }) => `${a.read} = ${a.loaded} + ${a.rejected}`,
  kept: (what: string, n: string) => `${what}${n}行`,
  keptOut: (kinds: readonly string[]) => `另有不作数据的行：${kinds.join('、')}。`,
  rowsOf: '行数',
  states: (state: SumState, held: string, difference: string): string => {
    if (state === 'equal') return '相抵';
    return state === 'unequal' ? `不抵，差${difference}` : `引擎中为${held}`;
  },
  cells: (filled: string, all: string) => `${all}行中的${filled}行`,
  noSums: '没有可核对的数据。'
};
