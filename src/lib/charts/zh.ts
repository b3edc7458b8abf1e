/** What pictures say, in Chinese. `en.ts` says the same. Arguments arrive formatted unless they are counts. */

const percent = (ratio: number) => `${Number((ratio * 100).toFixed(1))}%`;

export const zh = {
  percent,
  amount: '金额',
  projects: '项目数',
  kind: '类型',
  source: (source: string) => `来源：${source}`,
  asOf: (date: string) => `截至 ${date}`,
  unit: (unit: string) => `单位：${unit}`,
  empty: '没有可画的数据。',
  threeValued: (value: boolean | null): string => (value === null ? '未知' : value ? '是' : '否'),
  kinds: {
    new: '新建',
    continued: '续建',
    upgrade: '升级改造',
    purchase: '购买服务',
    om: '运行维护',
    third_party: '第三方服务',
    other: '类型未注明'
  },
  waterfall: {
    count: (n: number) => `${n} 项`,
    provisional: '其中暂定',
    sentence: (a: { requested: string; count: number; taken: string[]; left: string; leftCount: number }) =>
      `申报 ${a.count} 项共 ${a.requested}；${a.taken.map((t) => `${t}；`).join('')}建议安排 ${a.leftCount} 项共 ${a.left}。`,
    taken: (label: string, count: number, amount: string) => `${label} ${count} 项 ${amount}`
  },
  cumulative: {
    rank: '名次',
    cumulative: '累计金额',
    line: '资金线',
    within: '线内',
    below: '线下',
    budget: (money: string) => `预算 ${money}`,
    missing: (n: number) => `${n} 个项目未注明申报金额，按 0 计入累计。`,
    sentence: (a: { count: number; within: number; money: string; total: string; budget: string | null }) =>
      `${a.count} 个项目按名次累计 ${a.total}；` +
      (a.budget === null ? '尚未设定预算。' : `预算 ${a.budget}，线内 ${a.within} 个，累计 ${a.money}。`)
  },
  om: {
    building: (unit: string) => `建设费用（${unit}，对数）`,
    annual: (unit: string) => `年运维费（${unit}，对数）`,
    buildingCost: '建设费用',
    annualCost: '年运维费',
    ratio: '运维费 ÷ 建设费用',
    ratioName: '年运维费占建设费用的比例',
    state: '与上限相比',
    states: { above: '超出', within: '不超', free: '免费运维期内' },
    requested: '申请',
    budgeted: '预算',
    paid: '支付',
    leftOut: (noCost: number, noMoney: number) =>
      [noCost > 0 ? `${noCost} 个系统建设费用未知` : '', noMoney > 0 ? `${noMoney} 个系统运维费为零或未知` : '']
        .filter(Boolean)
        .join('，')
        .replace(/$/, noCost + noMoney > 0 ? '，图中未画。' : ''),
    sentence: (a: {
      shown: number;
      above: number;
      free: number;
      ceiling: string;
      worst: string | null;
      unknown: number;
    }) =>
      `${a.shown} 个系统有建设费用和年运维费，其中 ${a.above} 个高于 ${a.ceiling}，${a.free} 个在免费运维期内` +
      `${a.worst === null ? '' : `；最高的是${a.worst}`}；另有 ${a.unknown} 个缺数据。`,
    worst: (name: string, share: string) => `${name}（${share}）`,
    distribution: (a: { count: number; median: string; above: number; ceiling: string }) =>
      `${a.count} 个系统的运维费比例，中位数 ${a.median}，${a.above} 个高于 ${a.ceiling}。`,
    categories: (a: { count: number; largest: string; requested: string; paid: string }) =>
      `运维费分 ${a.count} 类，合计申请 ${a.requested}，支付 ${a.paid}；最大的一类是${a.largest}。`
  },
  usage: {
    none: '0%',
    full: '85% 以上',
    month: '月份',
    rate: '使用率',
    gap: '该月未报',
    level: '近期水平',
    levelName: '使用率（近期水平）',
    zombie: '僵尸系统',
    littleUsed: (rate: string) => `使用率不高（低于 ${rate}）`,
    corner: (little: string, zombie: string) => `使用率不高（低于 ${little}），深色处低于 ${zombie}`,
    hidden: (n: number) => `另有 ${n} 个系统未画出，见下表。`,
    leftOut: (n: number) => (n > 0 ? `${n} 个系统使用率或运维费未知，图中未画。` : ''),
    heat: (a: { systems: number; months: number; gaps: number; lowest: string | null }) =>
      `${a.systems} 个系统、${a.months} 个月的使用率；${a.gaps} 个系统月未报` +
      `${a.lowest === null ? '' : `；最低的是${a.lowest}`}。`,
    cost: (a: { shown: number; little: number; rate: string; money: string; unknown: number }) =>
      `${a.shown} 个系统的使用率与年运维费，其中 ${a.little} 个低于 ${a.rate}，每年运维费 ${a.money}；另有 ${a.unknown} 个缺数据。`
  },
  windows: {
    window: '评价窗口',
    state: '状态',
    doneOn: '评价日期',
    score: '得分',
    daysLeft: '剩余天数',
    asOf: (date: string) => `截至 ${date}`,
    states: {
      overdue: '逾期未评',
      due: '窗口内待评',
      not_open: '未到窗口',
      early: '提前已评',
      done: '已评',
      unknown: '未知'
    },
    leftOut: (undated: number, hidden: number) =>
      [
        undated > 0 ? `${undated} 个对象缺验收或上线日期，无法定出窗口。` : '',
        hidden > 0 ? `另有 ${hidden} 个未画出，见下表。` : ''
      ].join(''),
    sentence: (a: { count: number; overdue: number; due: number; done: number; unknown: number; asOf: string }) =>
      `截至 ${a.asOf}，${a.count} 个对象中 ${a.overdue} 个逾期未评，${a.due} 个在窗口内待评，${a.done} 个已评，${a.unknown} 个未知。`
  },
  deadlines: {
    states: {
      overdue: '逾期未办',
      late: '逾期办结',
      early: '过早办理',
      due: '期限内',
      upcoming: '未到开始日',
      done: '按期办结'
    },
    earlier: '更早',
    later: '更晚',
    count: (n: number) => `${n} 项`,
    dueOn: '最后一日',
    until: '最晚办结',
    undated: (n: number) => (n > 0 ? `${n} 项缺日期，无法定出最后一日。` : ''),
    hidden: (n: number) => (n > 0 ? `另有 ${n} 行未画出，见下表。` : ''),
    sentence: (a: {
      count: number;
      overdue: number;
      late: number;
      early: number;
      due: number;
      done: number;
      asOf: string;
    }) =>
      `截至 ${a.asOf}，${a.count} 项期限中逾期未办 ${a.overdue} 项，逾期办结 ${a.late} 项，过早办理 ${a.early} 项，期限内 ${a.due} 项，按期办结 ${a.done} 项。`
  },
  scores: {
    axis: '评价得分',
    median: (score: string) => `中位数 ${score}`,
    leftOut: (n: number) => (n > 0 ? `${n} 个对象没有得分。` : ''),
    sentence: (a: { count: number; median: string; low: string; high: string; without: number }) =>
      `${a.count} 个对象有得分，${a.low} 至 ${a.high}，中位数 ${a.median}；${a.without} 个没有得分。`
  },
  profile: {
    filled: (filled: number, total: number) => `${filled} / ${total}`,
    share: '填报率',
    rows: '有值 / 总行数',
    distinct: '不同的值',
    sentence: (a: { columns: number; complete: number; empty: number }) =>
      `${a.columns} 列，其中 ${a.complete} 列填满，${a.empty} 列全空。`
  },
  obligations: {
    fates: {
      breached: '有不符合的',
      needs_judgement: '有待研判的',
      unknown: '有无法判断的',
      met: '都符合',
      not_applicable: '没有适用的对象',
      not_modelled: '未建模'
    },
    count: '项数',
    of: '这一类共有',
    part: (fate: string, count: number) => `${fate} ${count} 项`,
    sentence: (count: number, parts: string[]) => `${count} 项要求：${parts.join('，')}。`
  },
  years: {
    sentence: (years: string[]) => `各年度申报：${years.join('，')}。`,
    year: (year: number, money: string, count: number) => `${year} 年 ${count} 项 ${money}`
  }
};

export type ChartWords = typeof zh;
