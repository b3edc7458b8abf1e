import { between, chanceOf, whole, type Chance } from './chance.ts';
import { addMonths, asOf } from './days.ts';
import type { Said } from './row.ts';

const firstMonth = '2023-11-01';
const months = Array.from({ length: 36 }, (_, n) => addMonths(firstMonth, n));

/** Share of the authorised who are active: where it starts, what it gains over the three years, how it breathes. */
interface Habit {
  readonly level: number;
  readonly growth: number;
  readonly season: number;
}

/** Systems whose use is worth a look; the rest lie between 0.4 and 0.9. */
const worthALook: Readonly<Record<string, Habit>> = {
  XT008: { level: 0.18, growth: -0.02, season: 0.02 },
  XT012: { level: 0.03, growth: -0.01, season: 0.005 },
  XT013: { level: 0.5, growth: 0, season: 0.35 },
  XT015: { level: 0.26, growth: 0.02, season: 0.03 },
  XT027: { level: 0.16, growth: 0, season: 0.03 },
  XT029: { level: 0.02, growth: 0, season: 0.005 },
  XT031: { level: 0.04, growth: -0.02, season: 0.005 },
  XT032: { level: 0.14, growth: 0, season: 0.02 },
  XT036: { level: 0.62, growth: -0.5, season: 0.04 },
  XT037: { level: 0.22, growth: 0.3, season: 0.05 },
  XT042: { level: 0.3, growth: -0.05, season: 0.03 },
  XT045: { level: 0.24, growth: 0.01, season: 0.04 }
};

/** Out of use since. */
const lastMonth: Readonly<Record<string, string>> = { XT039: '2025-05-01', XT047: '2024-12-01' };
/** Nobody reports for them, or hardly. */
const silent: readonly string[] = ['XT040', 'XT044', 'XT048'];
const sparse: readonly string[] = ['XT033', 'XT046'];

function habitOf(id: string): Habit {
  const chance = chanceOf(`habit ${id}`);
  const drawn = {
    level: between(chance, 0.45, 0.8),
    growth: between(chance, -0.08, 0.12),
    season: between(chance, 0.01, 0.07)
  };
  return worthALook[id] ?? drawn;
}

/** Quiet in February and over the summer, busiest before the year ends. */
const season = (month: string) => Math.cos(((Number(month.slice(5, 7)) - 12) / 6) * Math.PI);

function rateIn(month: string, n: number, { level, growth, season: swing }: Habit, chance: Chance): number {
  const rate = level + (growth * n) / 36 + swing * season(month) + between(chance, -0.015, 0.015);
  return Math.min(0.98, Math.max(0.003, rate));
}

const reports = (id: string, chance: Chance) => chance() > (sparse.includes(id) ? 0.88 : 0.02);

function usageOf({ system_id: id = '', live_on }: Said<'system'>): Said<'usage'>[] {
  const chance = chanceOf(`usage ${id}`);
  const habit = habitOf(id);
  const users = whole(chance, 60, 2400);
  const designed = whole(chance, 8, 90) * 100;
  const load = between(chance, 0.5, 1.1);
  return months.flatMap((month, n) => {
    const authorised = Math.round(users * (1 + n / 120));
    const active = Math.round(authorised * rateIn(month, n, habit, chance));
    const transactions = Math.round((active / authorised) * designed * load);
    const row = {
      system: id,
      month,
      authorised_users: authorised,
      active_users: active,
      transactions,
      designed_transactions: designed
    };
    const inUse = month >= (live_on ?? asOf).slice(0, 7) && month <= (lastMonth[id] ?? asOf);
    return reports(id, chance) && inUse ? [row] : [];
  });
}

export const usage = (systems: readonly Said<'system'>[]): Said<'usage'>[] =>
  systems.filter(({ system_id: id = '' }) => !silent.includes(id)).flatMap(usageOf);
