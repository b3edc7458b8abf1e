/** What the command says, in Chinese. `words.en.ts` says the same. */

const list = (names: readonly string[]) => names.join('、');

/** A row that contradicts a truth, and where it stands. */
export interface Offence {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly subject: string | null;
  readonly title: string;
  readonly found: string;
  readonly expected: string;
}

const leftOutKinds = {
  title: '标题行',
  blank: '空行',
  total: '合计行',
  repeated_heading: '重复的表头行',
  note: '说明行',
  empty_column: '空列'
};
export type LeftOutKind = keyof typeof leftOutKinds;

export const zh = {
  comma: '、',
  unknownCommand: (found: string, known: readonly string[]) => `命令：没有 ${found}；应为 ${list(known)}。`,
  noCommand: (known: readonly string[]) => `命令：没有给出；应为 ${list(known)}（liangru --help）。`,
  unknownOption: (found: string, known: readonly string[]) => `选项：没有 ${found}；此处可用 ${list(known)}。`,
  takesNoValue: (option: string, found: string) => `${option}：给了 ${found}；此选项不带值。`,
  needsValue: (option: string) => `${option}：没有值；应在其后给出。`,
  missingOption: (option: string) => `${option}：没有给出；此命令必需。`,
  noFiles: (command: string) => `${command}：没有给出文件；应给出导出文件或文件夹。`,
  noFilesTaken: (command: string, found: string) => `${command}：给了 ${found}；此命令不读文件。`,
  badDay: (option: string, found: string) => `${option}：${found} 不是日期；应为 YYYY-MM-DD。`,
  badYear: (option: string, found: string) => `${option}：${found} 不是年份；应为四位年份，如 2027。`,
  badBudget: (option: string, found: string) =>
    `${option}：${found} 不是金额；应为元或带单位，如 30000000、3000万、0.3亿，精确到分。`,
  badCount: (option: string, found: string) => `${option}：${found} 不是序号；应为 1 起的整数。`,
  oneFile: (count: number) => `read：给了 ${count} 个文件；一次只读一个。`,
  noSuchTable: (found: string, count: number) => `--table：没有第 ${found} 张表；此文件共有 ${count} 张表。`,
  leftOut: (kind: LeftOutKind, rows: readonly string[], count: number) =>
    `略去${leftOutKinds[kind]} ${list(rows)}${count > rows.length ? ` 等 ${count} 处` : ''}。`,
  tableRead: (where: string, table: number, tables: number, rows: number, columns: number) =>
    `${where}：${tables > 1 ? `共 ${tables} 张表，第 ${table} 张，` : ''}${rows} 行 ${columns} 列。`,
  badChoice: (option: string, found: string, known: readonly string[]) =>
    `${option}：没有 ${found}；应为 ${list(known)}。`,
  unknownPolicy: (found: string, known: readonly string[]) =>
    `--policy：没有 ${found}；应为 ${list(known)} 或制度文件。`,
  onePolicy: (command: string, known: readonly string[]) =>
    `--policy：${command} 只能用一个制度；应为 ${list(known)} 或制度文件。`,
  twoPolicies: (found: string, known: readonly string[]) =>
    `--policy：${found}；compare 要两个制度，以逗号分开：${list(known)} 或制度文件。`,
  missingFile: (name: string, reason: string) =>
    reason === 'ENOENT'
      ? `${name}：没有这个文件；应为可读的文件或文件夹。`
      : `${name}：无法读取（${reason}）；应为可读的文件或文件夹。`,
  emptyFolders: '文件：没有可读的表格；应有 csv、xlsx、json、parquet、zip 等文件。',
  notSettings: (file: string) => `${file}：不是设定；应为 YAML 或 JSON，每行一个设定名和值。`,
  badSetting: (file: string, name: string, found: string, expected: string) =>
    `${file} ${name}：${found}；应为 ${expected}。`,
  offender: ({ file, sheet, row, subject, title, found, expected }: Offence) =>
    `${[file, sheet].filter(Boolean).join(' ')}${row === null ? '' : ` 第 ${row} 行`} ${subject ?? ''}：${found}；应为 ${expected}（${title}）。`,
  reading: (count: number) => `读取 ${count} 个文件 …`,
  passedOver: (names: readonly string[]) => `不是表格，未读：${list(names)}。`,
  more: (count: number) => `另有 ${count} 个问题，见 problems。`,
  lapsed: (policy: string, day: string, from: string | null, to: string | null) =>
    `${policy} 在 ${day} 不在施行期内（${from ?? '未写明'} 至 ${to ?? '未写明'}），仍按其规定计算。`,
  checked: (files: number, rows: number, rejected: number, problems: number) =>
    `${files} 个文件，载入 ${rows} 行，未载入 ${rejected} 行，问题 ${problems} 个。`,
  listed: (obligations: number, modelled: number, policies: number) =>
    `${policies} 个制度，${obligations} 项义务，已建模 ${modelled} 项。`,
  judged: (rows: number, breached: number, judgement: number, unknown: number) =>
    `${rows} 个结论：不符合 ${breached}，需要研判 ${judgement}，无法判断 ${unknown}。`,
  dated: (rows: number, overdue: number, late: number, unknown: number) =>
    `${rows} 项期限：逾期未办 ${overdue}，逾期或过早办理 ${late}，无法判断 ${unknown}。`,
  compared: (projects: number, changed: number, differences: number) =>
    `${projects} 个项目，换用另一制度后 ${changed} 个结果不同；不同的结论 ${differences} 个。`,
  allPolicies: '全部制度',
  help: `量入 liangru：在命令行上核对项目库、比对制度、排出年度计划。
不联网，不看时钟：同样的文件、制度、设定和日期，结果逐字节相同。

用法：npm run --silent liangru -- <命令> [选项]

命令：
  check <文件或文件夹…>      识别了什么、各表行数和金额、问题、对账
  read <文件>                任何文件里的表：干净的 UTF-8，表头在首行
  rules                      制度里的每项义务及参数，建模与否都列出
  verdicts <文件或文件夹…>   每个对象对每条规则的结论
  deadlines <文件或文件夹…>  每个对象的每项期限，是否逾期
  compare <文件或文件夹…>    同一个项目库在两个制度下的异同
  plan <文件或文件夹…>       年度计划：次序、得分及理由、结论、资金线
每个命令：liangru <命令> --help

共同选项：
  --as-of YYYY-MM-DD   计算所依据的日期，默认 2026-11-01
  --format json|csv|table   默认 json；csv 和 table 只给 rows
  --lang zh|en         文字所用语言，默认 zh；键名总是英文
  --strict             有发现时退出码为 1
  --help               本说明

文件：CSV 和 TSV（各种分隔符、引号和编码）、XLSX、XLS、XLSB、ODS、JSON、NDJSON、Parquet、Arrow，
或装有这些的 ZIP；按内容识别，不看扩展名。文件夹按常用扩展名连同其下各层一起读，点开头的除外。
结果写到标准输出，进度和问题写到标准错误。
退出码：0 完成；1 有发现且给了 --strict；2 文件或参数不可用（其余部分仍照常给出）。

JSON 是一个对象：schema、as_of、policy、policy_in_force、policy_from、policy_to、currency、
inputs（file、sha256、role）、rows、totals、problems（kind、file、sheet、row、column、found、
expected、lost、sentence），以及各命令自己的键。金额单位为元。csv 为 RFC 4180、LF 换行；
列表写成 JSON 文本。
`,
  commandHelp: {
    check: `liangru check <文件或文件夹…>：识别了什么、各表行数和金额、问题、对账。

选项：--year 计划年度（默认为 --as-of 的次年）  --settings 文件
      --as-of  --format  --lang  --strict（有任何问题时退出码为 1）

rows：每张表一行：file、sheet、range（一张工作表有几张表时）、format、encoding、table、table_name、
  purpose（rejects 更正、materials 补充材料）、shape、saved_mapping、currency、heading_row、
  turned（记录是列）、unpivoted（每年或每月一列）、hidden、ids_made、
  rows_read、rows_loaded、rows_rejected、rows_left_out、columns_used、columns_unused
totals：files、sheets、rows_read、rows_loaded、rows_rejected、rows_left_out、problems
tables：每张表：table、table_name、rows、money（column、amount、count_with、count_without）
columns：每列怎样理解：file、sheet、letter、heading、column、confidence、chosen_by、scale
reconciliation：file、sheet、table、rows_in、rows_out、rows_rejected、adds_up、
  money（column、in、out、rejected、adds_up）
rejects：每个没有用上的单元格、行或文件：file、sheet、row、letter、heading、table、column、value、
  reason、expected、suggestion、lost、sentence
files：每个文件合计：file、sha256、bytes、format、rows_read、rows_loaded、rows_rejected、
  rows_left_out、rejects、adds_up、sheets（怎样识别）、tables（行数和金额）
`,
    read: `liangru read <文件>：文件里的表，不论谁的：表头在首行，单元格照原样。

选项：--table n 第 n 张表（默认最大的一张）  --format csv|json|table（默认 json）
      --as-of  --lang  --strict（压缩包里有读不了的文件时退出码为 1）

多行表头合为一行；标题行、空行、合计行、重复的表头和表后说明不输出，在标准错误里写明；没有表时退出码为 2。
csv 为 UTF-8、RFC 4180、LF 换行，表头照原样；json 里重复的表头加 _2、_3，空表头为 column_n。

rows：表里的每一行，键为表头，值为原文
totals：tables、rows、columns、rows_left_out
table：第几张  tables：文件里的每张表：table、file、sheet、range、format、encoding、heading_row、
  turned（记录是列）、hidden、rows、columns
left_out：row、why（title、blank、total、repeated_heading、note）
`,
    rules: `liangru rules：制度里的每项义务及参数，建模与否都列出。

选项：--policy 制度（默认 all）  --as-of  --format  --lang  --strict（无作用：规则没有发现）
制度：{policies}、all，或制度文件（YAML）

rows：id、policy、article、capability、subject、force、title、says、cure、reading、lifted_by、
  parameters（name、value、unit、from、to、source、checked、local）、modelled、room、why
modelled：有规则判定为 true；尚无规则为 false，此时 room 是将显示它的部分，why 是原因，
  subject、force、title、cure、reading 为空
totals：obligations、modelled、not_modelled、rules、by_capability（各类义务的项数）
policies：id、title、number、in_force、from、to
`,
    verdicts: `liangru verdicts <文件或文件夹…> --policy 制度：每个对象对每条规则的结论。

选项：--policy 制度（必需）  --year 计划年度（默认为 --as-of 的次年）  --settings 文件
      --as-of  --format  --lang  --strict（有不符合或问题时退出码为 1）
制度：{policies}，或制度文件（YAML）

rows：subject_kind、subject、name、rule、title、capability、force、verdict、observed、required、
  unit、article、cure、owner、lifted_by、evidence、source_file、source_sheet、source_row
verdict：met 符合，breached 不符合，unknown 无法判断，needs_judgement 需要研判，
  not_applicable 不适用，not_in_force 规则不在施行期内。unknown 从不算符合。
totals：rows、subjects、rules、verdicts（各结论的个数）、eligibility（各项目的结果）
`,
    deadlines: `liangru deadlines <文件或文件夹…> --policy 制度：每个对象的每项期限。

选项：--policy 制度（必需）  --year 计划年度（默认为 --as-of 的次年）  --settings 文件
      --format json|csv|table|ics（ics 为日历，RFC 5545，每个最后一日一个全天事件）
      --as-of  --lang  --strict（有逾期、过早或问题时退出码为 1）
制度：{policies}，或制度文件（YAML）

rows：subject_kind、subject、name、organisation_id、organisation、rule、title、article、step、
  owner（制度所定的负责方）、round、opens_on、due_on、done_on、state、days、evidence、source_file、source_sheet、source_row
state：overdue 逾期未办，late 逾期办结，early 早于开始日办理，due 期限内，upcoming 未到开始日，done 按期办结，
  unknown 缺日期、定不出最后一日
days：距最后一日的天数，已办的从办结日算起；负数为逾期
totals：rows、rules、states（各状态的项数）
`,
    compare: `liangru compare <文件或文件夹…> --policy 甲,乙：同一个项目库在两个制度下的异同。

选项：--policy 两个制度，以逗号分开（必需）  --year 计划年度（默认为 --as-of 的次年）
      --settings 文件  --as-of  --format  --lang  --strict（有项目结果不同或有问题时退出码为 1）
制度：{policies}，或制度文件（YAML）

rows：每个对象一行：subject_kind、subject、name、eligibility_a、eligibility_b、first_refusal_a、first_article_a、
  first_refusal_b、first_article_b、differences（不同结论的个数）。只有项目有 eligibility。
differences：每个对象、每对规则一行：subject_kind、subject、capability、test、rule_a、article_a、verdict_a、
  observed_a、required_a、unit_a、rule_b、article_b、verdict_b、observed_b、required_b、unit_b、reason、why
一对规则：两个制度中用同一检验问同一件事的规则；为空表示那个制度未作此规定。
至少在一个制度下还有事要办（breached、needs_judgement、unknown）才算不同。
reason：only_a、only_b（仅一方规定），period 施行期，scope 适用对象，exception 例外，number 数字，
  force 刚性或原则性，words 要求的内容
totals：subjects、projects、changed、differences、transitions（a、b、count）、reasons（各原因的个数）
policies：id、title、number、in_force、from、to；policy_in_force、policy_from、policy_to 是同一次序的列表
`,
    plan: `liangru plan <文件或文件夹…> --policy 制度：年度计划。

选项：--policy 制度（必需）  --year 计划年度（默认为 --as-of 的次年）
      --budget 金额：元，或带单位如 3000万、0.3亿；默认取资金盘子该年度建设资金之和，没有则不划线
      --settings 文件：YAML 或 JSON，设定名和值；权重 w_*、unknown_takes_money 等
      --as-of  --format  --lang  --strict（有不予通过的项目或问题时退出码为 1）
制度：{policies}，或制度文件（YAML）

次序：续建先行，再按得分从高到低、金额从小到大、项目编号。得分 = Σ 权重 × 值 × 100，未知按 0 计。
资金线：按次序累计，第一个超出预算的项目起都在线下；没有金额的暂缓，不占用资金。

rows：rank（不予通过的为空）、project_id、name、organisation、kind、field、amount、eligibility、
  first_refusal、standing（in、out、held）、is_provisional、score、could_add、is_committed、
  takes_money、cumulative、within_line、reasons（criterion、value、weight、points、known）、
  breached、needs_judgement、unknown（规则编号）、source_file、source_sheet、source_row
totals：requested、refused、held、below、within、provisional（各有 count、amount）、without_amount
year：计划年度
order：项目编号，按 rows 的次序
line：budget、count、amount、remaining、rank
waterfall：step（requested、refused、judgement、materials、below、within）、count、amount
weights：实际所用权重，合计为 1
criteria：criterion、reads（table、of、columns）
verdicts：计划中各项目的结论，键同 verdicts 命令
`
  }
};

export type CliWords = typeof zh;
