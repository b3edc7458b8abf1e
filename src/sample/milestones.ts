import type { Step } from './life.ts';
import type { Project } from './projects.ts';
import type { Said } from './row.ts';

/** Steps done, and of what is to come only what is planned. */
export function milestonesOf({ id, life }: Project): Said<'milestone'>[] {
  const steps = [...new Set([...Object.keys(life.planned), ...Object.keys(life.actual)])] as Step[];
  return steps.map((step) => ({
    project: id,
    step,
    round: 1,
    planned_on: life.planned[step] ?? null,
    actual_on: life.actual[step] ?? null
  }));
}

export const milestones = (projects: readonly Project[]): Said<'milestone'>[] => projects.flatMap(milestonesOf);
