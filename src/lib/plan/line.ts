import type { Candidate, PlanRequest, Ranked } from './types.ts';

/** How one ranked project stands to the money. */
export type Stand = Pick<Ranked, 'takes_money' | 'cumulative' | 'within_line' | 'standing' | 'is_provisional'>;

type Choices = Pick<PlanRequest, 'unknownTakesMoney' | 'judgementTakesMoney'>;

const awaitsMaterials = ({ eligibility, count_unknown }: Candidate) =>
  eligibility === 'supply' || (eligibility === 'judgement' && count_unknown > 0);

/** A judgement or materials are outstanding. */
export const isOutstanding = ({ eligibility }: Candidate) => eligibility === 'supply' || eligibility === 'judgement';

/** An amount is needed, and the local settings must let in what is outstanding: materials, judgement, or both. */
export function takesMoney(candidate: Candidate, { unknownTakesMoney, judgementTakesMoney }: Choices): boolean {
  if (candidate.amount === null || candidate.eligibility === 'refused') return false;
  if (awaitsMaterials(candidate) && !unknownTakesMoney) return false;
  return candidate.eligibility !== 'judgement' || judgementTakesMoney;
}

/**
 * Goes down the ranking and adds up. The first that would exceed the budget ends the line, and all below it are out,
 * however small; a project that takes no money is held and ends nothing.
 */
export function lineDrawer({ budget, ...choices }: Pick<PlanRequest, 'budget'> & Choices) {
  let cumulative = 0;
  let ended = false;
  return {
    next(candidate: Candidate): Stand {
      const takes_money = takesMoney(candidate, choices);
      if (takes_money) {
        cumulative += candidate.amount ?? 0;
        ended ||= budget !== null && cumulative > budget;
      }
      const within_line = takes_money && !ended;
      const standing = within_line ? 'in' : takes_money ? 'out' : 'held';
      return {
        takes_money,
        cumulative,
        within_line,
        standing,
        is_provisional: within_line && isOutstanding(candidate)
      };
    },
    refuse: (): Stand => ({
      takes_money: false,
      cumulative,
      within_line: false,
      standing: 'out',
      is_provisional: false
    })
  };
}
