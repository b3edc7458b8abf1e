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

  route: 'Route',
  routeUncertain: 'The text contradicts itself: this way is uncertain.',
  routeUnsaid: (column) => `${column}: not said, so the way is not known`,
  routeDecided: (column, observed, threshold) =>
    threshold === null ? `${column}: ${observed}` : `${column}: ${observed}, threshold ${threshold}`,
  routeLacks: (names) => `Still lacking: ${names}`,
  routeLacksUnsaid: 'Whether its file is whole is not said',
  routeWhole: 'Nothing is lacking',

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
