import organisation from './subjects/organisation.sql?raw';
import plan from './subjects/plan.sql?raw';
import project from './subjects/project.sql?raw';
import system from './subjects/system.sql?raw';
import type { SubjectKind } from './types.ts';

/** Every subject of a kind with what may be asked of it: bare selects. */
export const subjects: Readonly<Record<SubjectKind, string>> = { project, system, organisation, plan };
