import type { TakenKind, WaterfallInput } from '$lib/charts/overviewWaterfall.ts';
import { sumOf } from '$lib/plan/totals.ts';
import type { Plan, Ranked } from '$lib/plan/types.ts';
import { isForJudgement, standingOf, type PlanFilter } from '../plan/pick.ts';

export type StepKind = 'requested' | TakenKind | 'recommended';

/** A bar of the waterfall and a row of its table. Money in 分. */
export interface Step {
  readonly id: string;
  readonly kind: StepKind;
  /** The refusing rule; `null`: the other clauses together, or no refusal. */
  readonly rule: string | null;
  readonly count: number;
  /** How many of them say an amount. */
  readonly known: number;
  readonly amount: number;
  /** Of `amount`: within the line while materials or a judgement are outstanding. */
  readonly provisional: number;
  /** Where on the annual plan they are. */
  readonly filter: PlanFilter;
}

/** Refusing clauses with a bar of their own; what is left shares one. */
const namedClauses = 3;

type Made = Pick<Step, 'id' | 'kind' | 'filter'> & { readonly rule?: string | null };

function step(projects: readonly Ranked[], { rule = null, ...made }: Made): Step {
  const known = projects.filter(({ amount }) => amount !== null).length;
  const provisional = made.kind === 'recommended' ? projects.filter((project) => project.is_provisional) : [];
  return { ...made, rule, ...sumOf(projects), known, provisional: sumOf(provisional).amount };
}

/**
 * Requested, what each step takes off, and what is left within the line: counts and money add up. A step that takes
 * nothing off is left out.
 */
export function stepsOf({ projects }: Plan): Step[] {
  const at = (standing: string) => projects.filter((project) => standingOf(project) === standing);
  const [judgement, materials] = apart(at('held'), isForJudgement);
  const taken = [
    ...refusals(at('refused')),
    step(judgement, { id: 'judgement', kind: 'judgement', filter: { state: 'for_judgement' } }),
    step(materials, { id: 'materials', kind: 'materials', filter: { state: 'for_materials' } }),
    step(at('out'), { id: 'below', kind: 'below', filter: { standing: 'out' } })
  ];
  return [
    step(projects, { id: 'requested', kind: 'requested', filter: {} }),
    ...taken.filter(({ count }) => count > 0),
    step(at('in'), { id: 'recommended', kind: 'recommended', filter: { standing: 'in' } })
  ];
}

function apart<T>(all: readonly T[], is: (one: T) => boolean): [T[], T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

/** By the clause that refuses first, the largest sums named, the others together. */
function refusals(refused: readonly Ranked[]): Step[] {
  const ruleOf = ({ first_refusal }: Ranked) => first_refusal ?? '';
  const steps = [...new Set(refused.map(ruleOf))]
    .map((rule) =>
      refusal(
        refused.filter((project) => ruleOf(project) === rule),
        rule
      )
    )
    .sort((a, b) => b.amount - a.amount || b.count - a.count || (a.id < b.id ? -1 : 1));
  if (steps.length <= namedClauses + 1) return steps;
  const named = steps.slice(0, namedClauses);
  const rest = refused.filter((project) => !named.some(({ rule }) => rule === ruleOf(project)));
  const rules = steps.slice(namedClauses).map(({ rule }) => rule ?? '');
  return [
    ...named,
    step(rest, { id: 'refused', kind: 'refused', filter: { standing: 'refused', rule: rules.join(',') } })
  ];
}

const refusal = (projects: readonly Ranked[], rule: string) =>
  step(projects, { id: `refused ${rule}`, kind: 'refused', rule, filter: { standing: 'refused', rule } });

/** The waterfall of the steps, as the picture wants it. */
export function waterfallOf(steps: readonly Step[], label: (step: Step) => string): WaterfallInput {
  const bar = (one: Step) => ({ id: one.id, label: label(one), amount: one.amount, count: one.count });
  const isTaken = (one: Step): one is Step & { kind: TakenKind } =>
    one.kind !== 'requested' && one.kind !== 'recommended';
  const requested = steps.find(({ kind }) => kind === 'requested');
  const last = steps.find(({ kind }) => kind === 'recommended');
  return {
    requested: requested ? bar(requested) : { id: 'requested', label: '', amount: 0, count: 0 },
    taken: steps.filter(isTaken).map((one) => ({ ...bar(one), kind: one.kind })),
    recommended: { id: 'recommended', label: last ? label(last) : '', provisional: last?.provisional ?? 0 }
  };
}
