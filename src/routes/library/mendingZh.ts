import type { RejectReason } from '$lib/intake/types.ts';

/** What the library page says of problems, repairs and what is filled in, in Chinese. `mendingEn.ts` says the same. */
export const mendingZh = {
  mappings: {
    title: '记住的对应',
    none: '还没有记住任何对应。在“改换对应”中核对好一张表后可记住，下一年的导出会照此读取。',
    note: '新读入的文件若表头相合，就照此读取；表头的增减会指出来。',
    name: '名称',
    remember: '记住这个对应',
    renew: '更新记住的对应',
    kept: '已记住',
    forget: '删除',
    forgotten: (name: string) => `已删除记住的对应“${name}”。`,
    columns: (used: number, all: number) => `${all}列中对应了${used}列`,
    changed: (n: number) => `${n}个表头有增减`,
    recalled: (name: string) => `照记住的“${name}”读取。`,
    added: (headings: string) => `新增的表头：${headings}。`,
    gone: (headings: string) => `已没有的表头：${headings}。`
  },
  exchange: {
    add: '并入现有文件',
    sum: (cells: number, before: number, after: number) =>
      `填好的${cells}格将按编号并入；读不出的内容由${before}处变为${after}处。`,
    cells: (n: string) => `填好${n}格`,
    onSample: '并入后，示例库的文件与此文件一并成为您的文件；数据仍是虚构的，可随时撤销。'
  },
  reasons: {
    not_a_number: '不是数字',
    not_a_date: '不是日期',
    not_a_month: '不是月份',
    not_yes_or_no: '不是“是”或“否”',
    not_a_choice: '不在可选值中',
    not_whole: '不是整数',
    out_of_range: '超出范围',
    required_missing: '缺少必填内容',
    file_unreadable: '文件打不开',
    file_empty: '文件是空的',
    no_table: '没有识别出数据表',
    other_currency: '币种不同',
    too_large: '文件过大',
    surplus: '多出的格',
    unknown_column: '不认识的列标题',
    unknown_id: '找不到这个编号',
    contradicts: '与已有内容不同'
  } satisfies Record<RejectReason, string>,
  problems: {
    find: '在问题中查找',
    by: { file: '文件', table: '数据表', column: '列', reason: '原因' },
    shown: (rows: string, all: string) => (rows === all ? `共${all}处` : `${all}处中的${rows}处`),
    keys: '↑↓ 移动 · Enter 修改 · A 采用建议 · Shift+A 同类全部采用 · Esc 取消 · Ctrl+Z 撤销',
    save: '导出为工作簿，填好“改为”一列再拖回来',
    fileName: '量入待更正.xlsx',
    lost: '失去',
    newValue: '改为',
    edit: '修改',
    editKey: 'Enter',
    accept: (value: string) => (value === '' ? '改为空白' : `改为“${value}”`),
    acceptKey: 'A',
    acceptAll: (n: number) => `同类${n}处全部采用建议`,
    acceptAllKey: 'Shift+A',
    change: '改这一处',
    changeAll: (n: number) => `相同的${n}处都改`,
    cancel: '取消',
    pending: (value: string) => `已改为“${value}”，正在重读…`,
    notHere: '请在原文件中补上后重新读入',
    more: (n: number) => `再显示一些（还有${n}处）`,
    done: (n: number) => `已改${n}处，正按此重读。`,
    repaired: (n: number) => `已改过${n}处`,
    emptied: '空白',
    takeBack: '恢复原值',
    takeAllBack: '全部恢复原值'
  },
  materials: {
    title: '待补充的材料',
    note: '有些条款因缺少内容而无法判断。每个单位一份工作簿，只列它自己缺的格子；填好拖回本页，按编号并入。',
    none: '没有因缺少内容而无法判断的条款。',
    cells: '待填格数',
    records: '涉及对象',
    workbook: '工作簿',
    save: '下载',
    all: (n: number) => `全部${n}个单位打包下载（ZIP）`,
    fileName: (organisation: string) => `补充材料 ${organisation}.xlsx`,
    archiveName: '补充材料.zip'
  }
};
