import type { PlanWords } from './zh.ts';

const projects = (count: number) => (count === 1 ? '1 project' : `${count} projects`);

/** What the plan says, in English. */
export const en: PlanWords = {
  criteria: {
    policy: 'policy',
    urgency: 'urgency',
    readiness: 'readiness',
    sharing: 'sharing',
    record: 'record of the organisation',
    benefit: 'benefit',
    om_burden: 'O&M burden',
    data_quality: 'data quality'
  },
  standings: { in: 'in', out: 'out', held: 'held' },
  eligibilities: {
    refused: 'refused',
    judgement: 'needs judgement',
    supply: 'materials to supply',
    eligible: 'eligible'
  },
  steps: {
    requested: 'Requested',
    refused: 'Refused by a gate',
    judgement: 'Held for judgement',
    materials: 'Held for materials',
    below: 'Below the line',
    within: 'Within the line'
  },
  nothing: (year) => `No project asks for ${year}.`,
  requested: (year, { count, money }) => `For ${year}, ${projects(count)} ask for ${money}`,
  refused: ({ count, money }) => `gates refuse ${projects(count)}, ${money}`,
  held: ({ count, money }) => `${projects(count)} held without taking money, ${money}`,
  within: (budget, { count, money }, remaining) =>
    `within a budget of ${budget}: ${projects(count)}, ${money}, leaving ${remaining}`,
  allWithin: ({ count, money }) => `no budget is set: ${projects(count)}, ${money}, could be in`,
  provisional: ({ count, money }) => `of these provisional: ${projects(count)}, ${money}`,
  below: ({ count, money }) => `below the line: ${projects(count)}, ${money}`,
  next: (name, missing) => `${missing} more would bring in “${name}”`,
  withoutAmount: (count) => `${projects(count)} without an amount, in none of the sums`,
  join: (parts) => `${parts.join('; ')}.`,
  place: (rank, score) => `Rank ${rank}, ${score} points`,
  committed: 'continued, so it comes off the money first',
  points: (criterion, points) => `${criterion} ${points}`,
  couldAdd: (criteria, points) => `not known: ${criteria.join(', ')}, which could add ${points} at most`,
  refusedBy: (rule) => `Refused by ${rule}, so not ranked`,
  noAmount: 'held: the export does not say what it asks for',
  heldFor: {
    judgement: 'held for judgement: by local setting it takes no money',
    supply: 'held for materials: by local setting it takes no money'
  },
  provisionalFor: { judgement: 'provisional: needs judgement', supply: 'provisional: materials to supply' },
  within_line: 'within the line',
  below_line: 'below the line'
};
