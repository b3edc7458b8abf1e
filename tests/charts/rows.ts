/** Invented rows for the tests of pictures: plain, seeded, in the shape that pages pass. */
import { fates, type FateRow } from '../../src/lib/charts/obligationFates.ts';
import type { OmScatterRow } from '../../src/lib/charts/omState.ts';
import type { UsageMonth, UsageSystem } from '../../src/lib/charts/usageHeat.ts';
import type { WaterfallInput } from '../../src/lib/charts/overviewWaterfall.ts';
import type { CumulativeRow } from '../../src/lib/charts/planCumulative.ts';
import type { LaneMark } from '../../src/lib/charts/deadlineLanes.ts';
import { dueStates } from '../../src/lib/charts/deadlineState.ts';
import type { WindowRow, WindowState } from '../../src/lib/charts/evaluationWindows.ts';
import type { ProfileRow } from '../../src/lib/charts/libraryProfile.ts';
import type { OmCategoryRow } from '../../src/lib/charts/omByCategory.ts';
import { kinds } from '../../src/lib/charts/palette.ts';
import type { UsageCostRow } from '../../src/lib/charts/usageCost.ts';

export const wan = 1_000_000;

/** The same numbers each time, 0–1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const places = ['云栖市', '东湖区', '市本级', '北塘县', '青山街道', '高新区'];
const things = [
  '政务服务一体化平台',
  '城市运行管理中心',
  '智慧水务监测系统',
  '公共数据共享交换平台',
  '不动产登记电子证照系统',
  '应急指挥调度平台（二期）',
  '视频会议系统',
  '农村集体资产管理信息系统'
];

export const systemName = (i: number) => `${places[i % places.length]}${things[(i * 3) % things.length]}`;

export function omRows(count: number, random = seeded(7)): OmScatterRow[] {
  return Array.from({ length: count }, (_, i) => {
    const cost = Math.round(10 ** (1.6 + 2.2 * random())) * wan;
    const ratio = 0.03 + 0.1 * random() + (i % 11 === 0 ? 0.1 : 0);
    return {
      system_id: `S${String(i + 1).padStart(3, '0')}`,
      name: systemName(i),
      building_cost: i % 17 === 5 ? null : cost,
      om_amount: i % 23 === 9 ? null : Math.round(cost * ratio),
      is_free_year: i % 9 === 4
    };
  });
}

const level = (i: number) => (i % 13 === 3 ? null : ((i * 37) % 97) / 100);

export const usageSystems = (count: number): UsageSystem[] =>
  Array.from({ length: count }, (_, i) => ({ system_id: `S${i + 1}`, name: systemName(i), level: level(i) }));

export function usageMonths(count: number, months: number, random = seeded(3)): UsageMonth[] {
  return Array.from({ length: count * months }, (_, k) => {
    const [i, m] = [Math.floor(k / months), k % months];
    const month = `${2023 + Math.floor((m + 10) / 12)}-${String(((m + 10) % 12) + 1).padStart(2, '0')}-01`;
    const rate = Math.max(0, Math.min(1, (level(i) ?? 0.4) + (random() - 0.5) * 0.25));
    const gap = random() < 0.05 || (level(i) === null && m > 10);
    return { system_id: `S${i + 1}`, month, rate: gap ? null : i % 19 === 7 ? 0 : rate };
  });
}

export const waterfall: WaterfallInput = {
  requested: { id: 'requested', label: '2027 年申报', amount: 18_432 * wan, count: 52 },
  taken: [
    { id: 'TL-6', label: '第六条　重复建设', kind: 'refused', amount: 1_860 * wan, count: 5 },
    { id: 'TL-9', label: '第九条　未上政务云', kind: 'refused', amount: 940.5 * wan, count: 3 },
    { id: 'TL-12', label: '第十二条　数据目录未编制', kind: 'refused', amount: 395 * wan, count: 2 },
    { id: 'below', label: '资金线以下', kind: 'below', amount: 5_120 * wan, count: 14 }
  ],
  recommended: { id: 'recommended', label: '建议安排', provisional: 3_310 * wan }
};

export function cumulativeRows(count: number, budget: number, random = seeded(11)): CumulativeRow[] {
  let cumulative = 0;
  return Array.from({ length: count }, (_, i) => {
    const amount = i % 31 === 12 ? null : Math.round(10 ** (1.2 + 1.6 * random())) * wan;
    cumulative += amount ?? 0;
    const kind = i % 29 === 8 ? null : (kinds[Math.floor(random() * kinds.length)] ?? null);
    const row = { project_id: `P${i + 1}`, name: `${systemName(i)}建设项目`, kind, rank: i + 1, amount, cumulative };
    return { ...row, within_line: cumulative <= budget };
  });
}

const states: readonly WindowState[] = ['done', 'overdue', 'due', 'not_open', 'done', 'early', 'unknown'];

export function windowRows(count: number): WindowRow[] {
  return Array.from({ length: count }, (_, i) => {
    const state = states[i % states.length] ?? 'done';
    const opens = { overdue: 2023, due: 2026, not_open: 2027, done: 2024, early: 2026, unknown: 2025 }[state];
    const month = String((i % 9) + 1).padStart(2, '0');
    const isDone = state === 'done' || state === 'early';
    return {
      subject: `S${i + 1}`,
      name: systemName(i),
      opens_on: state === 'unknown' ? null : `${opens}-${month}-15`,
      closes_on: state === 'unknown' ? null : `${opens + 1}-${month}-15`,
      done_on: isDone ? `${state === 'early' ? 2025 : 2024}-1${i % 3}-02` : null,
      score: isDone && i % 5 !== 0 ? 58 + ((i * 7) % 40) : null,
      state,
      days_left: state === 'due' ? 40 + i : null
    };
  });
}

export const costRows = (count: number): UsageCostRow[] =>
  usageSystems(count).map((s, i) => ({
    ...s,
    annual_om: i % 21 === 2 ? null : Math.round(10 ** (0.8 + ((i * 29) % 50) / 25)) * wan,
    is_zombie: s.level === null ? null : s.level < 0.05
  }));

const categories = [
  '网络与云资源',
  '机房环境',
  '系统运行维护',
  '机柜租用',
  '线路租用',
  '短信服务',
  '安全服务',
  '数据治理'
];

export const categoryRows = (count: number): OmCategoryRow[] =>
  [...categories, '目录编制'].slice(0, count).map((label, i) => ({
    category: `category-${i}`,
    label,
    requested: (120 + ((i * 371) % 900)) * wan,
    budgeted: i % 4 === 3 ? null : (100 + ((i * 353) % 880)) * wan,
    paid: i % 5 === 4 ? null : (80 + ((i * 340) % 840)) * wan
  }));

const headings = ['项目名称', '申报单位', '总投资', '批复概算', '合同金额', '申报金额', '上云情况', '数据目录'];

export const profileRows = (count: number): ProfileRow[] =>
  headings.slice(0, count).map((label, i) => ({
    column: `c${i}`,
    label,
    filled: [140, 133, 131, 96, 60, 122, 88, 0][i] ?? 0,
    total: 140,
    count_distinct: 12 + i
  }));

export const lanes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ lane: `O${i}`, name: systemName(i) }));

/** Last days from 2025 on, spread over the lanes; one of each state in turn. */
export const laneMarks = (lanes: number, count: number): LaneMark[] =>
  Array.from({ length: count }, (_, i) => {
    const state = dueStates[i % dueStates.length] ?? 'due';
    const month = (i * 7) % 30;
    const due_on = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-15`;
    const done_on = state === 'done' ? due_on : state === 'late' ? due_on.replace(/15$/, '28') : null;
    return { lane: `O${i % lanes}`, due_on, state, count: 1 + (i % 4), done_on };
  });

/** Kinds of obligation with their fates, none of them alike. */
export const fateRows = (kinds: number): FateRow[] =>
  Array.from({ length: kinds }, (_, kind) =>
    fates
      .filter((_fate, at) => (kind + at) % 3 > 0)
      .map((fate, at) => ({
        capability: `kind-${kind}`,
        label: `第${kind}类`,
        fate,
        count: 1 + ((kind * 5 + at * 3) % 11)
      }))
  ).flat();
