import { isDay } from '../words/day.ts';
import type { Complaint } from './sentences.ts';
import { rooms, steps } from './types.ts';

/** Something of a pack that is not as `types.ts` says, and where in the document. */
export interface Issue {
  readonly path: readonly (string | number)[];
  readonly complaint: Complaint;
  readonly found: string;
  readonly expected: string;
}

type Path = Issue['path'];
type Check = (value: unknown, path: Path) => Issue[];
type Fields = Readonly<Record<string, Check>>;

const shown = (value: unknown) => (value === undefined || value === null ? '' : JSON.stringify(value));

const issue = (path: Path, complaint: Complaint, value: unknown, expected = ''): Issue[] => [
  { path, complaint, found: shown(value), expected }
];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A line of words; what its being missing is called depends on what it is. */
const words =
  (complaint: Complaint = 'missing'): Check =>
  (value, path) =>
    typeof value === 'string' && value.trim() !== '' ? [] : issue(path, complaint, value);

/** A text in Chinese and English, both. */
const label: Check = (value, path) =>
  isRecord(value)
    ? ['zh', 'en'].flatMap((language) => words('missing_language')(value[language], [...path, language]))
    : issue(path, 'missing_language', value);

const dated =
  (missing: Complaint): Check =>
  (value, path) => {
    if (value === undefined || value === null) return issue(path, missing, value);
    return typeof value === 'string' && isDay(value) ? [] : issue(path, 'bad_date', value);
  };

const oneOf =
  (choices: readonly string[]): Check =>
  (value, path) =>
    typeof value === 'string' && choices.includes(value) ? [] : issue(path, 'bad_choice', value, choices.join(', '));

const optional =
  (check: Check): Check =>
  (value, path) =>
    value === undefined || value === null ? [] : check(value, path);

const each =
  (check: Check): Check =>
  (value, path) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => check(item, [...path, index]))
      : issue(path, 'not_a_list', value);

const record =
  (fields: Fields): Check =>
  (value, path) => {
    if (!isRecord(value)) return issue(path, 'not_a_record', value);
    const strangers = Object.keys(value).filter((key) => !(key in fields));
    return [
      ...strangers.flatMap((key) => issue([...path, key], 'unknown_key', key, Object.keys(fields).join(', '))),
      ...Object.entries(fields).flatMap(([key, check]) => check(value[key], [...path, key]))
    ];
  };

const mapOf =
  (check: Check): Check =>
  (value, path) =>
    isRecord(value)
      ? Object.entries(value).flatMap(([key, item]) => check(item, [...path, key]))
      : issue(path, 'not_a_record', value);

const numberOrWords: Check = (value, path) => (Number.isFinite(value) ? [] : words()(value, path));
const wordOrWords: Check = (value, path) => (Array.isArray(value) ? each(words())(value, path) : words()(value, path));
const yesOrWords: Check = (value, path) => (typeof value === 'boolean' ? [] : each(words())(value, path));

const period: Fields = { from: optional(dated('missing')), to: optional(dated('missing')) };

const parameter = record({
  name: words(),
  value: numberOrWords,
  unit: oneOf(['share', 'months', 'yuan', 'day', 'working_days', 'count', 'text']),
  ...period,
  source: words('no_source'),
  checked: dated('no_checked')
});

const rule = record({
  id: words(),
  article: words('no_clause'),
  capability: words(),
  subject: oneOf(['project', 'system', 'organisation', 'plan']),
  force: oneOf(['soft', 'flat']),
  title: label,
  says: label,
  test: words(),
  applies: optional(mapOf(yesOrWords)),
  with: optional(mapOf(wordOrWords)),
  parameters: optional(each(parameter)),
  cure: label,
  reading: optional(label),
  lifted_by: optional(each(words())),
  softened_for: optional(mapOf(yesOrWords)),
  in_force: optional(record(period)),
  step: optional(oneOf(steps)),
  room: optional(oneOf(rooms))
});

const duty = record({ step: oneOf(steps), owner: label, article: words('no_clause'), says: label });

const pack = record({
  id: words(),
  place: label,
  title: label,
  number: words(),
  in_force: record({
    ...period,
    note: optional(label),
    local: optional(record({ from: optional(words()), to: optional(words()) }))
  }),
  duties: optional(each(duty)),
  rules: each(rule)
});

/** What of a parsed document is not as `Pack` says; with none, `packOfDocument` may read it. */
export const shapeIssues = (document: unknown): Issue[] => pack(document, []);

/** What of a parsed document is no list of rules: a further part of a pack. */
export const partIssues = (document: unknown): Issue[] => each(rule)(document, []);

const listed = record({
  id: words(),
  article: words('no_clause'),
  capability: words(),
  says: label,
  room: oneOf(rooms),
  why: label
});

/** What of a parsed document is no list of obligations that are not modelled. */
export const listIssues = (document: unknown): Issue[] => each(listed)(document, []);
