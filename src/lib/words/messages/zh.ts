/** What the components say, in Chinese. `en.ts` says the same. Counts are numbers; everything else arrives formatted. */
export const zh = {
  yes: '是',
  no: '否',
  notSaid: '未注明',
  close: '关闭',
  stop: '停止',
  undo: '撤销',
  dismiss: '知道了',
  /** Between a label and its value. */
  colon: '：',
  list: (items: readonly string[]) => items.join('、'),
  table: {
    rows: (count: number) => `共 ${count} 行`,
    columns: '选择列',
    copy: '复制',
    copied: (count: number) => `已复制 ${count} 行`,
    copyRefused: '浏览器不允许复制；请改用导出。',
    csv: '导出 CSV',
    xlsx: '导出 XLSX',
    xlsxFailed: '无法生成 XLSX 文件；请改用 CSV。',
    total: '合计',
    empty: '没有符合条件的行。',
    withUnit: (label: string, unit: string) => `${label}（${unit}）`,
    sortedBy: (label: string, isDescending: boolean) => `按${label}${isDescending ? '降序' : '升序'}排列`,
    unsorted: '按原次序排列',
    moveLine: '移动资金线：上下方向键逐行，Home 和 End 到首尾'
  },
  figure: {
    unit: (unit: string) => `单位：${unit}`,
    asOf: (date: string) => `截至 ${date}`,
    source: (source: string) => `来源：${source}`,
    asTable: '看表格',
    asPicture: '看图',
    download: (kind: string) => `下载 ${kind}`,
    failed: (kind: string) => `无法生成 ${kind}；其他格式不受影响。`
  },
  palette: {
    title: '命令面板',
    placeholder: '输入页面、项目或命令',
    none: '没有找到：换一个词试试。',
    found: (shown: number, all: number) => (shown < all ? `共 ${all} 项，列出前 ${shown} 项` : `共 ${all} 项`)
  },
  problem: { found: '读到', expected: '应为', remedy: '怎么办' },
  progress: { of: (done: number, total: number) => `${done} / ${total}` }
};

export type Messages = typeof zh;
