import { settings } from '../models/settings.ts';
import { paperNames, tables, type Table, type TableName } from '../tables/index.ts';
import { vocabulary } from './applies.ts';
import { isLocal } from './parameters.ts';
import type { Issue } from './packShape.ts';
import type { Complaint } from './sentences.ts';
import { askedBy, tests } from './tests.ts';
import type { Applies, Pack, Parameter, Rule } from './types.ts';

/** What a pack refers to and is not there: tests, their words and numbers, rules, columns, settings. */
export function linkIssues(pack: Pack): Issue[] {
  return [
    ...periodIssue(pack.in_force, ['in_force']),
    ...Object.entries(pack.in_force.local ?? {}).flatMap(([end, name]) =>
      daySettingIssue(name, ['in_force', 'local', end])
    ),
    ...pack.rules.flatMap((rule, index) => ruleIssues(rule, pack, ['rules', index]))
  ];
}

type Path = Issue['path'];

const issue = (path: Path, complaint: Complaint, found: string, expected = ''): Issue => ({
  path,
  complaint,
  found,
  expected
});

function ruleIssues(rule: Rule, pack: Pack, path: Path): Issue[] {
  const ids = pack.rules.map(({ id }) => id);
  const twice = ids.indexOf(rule.id) !== path[1] ? [issue([...path, 'id'], 'twice', rule.id)] : [];
  const lost = rule.lifted_by.filter((id) => !ids.includes(id));
  return [
    ...twice,
    ...lost.map((id) => issue([...path, 'lifted_by'], 'unknown_rule', id, ids.join(', '))),
    ...appliesIssues(rule, rule.applies, [...path, 'applies']),
    ...appliesIssues(rule, rule.softened_for, [...path, 'softened_for']),
    ...(rule.in_force ? periodIssue(rule.in_force, [...path, 'in_force']) : []),
    ...rule.parameters.flatMap((one, index) => parameterIssues(one, rule, [...path, 'parameters', index])),
    ...testIssues(rule, path)
  ];
}

function daySettingIssue(name: string | null, path: Path): Issue[] {
  const known = settings.filter(({ unit }) => unit === 'day').map((one) => String(one.name));
  return name === null || known.includes(name) ? [] : [issue(path, 'unknown_setting', name, known.join(', '))];
}

function periodIssue({ from, to }: { from: string | null; to: string | null }, path: Path): Issue[] {
  return from !== null && to !== null && to < from ? [issue([...path, 'to'], 'ends_before_it_begins', to, from)] : [];
}

/** A parameter that is local names a setting; any other is read by the test, in periods that do not overlap. */
function parameterIssues(one: Parameter, rule: Rule, path: Path): Issue[] {
  const names = settings.map(({ name }) => String(name));
  if (isLocal(one)) {
    const found = String(one.value);
    return names.includes(found) ? [] : [issue([...path, 'value'], 'unknown_setting', found, names.join(', '))];
  }
  const { numbers } = askedBy(tests.get(rule.test) ?? '');
  const unread = numbers.includes(one.name) || !tests.has(rule.test) ? [] : [issue(path, 'unread', one.name)];
  const before = rule.parameters.slice(0, Number(path.at(-1)));
  const clash = before.some((other) => other.name === one.name && overlap(one, other));
  return [...periodIssue(one, path), ...unread, ...(clash ? [issue(path, 'overlap', one.name)] : [])];
}

const overlap = (a: Parameter, b: Parameter) =>
  (a.from ?? '') <= (b.to ?? '9999-12-31') && (b.from ?? '') <= (a.to ?? '9999-12-31');

function testIssues(rule: Rule, path: Path): Issue[] {
  const test = tests.get(rule.test);
  if (test === undefined) return [issue([...path, 'test'], 'unknown_test', rule.test, [...tests.keys()].join(', '))];
  const { numbers, texts, lists } = askedBy(test);
  const given = rule.parameters.map(({ name }) => name);
  const words = [...texts, ...lists];
  const wordless = lists.length > 0 && lists.every((name) => [rule.with[name] ?? []].flat().length === 0);
  return [
    ...numbers.filter((name) => !given.includes(name)).map((name) => issue([...path, 'parameters'], 'not_given', name)),
    ...texts.filter((name) => !(name in rule.with)).map((name) => issue([...path, 'with'], 'not_given', name)),
    ...(wordless ? [issue([...path, 'with'], 'not_given', lists.join(', '))] : []),
    ...Object.entries(rule.with).flatMap(([name, said]) => wordIssues(rule, name, [said].flat(), words, path))
  ];
}

function wordIssues(rule: Rule, name: string, said: readonly string[], asked: readonly string[], path: Path): Issue[] {
  if (!asked.includes(name)) return [issue([...path, 'with', name], 'unread', name)];
  const known = wordsFor(rule, name);
  return said
    .filter((word) => !known.includes(word))
    .map((word) => issue([...path, 'with', name], 'unknown_word', word, known.join(', ')));
}

/** What a test's words may be: evidence of the subject, or the choices of the column that the word is held against. */
function wordsFor({ subject }: Rule, name: string): string[] {
  if (name.startsWith('papers')) return [...paperNames];
  const held = columns[name];
  return held ? choicesOf(tables[held[0]], held[1]) : evidenceOf(tableOf(subject));
}

/** The column that a word is held against, by the name the test gives it. */
const columns: Readonly<Record<string, readonly [TableName, string]>> = {
  fields: ['project', 'field'],
  levels: ['project', 'mandated_by'],
  before_acceptance: ['project', 'status'],
  before: ['project', 'status'],
  after: ['project', 'status'],
  under_way: ['project', 'status'],
  yearly: ['project', 'kind'],
  grounds: ['project', 'urgent_ground'],
  building: ['funding', 'source'],
  running: ['funding', 'source'],
  kinds: ['project', 'kind'],
  investors: ['project', 'investor'],
  sources: ['funding', 'source'],
  sources_by_reference: ['funding', 'source'],
  local_sources: ['funding', 'source'],
  categories: ['om_cost', 'category'],
  duties: ['organisation', 'duty'],
  holder: ['organisation', 'duty'],
  members: ['opinion', 'member']
};

/** Whose columns the words of a test may name; a plan has the money available. */
const tableOf = (subject: Rule['subject']): Table => tables[subject === 'plan' ? 'envelope' : subject];

const evidenceOf = ({ columns }: Table) => Object.keys(columns).filter((name) => columns[name]?.type === 'yesno');

const choicesOf = ({ columns }: Table, name: string) => Object.keys(columns[name]?.choices ?? {});

function appliesIssues({ subject }: Rule, applies: Applies, path: Path): Issue[] {
  return Object.entries(applies).flatMap(([word, wanted]) => {
    const kind = vocabulary[subject][word];
    const known = Object.keys(vocabulary[subject]).join(', ');
    if (!kind) return [issue([...path, word], 'unknown_word', word, known)];
    if (typeof wanted === 'boolean')
      return kind === 'yesno' ? [] : [issue([...path, word], 'bad_choice', String(wanted))];
    const choices = kind === 'words' ? choicesFor(subject, word) : ['true', 'false'];
    const lost = wanted.filter((one) => !choices.includes(one));
    return lost.map((one) => issue([...path, word], 'bad_choice', one, choices.join(', ')));
  });
}

/** The level of a system is its organisation's. */
function choicesFor(subject: Rule['subject'], word: string): string[] {
  const own = choicesOf(tableOf(subject), word);
  return own.length > 0 ? own : choicesOf(tables.organisation, word);
}
