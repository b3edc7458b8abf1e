import { settings as known, type Setting, type Settings } from '$lib/models/settings.ts';
import { isLocal } from '$lib/rules/parameters.ts';
import type { Parameter } from '$lib/rules/types.ts';
import type { Language } from '$lib/words/language.ts';

type Unit = Parameter['unit'] | Setting['unit'];
type Values = Readonly<Partial<Settings>> | null;

const unitNames = {
  zh: { months: (n: string) => `${n}个月`, working_days: (n: string) => `${n}个工作日`, yuan: (n: string) => `${n}元` },
  en: {
    months: (n: string) => (n === '1' ? '1 month' : `${n} months`),
    working_days: (n: string) => (n === '1' ? '1 working day' : `${n} working days`),
    yuan: (n: string) => `${n} yuan`
  }
};

const notSet = { zh: '未填', en: 'not set' };

export function unitText(value: number | string, unit: Unit, language: Language): string {
  const words = unitNames[language];
  if (value === '') return notSet[language];
  if (unit === 'share' && typeof value === 'number') return `${Number((value * 100).toFixed(4))}%`;
  if (unit === 'months' || unit === 'working_days') return words[unit](String(value));
  if (unit === 'yuan' && typeof value === 'number') return words.yuan(value.toLocaleString('en-US'));
  return String(value).replaceAll(';', language === 'zh' ? '、' : ', ');
}

export interface Valued {
  readonly text: string;
  /** The setting that gives it; `null`: the regulation does. */
  readonly setting: Setting | null;
}

/** A number as the regulation gives it, or as the local setting that it names stands now. */
export function valueOf(parameter: Parameter, settings: Values, language: Language): Valued {
  const setting = isLocal(parameter) ? (known.find(({ name }) => name === parameter.value) ?? null) : null;
  if (!setting) return { text: unitText(parameter.value, parameter.unit, language), setting: null };
  return { text: settingText(setting, settings, language), setting };
}

export function settingText(setting: Setting, settings: Values, language: Language): string {
  const value = settings?.[setting.name] ?? setting.default;
  if (setting.unit === 'choice') return setting.choices[value as keyof typeof setting.choices][language];
  return unitText(value, setting.unit, language);
}
