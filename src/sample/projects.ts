import type { Ask } from './ask.ts';
import { asks2025 } from './asks2025.ts';
import { asks2026 } from './asks2026.ts';
import { asks2027 } from './asks2027.ts';
import { amountOf, chanceOf, whole } from './chance.ts';
import { addDays } from './days.ts';
import { departed } from './defects.ts';
import { goesOn, lifeOf, statusOf, type Life } from './life.ts';
import { projectRow } from './projectRow.ts';
import type { Said } from './row.ts';

export interface Project {
  readonly id: string;
  readonly year: number;
  readonly ask: Ask;
  /** 万元. */
  readonly total: number;
  readonly life: Life;
  readonly row: Said<'project'>;
}

/** Late, on the last day, the day after it, and three parts of one need together. */
const declaredThen: Readonly<Record<string, string>> = {
  'YQ2027-009': '2026-08-12',
  'YQ2027-015': '2026-09-03',
  'YQ2027-020': '2026-07-22',
  'YQ2027-021': '2026-07-22',
  'YQ2027-022': '2026-07-22',
  'YQ2027-030': '2026-08-01',
  'YQ2027-046': '2026-08-28',
  'YQ2027-031': '2026-07-31',
  'YQ2027-050': '2026-06-30'
};

/** What was decided about it over its steps. */
const decided: Readonly<Record<string, string>> = {
  'YQ2025-038': 'ended',
  'YQ2025-021': 'suspended',
  'YQ2026-013': 'suspended',
  'YQ2026-016': 'ended'
};

function declaredOn(id: string, ask: Ask, year: number): string {
  const usual = addDays(`${year - 1}-04-20`, whole(chanceOf(`declared ${id}`), 0, 100));
  return declaredThen[id] ?? ask[5]?.declared_on ?? usual;
}

/** A decision to stop leaves the later steps undone. */
function stopped({ planned, actual }: Life): Life {
  const { declared, reviewed, approved, procurement_started, contracted } = actual;
  const kept = { declared, reviewed, approved, procurement_started, contracted };
  return { planned, actual: Object.fromEntries(Object.entries(kept).filter(([, day]) => day !== undefined)) };
}

/** The project of the year before that this one goes on with. */
function begun([kind, , , name]: Ask, year: number): Project | null {
  if (kind !== 'continued' || year !== 2027) return null;
  const n = asks2026.findIndex((one) => one[3] === name);
  const first = asks2026[n];
  return first ? project(first, n, 2026) : null;
}

function project(ask: Ask, n: number, year: number): Project {
  const id = `YQ${year}-${String(n + 1).padStart(3, '0')}`;
  const total = ask[4] || amountOf(chanceOf(`total ${id}`), 220, 30, 4000);
  const declared = declaredOn(id, ask, year);
  const before = begun(ask, year);
  const lived = departed(id, before ? goesOn(before.life) : lifeOf(id, ask, year, total, declared));
  const life = id in decided ? stopped(lived) : lived;
  const status = decided[id] ?? statusOf(life);
  const row = projectRow({ id, year, ask, total, life, status, declared, before: before?.row ?? null });
  return { id, year, ask, total, life, row };
}

export const projects = (): Project[] => [
  ...asks2025.map((ask, n) => project(ask, n, 2025)),
  ...asks2026.map((ask, n) => project(ask, n, 2026)),
  ...asks2027.map((ask, n) => project(ask, n, 2027))
];
