import { plural } from '$lib/words/plural.ts';
import type { Part } from '../parts.ts';
import type { SubjectWords } from './words.ts';

type Sentence = Parameters<SubjectWords['sentence']>[0];
type Counts = Pick<Sentence, 'asked' | 'breached' | 'judgement' | 'unknown'>;

const counts = ({ asked, breached, judgement, unknown }: Counts): Part[] => [
  'of ',
  asked,
  ' that ask something of it, ',
  breached,
  ' not kept, ',
  judgement,
  ' for judgement, ',
  unknown,
  ' not known.'
];

function place({ plan, year }: Sentence): Part[] {
  if (plan === null) return [`asks nothing of ${year}; `];
  if (plan.is === 'refused') return [`refused in the plan of ${year} (${plan.clause}), so not ranked; `];
  return [`place `, plan.rank, ` in the plan of ${year} with ${plan.score} points, ${plan.standing}; `];
}

/** What the view of one subject says, in English. */
export const en: SubjectWords = {
  project: 'Project',
  system: 'System',
  none: (kind, id) => `The library has no ${kind.toLowerCase()} with the id “${id}”.`,
  noneHint: 'Another library may be loaded, or the id may be wrong.',
  noneAsked: 'The address names no project and no system.',
  back: 'Back to the library',
  full: 'Open its page',
  stranger: 'O&M or usage names this id and the list of systems does not hold it: only its own records are here.',
  sentence: (a) => [`${a.organisation}, ${a.status}; `, ...place(a), ...counts(a)],
  systemSentence: (a) => [
    `${a.organisation}, ${a.status}; annual O&M over building cost `,
    a.ratio,
    ', recent use ',
    a.level,
    '; ',
    ...counts(a)
  ],
  rules: (n) => plural(n, 'rule'),
  unknown: 'unknown',
  notSaid: 'not said',
  standings: { in: 'in', out: 'below the line', held: 'held' },
  provisional: ' (provisional)',

  verdicts: 'Rule by rule',
  verdictsOf: (policy) => `Under ${policy}`,
  lapsed: (day) => `This regulation lapsed after ${day}; its last provisions are used here.`,
  groups: {
    breached: 'Not kept',
    needs_judgement: 'For judgement',
    unknown: 'Not known: material to supply',
    met: 'Kept',
    not_applicable: 'Not applicable',
    not_in_force: 'Not in force'
  },
  forces: { flat: 'flat', soft: 'as a rule' },
  noVerdicts: 'The regulation in use has no rule for it.',
  readAt: 'Read at',

  facts: 'What the export says',
  factHeadings: { what: 'What', value: 'Value', cell: 'Cell', heading: 'Heading in the file' },
  readFrom: (file, sheet, row) => [file, sheet, `row ${row}`].filter(Boolean).join(' › '),
  unsaid: (n) => `${plural(n, 'column')} not said`,
  yes: 'yes',
  no: 'no',
  listSeparator: ', ',

  money: { project: 'Funding by year', system: 'O&M by year' },
  moneyHeadings: {
    project: ['Planned', 'Budgeted', 'Paid'],
    system: ['Requested', 'Budgeted', 'Paid']
  },
  year: 'Year',
  ofWhat: { project: 'Source', system: 'Category' },
  yearTotal: 'Total',

  milestones: 'Milestones',
  stepHeadings: { step: 'Step', planned: 'Planned', actual: 'Actual', late: 'Late' },
  round: (n) => `round ${n}`,
  late: (days, isDone) => (days === 0 ? '—' : isDone ? plural(days, 'day') : `${plural(days, 'day')} overdue`),
  changes: 'Changes',
  changeHeadings: { on: 'Date', item: 'Item', added: 'Added', removed: 'Removed' },
  evaluations: 'Evaluations',
  evaluationHeadings: { on: 'Date', kind: 'Kind', score: 'Score', findings: 'Findings' },
  lowUsage: 'found little used',

  usage: 'Use month by month',
  usageText: (a) =>
    `${a.from} to ${a.to}: ${plural(a.months, 'month')} reported, ${a.missing} missing (not taken for nil); the latest ${a.last}.`,
  noUsage: 'No usage data.',

  limits: 'Limits on changes',
  limitHeadings: { limit: 'Limit', used: 'Used', of: 'At most', left: 'Left' },
  limitNames: {
    change_share: 'moved, of the approved estimate',
    new_content_share: 'new content, of the approved estimate',
    new_content_amount: 'new content'
  },
  limitNote: (added, removed, saved) =>
    `By the unit itself ${added} added and ${removed} removed; ${saved} saved in tendering stands apart.`,
  bans: 'Ban for low use',
  banStates: { running: 'running', over: 'over', too_late: 'found too late to bite' },
  ban: (system, found, from, to) =>
    `${system} was found little used on ${found}; the ban runs from final acceptance on ${from} to ${to}.`,
  sanctions: 'Not mended in time',
  sanctionNote: 'Suggestions for people, never automatic; the months to the next rung are a local setting.',
  sanction: (breach, by, days, done) =>
    `${breach}: due ${by}, ${plural(days, 'day')} late${done ? `, mended on ${done}` : ''}.`,
  rungs: {
    mend: 'an order to mend',
    criticise: 'circulated criticism',
    defer: 'the plan deferred',
    suspend: 'building suspended',
    end: 'the project ended'
  },
  rung: (name, n) => `May follow: ${name} (rung ${n})`,

  experts: 'Draw experts',
  expertsNote: (n) =>
    `${plural(n, 'expert')} in the pool; those of its own, leading and participating units take no part. The same seed draws the same people.`,
  seed: 'Seed',
  expertsOf: (category, free) => `${category} (${free} to draw from)`,
  draw: 'Draw',
  drawn: (category, codes) => `${category}: ${codes}`,
  tooFew: (wanted, found) => `${wanted} wanted, only ${found} found`,
  nobody: 'nobody',
  drawRecord: (id) => `Experts drawn for ${id}`,
  drawAsked: (seed, wanted) => `seed “${seed}”, ${wanted}`,
  draws: 'Record of draws',

  related: 'Related projects and systems',
  relations: {
    built_by: 'built by',
    built: 'built',
    upgrades: 'upgrades',
    upgraded_by: 'upgraded by',
    replaces: 'replaces',
    replaced_by: 'replaced by',
    depends_on: 'depends on',
    needed_by: 'needed by',
    exclusive_with: 'exclusive with'
  },
  unlisted: 'in no list',

  decide: 'Decision of this meeting',
  decideNote: 'Decisions are added, never rewritten; the ranking stays as it is beside them.',
  rulings: { in: 'In', out: 'Out', held: 'Hold' },
  reason: 'Reason',
  reasonNeeded: 'Give the reason where the decision differs from the ranking.',
  decided: (ruling, reason) => `Decided: ${ruling}${reason ? ` (${reason})` : ''}`,
  undecided: 'Not decided yet: the ranking stands.',
  takenBack: 'taken back',
  undo: 'Take the decision back',
  history: 'Record of decisions'
};
