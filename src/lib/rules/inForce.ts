import type { Pack } from './types.ts';

export interface PolicyInForce {
  readonly in_force: boolean;
  /** `YYYY-MM-DD`, included; `null` where the text names none. */
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** Whether the regulation is in force on a day, first and last day included. A day the text does not name binds nothing. */
export function policyInForce({ in_force: { from, to } }: Pack, asOf: string): PolicyInForce {
  return { in_force: (from ?? asOf) <= asOf && asOf <= (to ?? asOf), first_day: from, last_day: to };
}
