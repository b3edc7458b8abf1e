import { tables, type Column, type Table } from '../tables/index.ts';
import type { Language } from '../words/language.ts';
import type { Cell } from './cell.ts';
import { ownerNames } from './owners.ts';
import { ruleWords, type RuleWords } from './sentences.ts';
import { rungs, type Pack, type Rule, type VerdictRow } from './types.ts';

/** Why a verdict is what it is, in one language; each part a sentence or a phrase, `null` where there is nothing to say. */
export interface Explanation {
  /** What was found against what is required. */
  readonly found: string;
  /** Document, number and article. */
  readonly clause: string;
  readonly force: string;
  /** File, sheet, cell and heading. */
  readonly cell: string | null;
  /** Of a verdict that leaves something to do; so is `owner`. */
  readonly cure: string | null;
  /** The exception that lifted a refusal. */
  readonly exception: string | null;
  /** Who answers for the step it belongs to. */
  readonly owner: string | null;
  readonly reading: string | null;
}

/**
 * @param cell from `cellOf`, when the caller wants it named
 * @throws Error when the row is of another pack
 */
export function explain(row: VerdictRow, pack: Pack, language: Language, cell: Cell | null = null): Explanation {
  const words = ruleWords[language];
  const rule = ruleOf(pack, row.rule);
  const by = row.lifted_by === null ? null : ruleOf(pack, row.lifted_by);
  return {
    found: foundSentence({ row, rule, words, language }),
    clause: words.clause(pack.title[language], pack.number, rule.article),
    force: words.forces[rule.force],
    cell: cell ? words.cell(cell.file, cell.sheet, placeOf(cell, words), cell.heading ?? '') : null,
    cure: open.includes(row.verdict) ? words.cure(rule.cure[language]) : null,
    owner: open.includes(row.verdict) ? ownerSentence(rule, pack, language) : null,
    exception: by ? words.exception(by.article, by.title[language]) : null,
    reading: rule.reading ? words.reading(rule.reading[language]) : null
  };
}

function ownerSentence(rule: Rule, pack: Pack, language: Language): string | null {
  const names = ownerNames(pack, rule, language);
  return names.length === 0 ? null : ruleWords[language].owner(names.join(ruleWords[language].comma));
}

/** Verdicts that leave something to do. */
const open: readonly string[] = ['breached', 'needs_judgement', 'unknown'];

function ruleOf(pack: Pack, id: string): Rule {
  const rule = pack.rules.find((one) => one.id === id);
  if (!rule) throw new Error(`${id}: found no such rule in ${pack.id}; expected a verdict of this pack.`);
  return rule;
}

const placeOf = ({ letter, row }: Cell, words: RuleWords) => (letter ? `${letter}${row}` : words.row(row));

interface Subject {
  readonly row: VerdictRow;
  readonly rule: Rule;
  readonly words: RuleWords;
  readonly language: Language;
}

function foundSentence(subject: Subject): string {
  const { row, rule, words, language } = subject;
  if (rule.test === banTest && row.unit === 'day') return banSentence(subject);
  const rung = rungs.find((one) => one === row.observed);
  if (rung) return words.notMended(row.required ?? '', words.rungs[rung]);
  const column = columnOf(row);
  const what = column?.[language] ?? rule.title[language];
  const verdict = words.verdicts[row.lifted_by === null ? row.verdict : 'needs_judgement'];
  if (row.evidence === null && row.verdict === 'needs_judgement') return words.judged;
  if (row.observed === null)
    return row.verdict === 'unknown' ? words.silent(what, verdict) : words.settled(what, verdict);
  const observed = valueText(row.observed, subject, column);
  if (row.required === null || row.required.includes(';')) return words.listed(what, observed, verdict);
  return words.held(what, observed, requiredText(row.required, subject, column), verdict);
}

/** The test whose two days are a finding and the end of its bar. */
const banTest = 'low_usage_ban';

/** Tests whose requirement is a ceiling. */
const ceilings: readonly string[] = [
  'om_ratio_ceiling',
  'change_share_ceiling',
  'within_approved_estimate',
  'change_share'
];

function banSentence({ row, words }: Subject): string {
  const { observed, required, verdict } = row;
  if (verdict === 'unknown') return words.silent(words.unsaid, words.verdicts.unknown);
  if (observed === null || required === null) return words.notBarred;
  if (verdict === 'breached' || row.lifted_by !== null) return words.barred(observed, required);
  return observed > required ? words.barTooLate(observed, required) : words.barOver(observed, required);
}

function columnOf({ source_table, evidence }: VerdictRow): Column | undefined {
  const table: Table | undefined = Object.values(tables).find(({ name }) => name === source_table);
  return evidence === null ? undefined : table?.columns[evidence];
}

function requiredText(required: string, subject: Subject, column: Column | undefined): string {
  const value = valueText(required, subject, column);
  return ceilings.includes(subject.rule.test) ? subject.words.atMost(value) : value;
}

function valueText(value: string, { row, words, language }: Subject, column: Column | undefined): string {
  if (row.unit === 'yesno') return value === 'yes' ? words.yes : words.no;
  if (row.unit === 'share') return `${Number((Number(value) * 100).toFixed(2))}%`;
  if (row.unit === 'months') return words.months(value);
  if (row.unit === 'yuan') return words.yuan(value);
  if (value === 'zombie') return words.zombie;
  return column?.choices ? value.split(';').map(choiceText(column, language)).join(words.comma) : value;
}

/** Of several choices, each by its name. */
const choiceText = (column: Column, language: Language) => (key: string) => column.choices?.[key]?.[language] ?? key;
