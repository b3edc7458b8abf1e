import { chanceOf, normal, whole, type Chance } from './chance.ts';
import { addMonths, addDays, asOf } from './days.ts';
import type { Project } from './projects.ts';
import type { Said } from './row.ts';

type Evaluation = Said<'evaluation'>;

const bounded = (score: number) => Math.min(98, Math.max(41, Math.round(score * 2) / 2));

function scores(mean: number, chance: Chance): Evaluation {
  const part = () => bounded(mean + 7 * normal(chance));
  const parts = {
    score_goals: part(),
    score_use: part(),
    score_sharing: part(),
    score_security: part(),
    score_satisfaction: part()
  };
  const sum = Object.values(parts).reduce((a, b) => a + b, 0);
  return { score: bounded(sum / 5), ...parts };
}

/** Windows that nobody has met: open still, or closed; and one evaluated before its window opened. */
const unmet: readonly string[] = ['XT010', 'XT013', 'XT034', 'XT043', 'XT044', 'XT035', 'XT038', 'XT045'];

/** Systems evaluated in their window, or, the oldest, in a later post-evaluation. */
function selfOf({ system_id: id = '', accepted_on, live_on }: Said<'system'>): Evaluation[] {
  const chance = chanceOf(`evaluation ${id}`);
  const start = accepted_on && live_on && live_on > accepted_on ? live_on : (accepted_on ?? asOf);
  const day = addDays(addMonths(start, 12), whole(chance, 5, 330));
  if (unmet.includes(id) || day > asOf) return [];
  const row = { subject_kind: 'system', subject: id, kind: chance() < 0.2 ? 'post' : 'self', evaluated_on: day };
  return [
    { ...row, ...scores(78, chance), is_low_usage: false, findings: chance() < 0.25 ? '个别功能使用不足' : null }
  ];
}

/** Yearly O&M evaluations: most of the running systems, each spring. */
function omOf({ system_id: id = '', accepted_on, status }: Said<'system'>): Evaluation[] {
  const chance = chanceOf(`om evaluation ${id}`);
  if (status !== 'running' || (accepted_on ?? asOf) > '2025-06-30' || chance() < 0.45) return [];
  const day = addDays('2026-03-02', whole(chance, 0, 80));
  return [
    { subject_kind: 'system', subject: id, kind: 'om', evaluated_on: day, ...scores(80, chance), is_low_usage: false }
  ];
}

/** Reported late, or not at all. */
const selfAssessedLate: Readonly<Record<string, string>> = { 'YQ2025-010': '2026-01-15' };
const notSelfAssessed: readonly string[] = ['YQ2025-016', 'YQ2025-023'];

/** Each December for what is being built, bought or run. */
function annualOf({ id, year, ask, life }: Project): Evaluation[] {
  const chance = chanceOf(`annual ${id}`);
  const { contracted, accepted } = life.actual;
  const open = year === 2025 && contracted && contracted < '2025-12-01' && (accepted ?? asOf) > '2025-12-31';
  if (!open || notSelfAssessed.includes(id)) return [];
  const day = selfAssessedLate[id] ?? addDays('2025-12-08', whole(chance, 0, 23));
  const mean = ask[0] === 'om' ? 84 : 79;
  return [{ subject_kind: 'project', subject: id, kind: 'annual_self', evaluated_on: day, ...scores(mean, chance) }];
}

/** Found little used: once inside the year from acceptance, once after it; and one evaluated too early. */
function planned(): Evaluation[] {
  const row = (subject: string, kind: string, evaluated_on: string, mean: number): Evaluation => ({
    subject_kind: 'system',
    subject,
    kind,
    evaluated_on,
    ...scores(mean, chanceOf(`planned ${subject}`))
  });
  const low = { is_low_usage: true, findings: '授权用户多、活跃用户少，使用率不高', mend_by: '2026-12-31' };
  return [
    { ...row('XT032', 'post', '2026-09-18', 55), ...low },
    { ...row('XT027', 'self', '2026-06-10', 58), ...low, mended_on: '2026-10-08' },
    { ...row('XT049', 'self', '2026-09-30', 81), is_low_usage: false }
  ];
}

export function evaluations(systems: readonly Said<'system'>[], projects: readonly Project[]): Evaluation[] {
  const known = planned();
  const rest = systems.filter(({ system_id }) => !known.some(({ subject }) => subject === system_id));
  return [...rest.flatMap(selfOf), ...known, ...systems.flatMap(omOf), ...projects.flatMap(annualOf)];
}
