import type { ColumnType } from '../tables/index.ts';

/** What the reading of files says, in Chinese. `en.ts` says the same. */
export const zh = {
  file: (file: string, sheet: string) => (sheet ? `${file} 工作表“${sheet}”` : file),
  row: (row: number) => ` 第 ${row} 行`,
  column: (letter: string, heading: string) => ` ${letter} 列${heading && `“${heading}”`}`,
  sentence: (where: string, found: string, expected: string) => `${where}：读到${found}；应为${expected}。`,
  quote: (value: string) => `“${value}”`,
  nothing: '空白',
  or: '、',
  types: {
    text: '文字',
    list: '以分号隔开的多个值',
    integer: '整数，如 12',
    number: '数字，如 12.5',
    share: '0 到 1 之间的比例，如 0.126 或 12.6%',
    money: '金额，如 1234.50、1,200万元',
    date: '日期，如 2024-03-01',
    month: '月份，如 2024-03',
    yesno: '“是”或“否”',
    choice: '选项之一'
  } satisfies Record<ColumnType | 'month', string>,
  dayOrder: '能分清日和月的日期，如 2024-03-01',
  cells: (count: number) => `一行不多于${count}格，与列标题一样多`,
  oneNumber: (bounds: readonly string[]) => `一个数，而不是一个范围：${bounds.join(' 或 ')}`,
  oneDay: '具体的一天或一个月，如 2024-03-01、2024年3月',
  oneOf: (choices: readonly string[]) => `${choices.join('、')}之一`,
  bounds: (bounds: string) => `${bounds} 之内的数`,
  required: (column: string, table: string) => `${column}（${table}的每一行都必须有）`,
  currency: (currency: string) => `与其他文件相同的币种 ${currency}`,
  foundCurrency: (currency: string) => `币种 ${currency} 的金额`,
  file_empty: ['没有任何内容', '含有表头和数据的文件'],
  tables: '表格文件（CSV、XLSX、XLS、XLSB、ODS、JSON、Parquet 或 Arrow，或装有它们的 ZIP）',
  unreadable: {
    image: '一张图片',
    pdf: '一份 PDF',
    media: '音频、视频或图片',
    archive: '一个不是 ZIP 的压缩包，或层层套叠的压缩包',
    document: '一份文字或演示文档',
    database: '一个数据库文件',
    binary: '无法识别的二进制内容',
    zeros: '全是零字节的内容',
    password: '加了密码的工作簿',
    zip_password: '加了密码的压缩包',
    damaged: '损坏或不完整的工作簿',
    zip_damaged: '损坏或不完整的压缩包',
    gzip_damaged: '损坏或不完整的 GZIP 文件',
    json_damaged: '损坏或不完整的 JSON 文件',
    parquet_damaged: '损坏或不完整的 Parquet 文件',
    arrow_damaged: '损坏或不完整的 Arrow 文件'
  },
  remedies: {
    archive: '解开后的文件，或一层的 ZIP',
    zip_password: '不带密码的压缩包',
    zip_damaged: '能完整解开的压缩包，请重新打包或下载',
    gzip_damaged: '能完整解开的文件，请重新打包或下载',
    json_damaged: '能完整读出的 JSON，请重新导出',
    parquet_damaged: '能完整读出的 Parquet，请重新导出或下载',
    arrow_damaged: '能完整读出的 Arrow，请重新导出或下载'
  } as Readonly<Record<string, string>>,
  unprotected: '去掉密码后另存的工作簿',
  whole: '能完整打开的工作簿，请重新导出',
  headings: (headings: string) => (headings ? `表头“${headings}”` : '没有表头的内容'),
  noTable: '我们任何一张表的表头，可参照模板',
  lacks: (table: string, columns: readonly string[]) => `可认出的表头：最接近的是“${table}”，还缺${columns.join('、')}`,
  columnOf: (table: string) => `“${table}”表的列标题下的内容`,
  idOf: (table: string) => `“${table}”表或其所属对象中已有的编号`,
  saidAlready: (value: string) => `已有的“${value}”；两者不同，未覆盖`,
  yes: '是',
  no: '否',
  yuan: (amount: string) => `${amount} 元`,
  too_large: ['过大的内容', '较小的文件'],
  notes: {
    sheet: '填写说明',
    headings: ['数据表', '列标题', '是否必填', '填写方式', '可选值', 'English heading'],
    required: '必填',
    optional: '选填',
    unit: '万元'
  }
};

export type IntakeWords = typeof zh;
