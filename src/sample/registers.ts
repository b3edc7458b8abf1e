import { between, chanceOf, pick, whole } from './chance.ts';
import { addDays } from './days.ts';
import { nameOf } from './organisations.ts';
import { tidy, wan, type Said } from './row.ts';

const skills = [
  '网络安全',
  '密码应用',
  '软件工程',
  '数据治理',
  '云网架构',
  '财务造价',
  '系统集成',
  '绩效评价'
] as const;
const employers = [null, nameOf('市大数据中心'), nameOf('市公安局'), nameOf('市财政局'), null] as const;

/** Codes only: the pool keeps no names. */
export const experts = (): Said<'expert'>[] =>
  Array.from({ length: 40 }, (_, n) => {
    const chance = chanceOf(`expert ${n}`);
    const first = whole(chance, 0, skills.length - 1);
    const second = (first + whole(chance, 1, skills.length - 1)) % skills.length;
    return {
      code: `ZJ${String(n + 1).padStart(3, '0')}`,
      categories: `${skills[first] ?? ''};${skills[second] ?? ''}`,
      organisation: pick(chance, employers)
    };
  });

/** Statutory days off as first day and length; no year's adjusted working days are among them. */
const off: readonly (readonly [string, number])[] = [
  ['2026-01-01', 1],
  ['2026-02-16', 4],
  ['2026-04-05', 1],
  ['2026-05-01', 2],
  ['2026-06-19', 1],
  ['2026-09-25', 1],
  ['2026-10-01', 3],
  ['2027-01-01', 1],
  ['2027-02-05', 4],
  ['2027-04-05', 1],
  ['2027-05-01', 2],
  ['2027-06-09', 1],
  ['2027-09-15', 1],
  ['2027-10-01', 3]
];

export const holidays = (): Said<'holiday'>[] =>
  off.flatMap(([first, length]) => Array.from({ length }, (_, n) => ({ day: addDays(first, n), is_working: false })));

/** Estimate and final accounts of finished projects by class: [class, how far above on average, how far apart]. */
const classes: readonly (readonly [string, number, number])[] = [
  ['软件开发', 1.08, 0.22],
  ['基础设施', 1.03, 0.12],
  ['系统集成', 1.05, 0.16]
];

export const overrunClasses = (): Said<'overrun_class'>[] =>
  classes.flatMap(([name, mean, spread]) =>
    Array.from({ length: 14 }, (_, n) => {
      const chance = chanceOf(`overrun ${name} ${n}`);
      const estimate = wan(whole(chance, 40, 1200));
      const final = tidy(estimate * (mean + between(chance, -spread, spread)));
      return { class: name, observation: `${name}${String(n + 1).padStart(2, '0')}`, estimate, final };
    })
  );
