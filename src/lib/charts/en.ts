import type { ChartWords } from './zh.ts';

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;

export const en: ChartWords = {
  percent: (ratio) => `${Number((ratio * 100).toFixed(1))}%`,
  amount: 'Amount',
  projects: 'Projects',
  kind: 'Kind',
  source: (source) => `Source: ${source}`,
  asOf: (date) => `As of ${date}`,
  unit: (unit) => `Unit: ${unit}`,
  empty: 'Nothing to draw.',
  threeValued: (value) => (value === null ? 'unknown' : value ? 'yes' : 'no'),
  kinds: {
    new: 'New build',
    continued: 'Continued',
    upgrade: 'Upgrade',
    purchase: 'Purchased service',
    om: 'O&M',
    third_party: 'Third-party service',
    other: 'Kind not said'
  },
  waterfall: {
    count: (n) => plural(n, 'project'),
    provisional: 'of which provisional',
    sentence: (a) =>
      `Requested: ${plural(a.count, 'project')}, ${a.requested}; ${a.taken.map((t) => `${t}; `).join('')}` +
      `recommended: ${plural(a.leftCount, 'project')}, ${a.left}.`,
    taken: (label, count, amount) => `${label}: ${count}, ${amount}`
  },
  cumulative: {
    rank: 'Rank',
    cumulative: 'Cumulative',
    line: 'Cut line',
    within: 'within',
    below: 'below',
    budget: (money) => `Budget ${money}`,
    missing: (n) => `${plural(n, 'project')} without a requested amount; they add 0 here.`,
    sentence: (a) =>
      `${plural(a.count, 'project')} by rank add up to ${a.total}; ` +
      (a.budget === null ? 'no budget is set.' : `within the budget of ${a.budget}: ${a.within}, ${a.money}.`)
  },
  om: {
    building: (unit) => `Building cost (${unit}, log)`,
    annual: (unit) => `Annual O&M (${unit}, log)`,
    buildingCost: 'Building cost',
    annualCost: 'Annual O&M',
    ratio: 'O&M ÷ building cost',
    ratioName: 'Annual O&M as a share of building cost',
    state: 'Against the ceiling',
    states: { above: 'above', within: 'within', free: 'free period' },
    requested: 'Requested',
    budgeted: 'Budgeted',
    paid: 'Paid',
    leftOut: (noCost, noMoney) =>
      [
        noCost > 0 ? `Not drawn: ${plural(noCost, 'system')} with unknown building cost.` : '',
        noMoney > 0 ? `Not drawn: ${plural(noMoney, 'system')} with no or unknown O&M.` : ''
      ]
        .filter(Boolean)
        .join(' '),
    sentence: (a) =>
      `${plural(a.shown, 'system')} with building cost and annual O&M: ${a.above} above ${a.ceiling}, ${a.free} in the free period` +
      `${a.worst === null ? '' : `; highest: ${a.worst}`}; ${a.unknown} more lack data.`,
    worst: (name, share) => `${name} (${share})`,
    distribution: (a) =>
      `O&M ratios of ${plural(a.count, 'system')}: median ${a.median}, ${a.above} above ${a.ceiling}.`,
    categories: (a) =>
      `O&M in ${plural(a.count, 'category', 'categories')}: requested ${a.requested}, paid ${a.paid}; largest: ${a.largest}.`
  },
  usage: {
    none: '0%',
    full: '85% and more',
    month: 'Month',
    rate: 'Usage rate',
    gap: 'not reported',
    level: 'Latest level',
    levelName: 'Usage rate (latest level)',
    zombie: 'Zombie system',
    littleUsed: (rate) => `Little used (under ${rate})`,
    corner: (little, zombie) => `Little used (under ${little}; darker: under ${zombie})`,
    hidden: (n) => `${plural(n, 'more system')} not drawn; see the table.`,
    leftOut: (n) => (n > 0 ? `Not drawn: ${plural(n, 'system')} with unknown usage or O&M.` : ''),
    heat: (a) =>
      `Usage of ${plural(a.systems, 'system')} over ${plural(a.months, 'month')}; ${plural(a.gaps, 'system-month')} not reported` +
      `${a.lowest === null ? '' : `; lowest: ${a.lowest}`}.`,
    cost: (a) =>
      `Usage and annual O&M of ${plural(a.shown, 'system')}: ${a.little} under ${a.rate}, at ${a.money} a year; ${a.unknown} more lack data.`
  },
  windows: {
    window: 'Evaluation window',
    state: 'State',
    doneOn: 'Evaluated on',
    score: 'Score',
    daysLeft: 'Days left',
    asOf: (date) => `As of ${date}`,
    states: {
      overdue: 'Overdue',
      due: 'Due now',
      not_open: 'Not open yet',
      early: 'Done early',
      done: 'Done',
      unknown: 'Unknown'
    },
    leftOut: (undated, hidden) =>
      [
        undated > 0 ? `${plural(undated, 'subject')} without an acceptance or live date, so without a window.` : '',
        hidden > 0 ? `${hidden} more not drawn; see the table.` : ''
      ]
        .filter(Boolean)
        .join(' '),
    sentence: (a) =>
      `As of ${a.asOf}, of ${plural(a.count, 'subject')} ${a.overdue} are overdue, ${a.due} due now, ${a.done} done, ${a.unknown} unknown.`
  },
  deadlines: {
    states: {
      overdue: 'Overdue',
      late: 'Done late',
      early: 'Done too early',
      due: 'Due',
      upcoming: 'Not open yet',
      done: 'Done in time'
    },
    earlier: 'prior',
    later: 'later',
    count: (n) => plural(n, 'deadline'),
    dueOn: 'Last day',
    until: 'Done by',
    undated: (n) => (n > 0 ? `${plural(n, 'deadline')} without the date that would tell the last day.` : ''),
    hidden: (n) => (n > 0 ? `${plural(n, 'more row')} not drawn; see the table.` : ''),
    sentence: (a) =>
      `As of ${a.asOf}, of ${plural(a.count, 'deadline')} ${a.overdue} are overdue, ${a.late} were done late, ${a.early} too early, ${a.due} are due, ${a.done} were done in time.`
  },
  scores: {
    axis: 'Evaluation score',
    median: (score) => `Median ${score}`,
    leftOut: (n) => (n > 0 ? `${plural(n, 'subject')} without a score.` : ''),
    sentence: (a) =>
      `${plural(a.count, 'subject')} with a score from ${a.low} to ${a.high}, median ${a.median}; ${a.without} without.`
  },
  profile: {
    filled: (filled, total) => `${filled} / ${total}`,
    share: 'Filled',
    rows: 'Filled / rows',
    distinct: 'Distinct values',
    sentence: (a) => `${plural(a.columns, 'column')}: ${a.complete} complete, ${a.empty} empty.`
  },
  obligations: {
    fates: {
      breached: 'some breached',
      needs_judgement: 'some for judgement',
      unknown: 'some unknown',
      met: 'all met',
      not_applicable: 'no subject',
      not_modelled: 'not modelled'
    },
    count: 'Obligations',
    of: 'Of this kind',
    part: (fate, count) => `${fate} ${count}`,
    sentence: (count, parts) => `${count} obligations: ${parts.join(', ')}.`
  },
  years: {
    sentence: (years) => `Requested by year: ${years.join(', ')}.`,
    year: (year, money, count) => `${year}: ${plural(count, 'project')}, ${money}`
  }
};
