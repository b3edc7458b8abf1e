import { between, chanceOf, whole, type Chance } from './chance.ts';
import type { Ask } from './ask.ts';
import { addDays, asOf, daysBetween, yearOf } from './days.ts';

/** The steps of a project, in order, with the usual days from the one before. */
const usual = {
  declared: 0,
  reviewed: 60,
  approved: 5,
  procurement_started: 14,
  contracted: 35,
  build_started: 8,
  build_ended: 110,
  initial_accepted: 16,
  trial_started: 2,
  trial_stable: 60,
  acceptance_applied: 45,
  archived: 12,
  accepted: 10,
  filed: 15
} as const;

export type Step = keyof typeof usual | 'extended';
type Days = Partial<Record<Step, string>>;

/** When each step was to be, and when it was: nothing after the as-of date has been. */
export interface Life {
  readonly planned: Days;
  readonly actual: Days;
}

/** Bought and run services are not built: no trial, no archive. */
const services: readonly Step[] = ['declared', 'reviewed', 'approved', 'procurement_started', 'contracted', 'accepted'];
const requests: readonly Step[] = ['declared', 'reviewed'];
const steps = Object.keys(usual) as (keyof typeof usual)[];

function stepsOf(kind: Ask[0], year: number) {
  if (year === 2027) return steps.filter((step) => requests.includes(step));
  return kind === 'om' || kind === 'third_party' ? steps.filter((step) => services.includes(step)) : steps;
}

/** Small projects are built faster; services run to the end of their year. */
function gap(step: keyof typeof usual, total: number, service: boolean, chance: Chance): number {
  if (step === 'accepted' && service) return 270;
  const size = step === 'build_ended' ? Math.min(2.6, Math.max(0.5, total / 250)) : 1;
  return Math.max(1, Math.round(usual[step] * size * between(chance, 0.8, 1.25)));
}

/** The plan is reviewed early in its year, what is urgent within weeks, and next year's requests in the autumn. */
function reviewedAfter(declared: string, year: number, chance: Chance): number {
  if (yearOf(declared) === year) return 20;
  return year === 2027 ? whole(chance, 40, 75) : daysBetween(declared, addDays(`${year}-01-08`, whole(chance, 0, 65)));
}

/** How late each step is against the plan: mostly a few days, now and then a season. */
const slip = (chance: Chance) => Math.round(chance() < 0.08 ? between(chance, 30, 80) : between(chance, -2, 9));

/** From the application on, each step after the one before; what the as-of date has not seen is only planned. */
export function lifeOf(id: string, ask: Ask, year: number, total: number, declared: string): Life {
  const chance = chanceOf(`life ${id}`);
  const service = ask[0] === 'om' || ask[0] === 'third_party';
  const planned: Days = { declared };
  const actual: Days = { declared };
  let [plan, done] = [declared, declared];
  for (const step of stepsOf(ask[0], year).slice(1)) {
    const days = step === 'reviewed' ? reviewedAfter(declared, year, chance) : gap(step, total, service, chance);
    plan = addDays(plan, days);
    done = addDays(done, Math.max(1, days + slip(chance)));
    planned[step] = plan;
    if (done <= asOf) actual[step] = done;
  }
  return { planned, actual };
}

/** What goes on keeps the steps of the project that began it. */
export function goesOn({ planned, actual }: Life): Life {
  const begun = ({ declared: _, reviewed: __, ...rest }: Days): Days => rest;
  return { planned: begun(planned), actual: begun(actual) };
}

/** The state that the steps done so far amount to. */
export function statusOf({ actual }: Life): string {
  if (actual.accepted) return 'accepted';
  if (actual.trial_started) return 'trial';
  if (actual.build_started) return 'building';
  return actual.approved ? 'approved' : 'requested';
}
