import type { Language } from '$lib/words/language.ts';
import { tables } from '$lib/tables/index.ts';
import { stepNames } from '$lib/rules/deadlineWords.ts';
import { steps } from '$lib/rules/types.ts';
import type { Desk } from '$lib/workspace/desk.svelte.ts';
import { words as planPage } from './plan/words.ts';
import { capabilityName, outcomeName } from './policy/names.ts';
import { stateName } from './states.ts';

type Choices = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const choices: Readonly<Record<string, Choices>> = {
  kind: tables.project.columns.kind.choices as Choices,
  field: tables.project.columns.field.choices as Choices,
  status: tables.project.columns.status.choices as Choices,
  category: tables.om_cost.columns.category.choices as Choices,
  step: tables.milestone.columns.step.choices as Choices,
  evaluation: tables.evaluation.columns.kind.choices as Choices,
  source: tables.funding.columns.source.choices as Choices
};

/** A word of a closed vocabulary as a person reads it; `—` where nothing was said. */
export const choiceLabel = (name: string, value: string | null, language: Language): string =>
  value === null ? '—' : (choices[name]?.[value]?.[language] ?? value);

const stepLabel = (value: string, language: Language) => {
  const step = steps.find((one) => one === value);
  return step ? stepNames[language][step] : value;
};

/** A filter's value as a person reads it. @param route of the page whose filter it is */
export function valueLabel(desk: Desk, name: string, value: string, route: string | null): string {
  if (name === 'month') return value;
  if (name === 'step') return stepLabel(value, desk.view.language);
  if (name === 'capability') return capabilityName(value, desk.view.language);
  if (name === 'verdict') return outcomeName(value, desk.view.language);
  if (name === 'organisation') return desk.organisations.get(value) ?? value;
  const ofPage = name === 'state' ? stateName(route, value, desk.view.language) : undefined;
  if (ofPage !== undefined) return ofPage;
  const { standings: standing, gates: eligibility, states: state } = planPage[desk.view.language];
  const ofPlan: Readonly<Record<string, Readonly<Record<string, string>>>> = { standing, eligibility, state };
  const said = ofPlan[name]?.[value];
  if (said !== undefined) return said;
  return choiceLabel(name, value, desk.view.language);
}

const names = {
  zh: { sample: '示例库（虚构）', files: (n: number) => `本机导入的${n}个文件` },
  en: {
    sample: 'sample library (invented)',
    files: (n: number) => (n === 1 ? '1 file opened here' : `${n} files opened here`)
  }
};

/** Where the rows came from, for captions: the file where there is one. */
export function sourceName(desk: Desk): string {
  const words = names[desk.view.language];
  const [only, ...more] = desk.sources?.files ?? [];
  if (!only) return words.sample;
  return more.length === 0 ? only.name : words.files(more.length + 1);
}
