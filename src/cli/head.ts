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
export function headOf(request: Request, desk?: OfDesk): Head {
  const { command, asOf, policy, inputs } = request;
  return {
    command,
    as_of: asOf,
    policy: policy?.id ?? null,
    ...inForceOf(request),
    currency: desk?.intake.currency ?? defaultContext.currency,
    inputs: desk?.inputs ?? inputs,
    problems: desk?.problems ?? [],
    isUnusable: desk?.isUnusable ?? false
  };
}

/** Of one regulation as it is, of two as lists; `null` of all that there are. */
function inForceOf({ command, asOf, policy, settings }: Request) {
  const all = (policy?.packs ?? []).map((pack) => policyInForce(pack, asOf, settings));
  const listed = {
    policy_in_force: all.map((one) => one.in_force),
    policy_from: all.map((one) => one.first_day),
    policy_to: all.map((one) => one.last_day)
  };
  if (command === 'compare') return listed;
  const isOne = policy?.packs[0]?.id === policy?.id;
  const only = <T>([first]: readonly T[]) => (isOne ? (first ?? null) : null);
  return {
    policy_in_force: only(listed.policy_in_force),
    policy_from: only(listed.policy_from),
    policy_to: only(listed.policy_to)
  };
}

/** Regulations that are not in force on the day, each with its days. */
export function lapsedOf({ policy, policy_in_force, policy_from, policy_to }: Head) {
  const ids = (policy ?? '').split(',');
  const [from, to] = [[policy_from].flat(), [policy_to].flat()];
  return [policy_in_force].flat().flatMap((isInForce, at) => {
    if (isInForce !== false) return [];
    return [{ policy: ids[at] ?? '', from: from[at] ?? null, to: to[at] ?? null }];
  });
}
