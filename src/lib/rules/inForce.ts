import type { Settings } from '../models/settings.ts';
import type { Pack } from './types.ts';

export interface PolicyInForce {
  readonly in_force: boolean;
  /** `YYYY-MM-DD`, included; `null` where the text names none. */
  readonly first_day: string | null;
  readonly last_day: string | null;
}

type Days = Readonly<Partial<Record<keyof Settings, number | string>>>;

/**
 * Whether the regulation is in force on a day, first and last day included. A day the text does not name binds nothing.
 * @param settings days that were set locally go before those of the text
 */
export function policyInForce({ in_force }: Pack, asOf: string, settings: Days | null = null): PolicyInForce {
  const set = (end: 'from' | 'to') => settings?.[in_force.local?.[end] as keyof Settings];
  const [from, to] = (['from', 'to'] as const).map((end) => String(set(end) ?? '') || in_force[end]);
  return { in_force: (from ?? asOf) <= asOf && asOf <= (to ?? asOf), first_day: from ?? null, last_day: to ?? null };
}
