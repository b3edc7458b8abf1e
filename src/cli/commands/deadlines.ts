import { deadlineEvents } from '../../lib/rules/deadlineEvents.ts';
import { namedDeadlines, type NamedDeadline } from '../../lib/rules/deadlineRows.ts';
import { icsOf } from '../../lib/rules/ics.ts';
import { ownerNames } from '../../lib/rules/owners.ts';
import { deadlineStates, type Pack } from '../../lib/rules/types.ts';
import type { Language } from '../../lib/words/language.ts';
import { atDesk, type Say } from '../desk.ts';
import { headOf } from '../head.ts';
import type { Request } from '../request.ts';
import type { Result, ResultRow } from '../result.ts';
import { cliWords } from '../sentences.ts';

const columns = [
  'subject_kind',
  'subject',
  'name',
  'organisation_id',
  'organisation',
  'rule',
  'title',
  'article',
  'step',
  'owner',
  'round',
  'opens_on',
  'due_on',
  'done_on',
  'state',
  'days',
  'evidence',
  'source_file',
  'source_sheet',
  'source_row'
];

/** Every last day that the regulation sets a subject, and what became of it. */
export function deadlines(request: Request, say: Say): Promise<Result> {
  return atDesk(request, say, async (desk) => {
    const { language, policy, asOf } = request;
    const [pack] = policy?.packs ?? [];
    const found = (await desk.engine.query(namedDeadlines)).rows<NamedDeadline>();
    const states = Object.fromEntries(
      deadlineStates.map((state) => [state, found.filter((row) => row.state === state).length])
    ) as Record<NamedDeadline['state'], number>;
    return {
      ...headOf(request, desk),
      columns,
      rows: pack ? found.map((row) => rowOf(row, pack, language)) : [],
      totals: { rows: found.length, rules: new Set(found.map(({ rule }) => rule)).size, states },
      own: {},
      summary: cliWords[language].dated(found.length, states.overdue, states.late + states.early, states.unknown),
      hasFindings: states.overdue + states.late + states.early > 0 || desk.problems.length > 0,
      calendar: () =>
        pack ? icsOf({ name: pack.title[language], asOf, events: deadlineEvents(found, pack, language) }) : ''
    };
  });
}

function rowOf(row: NamedDeadline, pack: Pack, language: Language): ResultRow {
  const rule = pack.rules.find(({ id }) => id === row.rule);
  return {
    subject_kind: row.subject_kind,
    subject: row.subject,
    name: row.name,
    organisation_id: row.organisation_id,
    organisation: row.organisation_name,
    rule: row.rule,
    title: rule?.title[language] ?? null,
    article: rule?.article ?? null,
    step: row.step,
    owner: (rule && ownerNames(pack, rule, language).join(cliWords[language].comma)) || null,
    round: row.round,
    opens_on: row.opens_on,
    due_on: row.due_on,
    done_on: row.done_on,
    state: row.state,
    days: row.days,
    evidence: row.evidence,
    source_file: row.source_file,
    source_sheet: row.source_sheet,
    source_row: row.source_row
  };
}
