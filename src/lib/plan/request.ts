import type { Settings } from '../models/settings.ts';
import type { Candidate, PlanRequest } from './types.ts';
import { weightsOf } from './weights.ts';

/** What is to be ranked under the local settings. @param budget 分; `null`: no line */
export const requestOf = (
  candidates: readonly Candidate[],
  budget: number | null,
  settings: Settings
): PlanRequest => ({
  candidates,
  budget,
  weights: weightsOf(settings),
  unknownTakesMoney: settings.unknown_takes_money === 'include',
  judgementTakesMoney: settings.judgement_takes_money === 'include'
});
