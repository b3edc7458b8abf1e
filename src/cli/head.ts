import { defaultContext } from '../lib/models/inputs.ts';
import { policyInForce } from '../lib/rules/inForce.ts';
import type { Desk } from './desk.ts';
import type { Request } from './request.ts';
import type { Result } from './result.ts';

export type Head = Pick<
  Result,
  | 'command'
  | 'as_of'
  | 'policy'
  | 'policy_in_force'
  | 'policy_from'
  | 'policy_to'
  | 'currency'
  | 'inputs'
  | 'problems'
  | 'isUnusable'
>;

type OfDesk = Pick<Desk, 'inputs' | 'problems' | 'isUnusable'> & { readonly intake: { readonly currency: string } };

/** What the beginning of every result says. Without a desk: a command that reads no exports. */
export function headOf({ command, asOf, policy, inputs, settings }: Request, desk?: OfDesk): Head {
  const [pack] = policy?.packs ?? [];
  const force = pack && policy?.id === pack.id ? policyInForce(pack, asOf, settings) : null;
  return {
    command,
    as_of: asOf,
    policy: policy?.id ?? null,
    policy_in_force: force?.in_force ?? null,
    policy_from: force?.first_day ?? null,
    policy_to: force?.last_day ?? null,
    currency: desk?.intake.currency ?? defaultContext.currency,
    inputs: desk?.inputs ?? inputs,
    problems: desk?.problems ?? [],
    isUnusable: desk?.isUnusable ?? false
  };
}
