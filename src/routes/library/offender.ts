import type { Offender } from '$lib/models/checks.ts';
import { moneyChecks, withMoney } from '$lib/models/moneyChecks.ts';
import { tables, type Table, type TableName } from '$lib/tables/index.ts';
import type { Formats } from '$lib/words/format.ts';
import type { Language } from '$lib/words/language.ts';
import { choiceLabel } from '../labels.ts';

/** How a page says what a check found: the check gives the export's words and 分. */
interface Says {
  readonly language: Language;
  readonly fmt: Pick<Formats, 'money'>;
}

export const foundText = (one: Offender, says: Says): string => written(one.truth, one.found, says);
export const expectedText = (one: Offender, says: Says): string => written(one.truth, one.expected, says);

/** `om_cost 2026 system: 2` → “运维经费 2026 系统运维: 2”; an amount in the page's unit. */
function written(truth: string, text: string, { language, fmt }: Says): string {
  const [before, after] = apart(text);
  const figure = moneyChecks.has(truth) ? withMoney(truth, after, (fen) => fmt.money(fen)) : wordOf(after, language);
  return before === ''
    ? figure
    : `${before
        .split(' ')
        .map((word) => wordOf(word, language))
        .join(' ')}: ${figure}`;
}

/** At the last colon: names before it may hold one themselves. */
function apart(text: string): [string, string] {
  const at = text.lastIndexOf(': ');
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 2)];
}

const vocabularies = ['step', 'evaluation', 'category', 'source'];

/** A word of ours as a person reads it; any other as it is. */
function wordOf(word: string, language: Language): string {
  if (word in tables) return tables[word as TableName][language];
  for (const name of vocabularies) {
    const label = choiceLabel(name, word, language);
    if (label !== word) return label;
  }
  return (tables.project as Table).columns[word]?.[language] ?? word;
}
