import type { ColumnType } from '../tables/index.ts';

/** What the reading of files says, in Chinese. `en.ts` says the same. */
export const zh = {
  file: (file: string, sheet: string) => (sheet ? `${file} 工作表“${sheet}”` : file),
  row: (row: number) => ` 第 ${row} 行`,
  column: (letter: string, heading: string) => ` ${letter} 列“${heading}”`,
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
  oneOf: (choices: readonly string[]) => `${choices.join('、')}之一`,
  bounds: (bounds: string) => `${bounds} 之内的数`,
  required: (column: string, table: string) => `${column}（${table}的每一行都必须有）`,
  currency: (currency: string) => `与其他文件相同的币种 ${currency}`,
  foundCurrency: (currency: string) => `币种 ${currency} 的金额`,
  file_empty: ['没有任何内容', '含有表头和数据的文件'],
  tables: '表格文件（CSV、XLSX、XLS、XLSB 或 ODS）',
  unreadable: {
    image: '一张图片',
    pdf: '一份 PDF',
    archive: '一个压缩包',
    document: '一份文字或演示文档',
    binary: '无法识别的二进制内容',
    password: '加了密码的工作簿',
    damaged: '损坏或不完整的工作簿'
  },
  unprotected: '去掉密码后另存的工作簿',
  whole: '能完整打开的工作簿，请重新导出',
  headings: (headings: string) => (headings ? `表头“${headings}”` : '没有表头的内容'),
  noTable: '我们任何一张表的表头，可参照模板',
  lacks: (table: string, columns: readonly string[]) => `可认出的表头：最接近的是“${table}”，还缺${columns.join('、')}`,
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
