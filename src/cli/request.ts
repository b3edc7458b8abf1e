import { defaultContext } from '../lib/models/inputs.ts';
import { defaultSettings, type Settings } from '../lib/models/settings.ts';
import type { Language } from '../lib/words/language.ts';
import { missingOf, type Typed } from './arguments.ts';
import { isDay, isYear } from './dates.ts';
import { fenOf } from './money.ts';
import { shapes, type CommandName, type Format } from './options.ts';
import { isProblem, type Outcome } from './outcome.ts';
import { readPolicy, type Policy } from './policy.ts';
import type { Input } from './result.ts';
import { cliWords, type CliWords } from './sentences.ts';
import { readSettingsFile } from './settingsFile.ts';

/** What a command is asked to do, every value read. */
export interface Request {
  readonly command: CommandName;
  readonly files: readonly string[];
  /** Where relative paths start. */
  readonly from: string;
  readonly policy: Policy | null;
  readonly year: number;
  /** 分; `null`: not said. */
  readonly budget: number | null;
  /** Which of a file's tables, from 1; `null`: the largest. */
  readonly table: number | null;
  readonly asOf: string;
  readonly format: Format;
  readonly settings: Settings;
  readonly language: Language;
  readonly isStrict: boolean;
  /** Files other than the exports: settings, a pack. */
  readonly inputs: readonly Input[];
}

const languages: readonly Language[] = ['zh', 'en'];

export async function readRequest(typed: Typed, language: Language, from: string): Promise<Outcome<Request>> {
  const words = cliWords[language];
  const problem = missingOf(typed, words) ?? wrongValue(typed, words);
  if (problem !== null || typed.command === null) return { problem: problem ?? '' };
  const { command, files, options, flags } = typed;
  const said = options.policy ?? (command === 'rules' ? 'all' : null);
  const policy = said === null ? none : await readPolicy({ said, command, language, from });
  if (isProblem(policy)) return policy;
  const set = options.settings === undefined ? unset : await readSettingsFile(options.settings, language, from);
  if (isProblem(set)) return set;
  const asOf = options['as-of'] ?? defaultContext.as_of;
  return {
    value: {
      command,
      files,
      from,
      policy: policy.value,
      year: Number(options.year ?? Number(asOf.slice(0, 4)) + 1),
      budget: options.budget === undefined ? null : fenOf(options.budget),
      table: options.table === undefined ? null : Number(options.table),
      asOf,
      format: shapes[command].formats.find((one) => one === options.format) ?? 'json',
      settings: set.value.settings,
      language,
      isStrict: flags.has('strict'),
      inputs: [...(policy.value?.inputs ?? []), ...set.value.inputs]
    }
  };
}

const none: Outcome<Policy | null> = { value: null };
const unset = { value: { settings: defaultSettings, inputs: [] } };

/** The first value that cannot be. */
function wrongValue({ command, options }: Typed, words: CliWords): string | null {
  const { budget, year, table, format, lang, 'as-of': day } = options;
  if (lang !== undefined && !languages.some((one) => one === lang)) return words.badChoice('--lang', lang, languages);
  const formats = command === null ? [] : shapes[command].formats;
  if (format !== undefined && !formats.some((one) => one === format))
    return words.badChoice('--format', format, formats);
  if (day !== undefined && !isDay(day)) return words.badDay('--as-of', day);
  if (year !== undefined && !isYear(year)) return words.badYear('--year', year);
  if (table !== undefined && !/^[1-9]\d{0,5}$/.test(table)) return words.badCount('--table', table);
  return budget !== undefined && fenOf(budget) === null ? words.badBudget('--budget', budget) : null;
}
