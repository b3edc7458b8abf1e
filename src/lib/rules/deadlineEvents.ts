import type { Language } from '../words/language.ts';
import type { NamedDeadline } from './deadlineRows.ts';
import { deadlineStateNames, roundText } from './deadlineWords.ts';
import type { DayEvent } from './ics.ts';
import type { Pack } from './types.ts';

/** The last days as events of a calendar; what has none is left out. */
export function deadlineEvents(rows: readonly NamedDeadline[], pack: Pack, language: Language): DayEvent[] {
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]));
  return rows.flatMap((row) => {
    const rule = rules.get(row.rule);
    const { due_on, name, subject, organisation_name } = row;
    if (due_on === null || !rule) return [];
    const state = deadlineStateNames[language][row.state];
    const article = [pack.title[language], rule.article].join(language === 'zh' ? '' : ' ');
    return [
      {
        uid: uidOf(row),
        day: due_on,
        summary: `${rule.title[language]} · ${name ?? subject}`,
        description: [
          article,
          rule.says[language],
          organisation_name ?? '',
          [subject, roundText(row.round, language), state].filter(Boolean).join('  ')
        ]
          .filter(Boolean)
          .join('\n'),
        category: state
      }
    ];
  });
}

/** Of what makes a row of the relation one: no other names, so that a later export replaces the event. */
const uidOf = ({ policy, rule, subject_kind, subject, round }: NamedDeadline) =>
  `${[policy, rule, subject_kind, subject, round].map(encodeURIComponent).join('/')}@liangru`;
