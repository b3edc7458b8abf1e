import { settings, type Setting, type Settings } from '$lib/models/settings.ts';
import { isLocal } from '$lib/rules/parameters.ts';
import type { Pack, Rule } from '$lib/rules/types.ts';

/** A local setting and the rules of the regulation that read it. */
export interface LocalUse {
  readonly setting: Setting;
  readonly rules: readonly Rule[];
  /** It moves the first or last day of the regulation. */
  readonly movesDays: boolean;
}

/** Settings that this regulation reads, and the others; days belong to one regulation alone. */
export function localUses(pack: Pack): { readonly bound: readonly LocalUse[]; readonly free: readonly Setting[] } {
  const bound = settings.map((setting) => useOf(setting, pack)).filter((one) => one.rules.length > 0 || one.movesDays);
  const free = settings.filter(
    ({ name, unit }) => unit !== 'day' && !bound.some(({ setting }) => setting.name === name)
  );
  return { bound, free };
}

function useOf(setting: Setting, { rules, in_force }: Pack): LocalUse {
  const reads = (rule: Rule) => rule.parameters.some((one) => isLocal(one) && one.value === setting.name);
  const days = Object.values(in_force.local ?? {}) as (string | null)[];
  return { setting, rules: rules.filter(reads), movesDays: days.includes(setting.name) };
}

/** Set otherwise than the default. */
export const isChanged = ({ name, default: byDefault }: Setting, changed: Partial<Settings>): boolean =>
  changed[name] !== undefined && changed[name] !== byDefault;
