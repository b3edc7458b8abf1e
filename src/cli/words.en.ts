import { plural } from '../lib/words/plural.ts';
import type { CliWords, LeftOutKind } from './words.zh.ts';

const list = (names: readonly string[]) => names.join(', ');
const files = (count: number) => (count === 1 ? '1 file' : `${count} files`);

const leftOutKinds: Readonly<Record<LeftOutKind, string>> = {
  title: 'title rows',
  blank: 'blank rows',
  total: 'total rows',
  repeated_heading: 'repeated headings',
  note: 'notes',
  empty_column: 'empty columns'
};

/** What the command says, in English. */
export const en: CliWords = {
  comma: ', ',
  unknownCommand: (found, known) => `Command: found ${found}; expected one of ${list(known)}.`,
  noCommand: (known) => `Command: found none; expected one of ${list(known)} (liangru --help).`,
  unknownOption: (found, known) => `Option: found ${found}; expected one of ${list(known)}.`,
  takesNoValue: (option, found) => `${option}: found ${found}; expected no value.`,
  needsValue: (option) => `${option}: found nothing after it; expected a value.`,
  missingOption: (option) => `${option}: found nothing; this command needs it.`,
  noFiles: (command) => `${command}: found no files; expected export files or a folder.`,
  noFilesTaken: (command, found) => `${command}: found ${found}; this command reads no files.`,
  badDay: (option, found) => `${option}: found ${found}; expected a day, YYYY-MM-DD.`,
  badYear: (option, found) => `${option}: found ${found}; expected a year, such as 2027.`,
  badBudget: (option, found) =>
    `${option}: found ${found}; expected yuan, or an amount with its unit, such as 30000000, 3000万 or 0.3亿, to the hundredth.`,
  badCount: (option, found) => `${option}: found ${found}; expected a whole number from 1.`,
  oneFile: (count) => `read: found ${count} files; expected one.`,
  noSuchTable: (found, count) => `--table: found ${found}; expected 1 to ${count}, as many tables as the file has.`,
  leftOut: (kind, rows, count) =>
    `Left out, ${leftOutKinds[kind]}: ${list(rows)}${count > rows.length ? ` … ${count} in all` : ''}.`,
  tableRead: (where, table, tables, rows, columns) =>
    `${where}: ${tables > 1 ? `table ${table} of ${tables}, ` : ''}${rows} rows, ${columns} columns.`,
  badChoice: (option, found, known) => `${option}: found ${found}; expected one of ${list(known)}.`,
  unknownPolicy: (found, known) => `--policy: found ${found}; expected one of ${list(known)}, or a pack file.`,
  onePolicy: (command, known) => `--policy: found all; ${command} takes one of ${list(known)}, or a pack file.`,
  twoPolicies: (found, known) =>
    `--policy: found ${found}; compare takes two of ${list(known)}, or pack files, with a comma between.`,
  missingFile: (name, reason) =>
    reason === 'ENOENT'
      ? `${name}: found no such file; expected a readable file or folder.`
      : `${name}: could not be read (${reason}); expected a readable file or folder.`,
  emptyFolders: 'Files: found no table; expected csv, xlsx, json, parquet, zip or the like.',
  notSettings: (file) => `${file}: found no settings; expected YAML or JSON, a name and a value each.`,
  badSetting: (file, name, found, expected) => `${file} ${name}: found ${found}; expected ${expected}.`,
  offender: ({ file, sheet, row, subject, title, found, expected }) =>
    `${[file, sheet].filter(Boolean).join(' ')}${row === null ? '' : `, row ${row}`} ${subject ?? ''}: found ${found}; expected ${expected} (${title}).`,
  reading: (count) => `Reading ${files(count)} …`,
  passedOver: (names) => `Not tables, so not read: ${list(names)}.`,
  more: (count) => `${count} more under "problems".`,
  lapsed: (policy, day, from, to) =>
    `${policy} is not in force on ${day} (${from ?? 'not named'} to ${to ?? 'not named'}); it is applied all the same.`,
  checked: (count, rows, rejected, problems) =>
    `${files(count)}, ${rows} rows loaded, ${rejected} not loaded, ${problems} problems.`,
  listed: (obligations, modelled, policies) =>
    `Regulations: ${policies}; obligations: ${obligations}, of which modelled: ${modelled}.`,
  judged: (rows, breached, judgement, unknown) =>
    `${rows} verdicts: ${breached} breached, ${judgement} need judgement, ${unknown} unknown.`,
  dated: (rows, overdue, late, unknown) =>
    `${plural(rows, 'deadline')}: ${overdue} overdue, ${late} done late or too early, ${unknown} unknown.`,
  compared: (projects, changed, differences) =>
    `${projects} projects, ${changed} of them stand otherwise under the other regulation; ${differences} verdicts differ.`,
  allPolicies: 'every regulation',
  help: `liangru 量入: check a project library, hold it against a regulation, rank a year's plan, from the command line.
No network and no clock: the same files, pack, settings and date give the same result, byte for byte.

Usage: npm run --silent liangru -- <command> [options]

Commands:
  check <files or folder>      what was recognised, rows and money per table, problems, reconciliation
  read <file>                  the table found in any file: clean UTF-8, header first
  rules                        every obligation of a regulation, modelled or not, with its parameters
  verdicts <files or folder>   one verdict per subject and rule
  deadlines <files or folder>  every last day of every subject, and whether it was kept
  compare <files or folder>    the same library under two regulations
  plan <files or folder>       the annual plan: order, score with reasons, verdicts, the line
Of each command: liangru <command> --help

Common options:
  --as-of YYYY-MM-DD   the date everything is computed as of; default 2026-11-01
  --format json|csv|table   default json; csv and table give the rows alone
  --lang zh|en         language of sentences, default zh; keys are always English
  --strict             exit 1 when there are findings
  --help               this text

Files: CSV and TSV in any dialect and encoding, XLSX, XLS, XLSB, ODS, JSON, NDJSON, Parquet, Arrow, or a ZIP of these,
recognised by content. A folder is read with all below it by their usual endings, except names with a leading dot.
Results go to stdout, progress and problems to stderr.
Exit: 0 done; 1 findings and --strict; 2 a file or an argument is unusable (the rest is still reported).

JSON is one object: schema, as_of, policy, policy_in_force, policy_from, policy_to, currency,
inputs (file, sha256, role), rows, totals, problems (kind, file, sheet, row, column, found,
expected, lost, sentence), and the command's own keys. Money is in yuan. CSV is RFC 4180 with LF;
a list is JSON text.
`,
  commandHelp: {
    check: `liangru check <files or folder>: what was recognised, rows and money per table, problems, reconciliation.

Options: --year the plan year (default: the year after --as-of)  --settings a file
         --as-of  --format  --lang  --strict (exit 1 when there is any problem)

rows: one per table found: file, sheet, range (where a sheet holds several), format, encoding, table,
  table_name, purpose (rejects: corrections, materials: unknowns filled in), shape, saved_mapping,
  currency, heading_row, turned (a record is a column), unpivoted (a column per year or month),
  hidden, ids_made, rows_read, rows_loaded, rows_rejected, rows_left_out, columns_used, columns_unused
totals: files, sheets, rows_read, rows_loaded, rows_rejected, rows_left_out, problems
tables: per table: table, table_name, rows, money (column, amount, count_with, count_without)
columns: how each was understood: file, sheet, letter, heading, column, confidence, chosen_by, scale
reconciliation: file, sheet, table, rows_in, rows_out, rows_rejected, adds_up,
  money (column, in, out, rejected, adds_up)
rejects: every cell, row or file that could not be used: file, sheet, row, letter, heading, table,
  column, value, reason, expected, suggestion, lost, sentence
files: each input in all: file, sha256, bytes, format, rows_read, rows_loaded, rows_rejected,
  rows_left_out, rejects, adds_up, sheets (how recognised), tables (rows and money)
`,
    read: `liangru read <file>: the table in a file, whoever's it is: header first, cells verbatim.

Options: --table n the nth table (default: the largest)  --format csv|json|table (default json)
         --as-of  --lang  --strict (exit 1 when a file of an archive could not be read)

Rows of headings are folded to one; title, blank and total rows, repeated headings and notes below the table are left
out and named on stderr. Exit 2 when there is no table. CSV is UTF-8, RFC 4180 with LF, headings verbatim; in JSON a
repeated heading gets _2, _3, a blank one column_n.

rows: each row of the table, keyed by heading, the cells as they stand
totals: tables, rows, columns, rows_left_out
table: which one  tables: every table of the file: table, file, sheet, range, format, encoding,
  heading_row, turned (a record is a column), hidden, rows, columns
left_out: row, why (title, blank, total, repeated_heading, note)
`,
    rules: `liangru rules: every obligation of a regulation, modelled or not, with its parameters.

Options: --policy a regulation (default all)  --as-of  --format  --lang  --strict (no effect: rules find nothing)
Regulations: {policies}, all, or a pack file (YAML)

rows: id, policy, article, capability, subject, force, title, says, cure, reading, lifted_by,
  parameters (name, value, unit, from, to, source, checked, local), modelled, room, why
modelled: true where a rule decides it; false where none does yet: room is the part of the house that will show it,
  why is the reason, and subject, force, title, cure and reading are empty
totals: obligations, modelled, not_modelled, rules, by_capability (how many obligations of each)
policies: id, title, number, in_force, from, to
`,
    verdicts: `liangru verdicts <files or folder> --policy <regulation>: one verdict per subject and rule.

Options: --policy a regulation (needed)  --year the plan year (default: the year after --as-of)  --settings a file
         --as-of  --format  --lang  --strict (exit 1 when anything is breached or there is a problem)
Regulations: {policies}, or a pack file (YAML)

rows: subject_kind, subject, name, rule, title, capability, force, verdict, observed, required,
  unit, article, cure, owner, lifted_by, evidence, source_file, source_sheet, source_row
verdict: met, breached, unknown, needs_judgement, not_applicable, not_in_force (the rule's own dates).
  Unknown is never counted as met.
totals: rows, subjects, rules, verdicts (how many of each), eligibility (how many projects of each)
`,
    deadlines: `liangru deadlines <files or folder> --policy <regulation>: every last day of every subject.

Options: --policy a regulation (needed)  --year the plan year (default: the year after --as-of)  --settings a file
         --format json|csv|table|ics (ics: a calendar, RFC 5545, one event of a whole day for each last day)
         --as-of  --lang  --strict (exit 1 when anything is overdue, late or early, or there is a problem)
Regulations: {policies}, or a pack file (YAML)

rows: subject_kind, subject, name, organisation_id, organisation, rule, title, article, step,
  owner (who answers by the regulation), round, opens_on, due_on, done_on, state, days, evidence, source_file, source_sheet, source_row
state: overdue, late (done after the last day), early (done before it may be), due, upcoming (not open yet), done (in time),
  unknown (a date is missing, so the last day is not known)
days: to the last day, from the day it was done where it was; below nought when over
totals: rows, rules, states (how many of each)
`,
    compare: `liangru compare <files or folder> --policy <a>,<b>: the same library under two regulations.

Options: --policy two regulations with a comma between (needed)  --year the plan year (default: the year after --as-of)
         --settings a file  --as-of  --format  --lang  --strict (exit 1 when a project stands otherwise or there is a problem)
Regulations: {policies}, or pack files (YAML)

rows: one per subject: subject_kind, subject, name, eligibility_a, eligibility_b, first_refusal_a, first_article_a,
  first_refusal_b, first_article_b, differences. Only a project has an eligibility.
differences: one per subject and pair of rules: subject_kind, subject, capability, test, rule_a, article_a, verdict_a,
  observed_a, required_a, unit_a, rule_b, article_b, verdict_b, observed_b, required_b, unit_b, reason, why
A pair is the rule of each regulation that asks the same with the same test; null: that regulation does not ask it.
A difference leaves something to do under one of them at least: breached, needs_judgement or unknown.
reason: only_a, only_b (asked by one only), period (dates), scope (whom it is about), exception, number, force, words
totals: subjects, projects, changed, differences, transitions (a, b, count), reasons (how many of each)
policies: id, title, number, in_force, from, to; policy_in_force, policy_from and policy_to are lists in the same order
`,
    plan: `liangru plan <files or folder> --policy <regulation>: the annual plan.

Options: --policy a regulation (needed)  --year the plan year (default: the year after --as-of)
         --budget an amount: yuan, or with its unit, such as 3000万 or 0.3亿; default: the year's envelopes for
           building added up; where there are none, no line
         --settings a file: YAML or JSON, names and values: weights w_*, unknown_takes_money …
         --as-of  --format  --lang  --strict (exit 1 when a project is refused or there is a problem)
Regulations: {policies}, or a pack file (YAML)

Order: continued projects first, then by score, then the smaller amount, then the id.
Score = Σ weight × value × 100; unknown counts 0.
Line: amounts add up in that order; from the first that would exceed the budget on, all are below. A project without an
amount is held and takes no money.

rows: rank (none when refused), project_id, name, organisation, kind, field, amount, eligibility,
  first_refusal, standing (in, out, held), is_provisional, score, could_add, is_committed,
  takes_money, cumulative, within_line, reasons (criterion, value, weight, points, known),
  breached, needs_judgement, unknown (ids of rules), source_file, source_sheet, source_row
totals: requested, refused, held, below, within, provisional (count and amount each), without_amount
year: the plan year
order: project ids in the order of rows
line: budget, count, amount, remaining, rank
waterfall: step (requested, refused, judgement, materials, below, within), count, amount
weights: as used; they sum to 1
criteria: criterion, reads (table, of, columns)
verdicts: those of the projects in the plan, keys as of the verdicts command
`
  }
};
