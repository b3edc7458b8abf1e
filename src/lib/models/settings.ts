import { parse } from 'yaml';
import type { Columns } from '../engine/engine.ts';
import { isDay } from '../words/day.ts';
import type { Label } from '../words/language.ts';
import text from '../../../data/settings.yaml?raw';

/** Local settings: numbers the regulations leave to judgement. `data/settings.yaml` says what each is; here are the types. */

export const shareNames = [
  'little_used_rate',
  'zombie_rate',
  'om_benchmark',
  'idle_rate',
  'w_policy',
  'w_urgency',
  'w_readiness',
  'w_sharing',
  'w_record',
  'w_benefit',
  'w_om_burden',
  'w_data_quality'
] as const;

export const monthNames = [
  'zombie_months',
  'usage_months',
  'low_usage_is_months',
  'free_months_default',
  'evaluation_opens_months',
  'evaluation_closes_months',
  'om_filing_months',
  'submission_months',
  'filing_months',
  'serious_delay_months',
  'acceptance_delay_months',
  'security_assessment_months'
] as const;

/** Days that no text names, or that a city may move. */
export const dayNames = ['tongliao_first_day', 'luan_first_day', 'changji_last_day'] as const;

export const choiceNames = ['unknown_takes_money', 'judgement_takes_money'] as const;

type ShareName = (typeof shareNames)[number];
type MonthName = (typeof monthNames)[number];
type DayName = (typeof dayNames)[number];
type ChoiceName = (typeof choiceNames)[number];

export type SettingName = ShareName | MonthName | DayName | ChoiceName;
/** `include`: within the line, provisional. */
export type TakesMoney = 'include' | 'exclude';

/** Shares are 0–1, months whole, days `YYYY-MM-DD` or empty: not said. */
export type Settings = Readonly<
  Record<ShareName | MonthName, number> & Record<DayName, string> & Record<ChoiceName, TakesMoney>
>;

interface Said extends Label {
  readonly name: SettingName;
  readonly note: Label;
}

export interface NumberSetting extends Said {
  readonly name: ShareName | MonthName;
  readonly unit: 'share' | 'months';
  readonly default: number;
  readonly min: number;
  readonly max: number;
}

export interface DaySetting extends Said {
  readonly name: DayName;
  readonly unit: 'day';
  readonly default: string;
}

export interface ChoiceSetting extends Said {
  readonly name: ChoiceName;
  readonly unit: 'choice';
  readonly default: TakesMoney;
  readonly choices: Readonly<Record<TakesMoney, Label>>;
}

export type Setting = NumberSetting | DaySetting | ChoiceSetting;

/** Every setting in the order a page shows them. */
export const settings = parse(text) as readonly Setting[];

export const defaultSettings = Object.fromEntries(settings.map((one) => [one.name, one.default])) as Settings;

const sqlTypes: Readonly<Record<Setting['unit'], string>> = {
  share: 'DOUBLE',
  months: 'INTEGER',
  day: 'DATE',
  choice: 'VARCHAR'
};

/** `create or replace table setting …`: one column per setting, one row once `settingValues` is put in. */
export function settingDdl(): string {
  const columns = settings.map((one) => `  ${one.name} ${sqlTypes[one.unit]}`);
  return `create or replace table setting (\n${columns.join(',\n')}\n)`;
}

/** The one row of `setting`, for `engine.replace('setting', …)`. */
export function settingValues(values: Settings = defaultSettings): Columns {
  return {
    names: settings.map((one) => one.name),
    types: settings.map((one) => sqlTypes[one.unit]),
    values: settings.map((one) => [values[one.name] === '' ? null : values[one.name]])
  };
}

export interface SettingProblem {
  readonly name: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * What somebody set, laid over the defaults. What cannot be is a problem and keeps the default: a name that is no
 * setting, a number outside min … max, months that are not whole, a day that is none, a word that is no choice.
 */
export function readSettings(said: Readonly<Record<string, unknown>>): {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
} {
  const problems = Object.entries(said).flatMap(([name, value]) => problemOf(name, value));
  const refused = new Set(problems.map((problem) => problem.name));
  const accepted = Object.entries(said).filter(([name]) => !refused.has(name));
  return { settings: { ...defaultSettings, ...Object.fromEntries(accepted) }, problems };
}

function problemOf(name: string, value: unknown): SettingProblem[] {
  const setting = settings.find((one) => one.name === name);
  if (setting && accepts(setting, value)) return [];
  return [{ name, found: told(value), expected: setting ? expected(setting) : settings.map((s) => s.name).join(', ') }];
}

/** Whatever somebody wrote, as text; what is no single value by its kind. */
const told = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : String(value);

function accepts(setting: Setting, value: unknown): boolean {
  if (setting.unit === 'choice') return typeof value === 'string' && Object.hasOwn(setting.choices, value);
  if (setting.unit === 'day') return value === '' || (typeof value === 'string' && isDay(value));
  if (typeof value !== 'number' || !(value >= setting.min && value <= setting.max)) return false;
  return setting.unit === 'share' || Number.isInteger(value);
}

function expected(setting: Setting): string {
  if (setting.unit === 'choice') return Object.keys(setting.choices).join(', ');
  return setting.unit === 'day' ? 'YYYY-MM-DD' : `${setting.min} – ${setting.max}`;
}
