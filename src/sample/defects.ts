import { addDays } from './days.ts';
import type { Life, Step } from './life.ts';

/** Departures from the usual course that a desk must find: by project, the step and the day it has instead. */
type Departures = Readonly<Record<string, Readonly<Partial<Record<Step, string | null>>>>>;

const departures: Departures = {
  // Built before its approval.
  'YQ2026-012': { build_started: '2026-01-15' },
  // Building without any approval.
  'YQ2027-033': { build_started: '2026-09-14' },
  // Accepted without its archive.
  'YQ2025-008': { archived: null },
  // Acceptance was not applied for within half a year of stable running; the second asked for an extension.
  'YQ2025-014': { acceptance_applied: null, archived: null, accepted: null, filed: null, trial_stable: '2026-02-10' },
  'YQ2025-018': {
    acceptance_applied: null,
    archived: null,
    accepted: null,
    filed: null,
    trial_stable: '2026-03-20',
    extended: '2026-09-10'
  }
};

/** A trial of less than a month. */
const shortTrial = 'YQ2025-009';

const isDone = (entry: [string, string | null]): entry is [string, string] => entry[1] !== null;

export function departed(id: string, { planned, actual }: Life): Life {
  const said = Object.entries({ ...actual, ...departures[id] }).filter(isDone);
  const kept: Partial<Record<Step, string>> = Object.fromEntries(said);
  if (id === shortTrial && kept.trial_started) kept.trial_stable = addDays(kept.trial_started, 12);
  return { planned, actual: kept };
}
