import { rank } from '../../src/lib/plan/rank.ts';
import { criteria, type Candidate, type Weights } from '../../src/lib/plan/types.ts';
import { pick, seeded, type Chance } from '../models/chance.ts';
import type { Contender } from './statistics.ts';

/** What moving a weight may cost at most, so that a slider is followed. */
export const rankLimit = 50;
const size = 10_000;

function candidate(place: number, chance: Chance): Candidate {
  const value = () => (chance() < 0.2 ? null : Math.floor(chance() * 21) / 20);
  return {
    project_id: `P${String(place).padStart(6, '0')}`,
    name: `项目 ${place}`,
    organisation_id: `O${place % 300}`,
    organisation_name: `第${place % 300}局`,
    kind: 'new',
    field: 'business',
    amount: chance() < 0.02 ? null : Math.round(chance() * 1e9),
    eligibility: pick(chance, ['refused', 'judgement', 'supply', 'eligible', 'eligible', 'eligible']),
    first_refusal: null,
    count_judgement: 0,
    count_unknown: 0,
    is_committed: chance() < 0.05,
    values: {
      policy: value(),
      urgency: value(),
      readiness: value(),
      sharing: value(),
      record: value(),
      benefit: value(),
      om_burden: chance(),
      data_quality: value()
    },
    source: { file: 'project.csv', sheet: '', row: place + 2 }
  };
}

/** Re-ranks with other weights each time, as a slider does. */
export function rankContenders(): Contender[] {
  const chance = seeded(1);
  const candidates = Array.from({ length: size }, (_, place) => candidate(place, chance));
  const weights = () => Object.fromEntries(criteria.map((criterion) => [criterion, chance()])) as unknown as Weights;
  return [
    {
      name: `re-rank ${size.toLocaleString('en-US')} candidates`,
      run: async () => {
        const request = {
          candidates,
          weights: weights(),
          budget: 1e12,
          unknownTakesMoney: true,
          judgementTakesMoney: true
        };
        const began = performance.now();
        rank(request);
        return performance.now() - began;
      }
    }
  ];
}
