import type { Settings } from '$lib/models/settings.ts';
import { numberOf, type Matter } from '$lib/rules/matters.ts';
import { parameterOn } from '$lib/rules/parameters.ts';
import type { Force, Pack, Rule, SubjectKind } from '$lib/rules/types.ts';
import { tables } from '$lib/tables/index.ts';
import type { Language } from '$lib/words/language.ts';
import { capabilityOrder, parameterName } from './names.ts';
import { valueOf, type Valued } from './values.ts';

/** What one article says of a matter: its numbers, if it has any. */
export interface Said {
  readonly id: string;
  readonly article: string;
  readonly force: Force;
  readonly values: readonly (Valued & { readonly name: string })[];
}

export interface MatrixCell {
  readonly pack: Pack;
  readonly said: readonly Said[];
  /** Otherwise than the chosen regulation. */
  readonly differs: boolean;
}

export interface MatrixRow {
  readonly key: string;
  readonly capability: string;
  readonly subject: SubjectKind;
  readonly name: string;
  /** In the order of the regulations. */
  readonly cells: readonly MatrixCell[];
}

export interface Reader {
  readonly language: Language;
  readonly day: string;
  readonly settings: Settings | null;
  /** The regulation that others are held against. */
  readonly chosen: string;
}

/** Asked by several regulations, or with a number that another might give. */
export const isComparable = ({ rules }: Matter): boolean =>
  rules.size > 1 || [...rules.values()].flat().some(({ parameters }) => parameters.length > 0);

/** Matters by kind, those of most regulations first. */
export function matrixRows(matters: readonly Matter[], packs: readonly Pack[], reader: Reader): MatrixRow[] {
  const place = ({ capability }: Matter) => {
    const at = capabilityOrder.indexOf(capability);
    return at < 0 ? capabilityOrder.length : at;
  };
  return matters
    .toSorted((a, b) => place(a) - place(b) || b.rules.size - a.rules.size)
    .map((matter) => rowOf(matter, packs, reader));
}

function rowOf(matter: Matter, packs: readonly Pack[], reader: Reader): MatrixRow {
  const only = numberOf(matter);
  const said = packs.map((pack) => (matter.rules.get(pack) ?? []).map((rule) => saidOf(rule, reader, only)));
  const chosen = said[packs.findIndex(({ id }) => id === reader.chosen)] ?? [];
  return {
    key: matter.key,
    capability: matter.capability,
    subject: matter.subject,
    name: only === null ? nameOf(matter, reader.language) : parameterName(only, reader.language),
    cells: packs.map((pack, at) => ({ pack, said: said[at] ?? [], differs: differ(said[at] ?? [], chosen) }))
  };
}

function saidOf(rule: Rule, { day, settings, language }: Reader, only: string | null): Said {
  const { id, article, force, parameters } = rule;
  const names = [...new Set(parameters.map(({ name }) => name))];
  const values = names.flatMap((name) => {
    const parameter = parameterOn(parameters, name, day);
    return parameter
      ? [{ ...valueOf(parameter, settings, language), name: name === only ? '' : parameterName(name, language) }]
      : [];
  });
  return { id, article, force, values };
}

/** Both say something, and not with the same numbers and force; how many articles say it does not matter. */
const differ = (said: readonly Said[], chosen: readonly Said[]) =>
  said.length > 0 && chosen.length > 0 && sense(said) !== sense(chosen);

const sense = (said: readonly Said[]) =>
  [...new Set(said.map(({ force, values }) => JSON.stringify([force, values.map(({ text, name }) => [name, text])])))]
    .sort()
    .join();

const unwanted = { zh: (what: string) => `不得“${what}”`, en: (what: string) => `not “${what}”` };

/** A yes or no by the name of its column; any other matter by the first rule's few words. */
function nameOf({ evidence, subject, rules }: Matter, language: Language): string {
  const [first] = [...rules.values()].flat();
  if (evidence === null) return first?.title[language] ?? '';
  const { columns } = tables[subject === 'plan' ? 'envelope' : subject];
  const label = Object.entries(columns).find(([name]) => name === evidence.column)?.[1][language] ?? evidence.column;
  return evidence.wanted ? label : unwanted[language](label);
}
