import fc from 'fast-check';
import { rank } from '../../src/lib/plan/rank.ts';
import { criteria, type Candidate, type Plan, type PlanRequest, type Weights } from '../../src/lib/plan/types.ts';
import { eligibilities } from '../../src/lib/rules/types.ts';

fc.configureGlobal({ seed: 20261101 });

type Values = Candidate['values'];

/** Every criterion at one value, unless said otherwise. */
export const valuesAt = (value: number | null, said: Partial<Values> = {}): Values =>
  ({ ...Object.fromEntries(criteria.map((criterion) => [criterion, value])), ...said }) as Values;

export const weightsAt = (weight: number, said: Partial<Weights> = {}): Weights =>
  ({ ...Object.fromEntries(criteria.map((criterion) => [criterion, weight])), ...said }) as Weights;

/** An eligible new project of 1万元 that is worth half of everything. */
export const candidate = (project_id: string, said: Partial<Candidate> = {}): Candidate => ({
  project_id,
  name: `项目${project_id}`,
  organisation_id: 'O1',
  organisation_name: '第一局',
  kind: 'new',
  field: 'business',
  amount: 1_000_000,
  eligibility: 'eligible',
  first_refusal: null,
  count_judgement: 0,
  count_unknown: 0,
  is_committed: false,
  values: valuesAt(0.5),
  ...said
});

/** Worth `value` of everything. */
export const worth = (project_id: string, value: number, said: Partial<Candidate> = {}) =>
  candidate(project_id, { values: valuesAt(value), ...said });

export const planOf = (candidates: readonly Candidate[], said: Partial<PlanRequest> = {}): Plan =>
  rank({
    candidates,
    weights: weightsAt(1),
    budget: null,
    unknownTakesMoney: true,
    judgementTakesMoney: true,
    ...said
  });

export const idsOf = (plan: Plan) => plan.projects.map((project) => project.project_id);
export const standingsOf = (plan: Plan) => plan.projects.map((project) => project.standing);

const value = fc.option(fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })));
const amount = fc.option(fc.oneof(fc.constantFrom(0, 100, 200), fc.integer({ min: 0, max: 10_000_000_000 })));

const anyCandidate = (project_id: string) =>
  fc
    .record({
      amount,
      eligibility: fc.constantFrom(...eligibilities),
      count_unknown: fc.nat(2),
      is_committed: fc.boolean(),
      values: fc.record(Object.fromEntries(criteria.map((one) => [one, value])) as Record<keyof Values, typeof value>)
    })
    .map((said) => candidate(project_id, { ...said, first_refusal: said.eligibility === 'refused' ? 'R-1' : null }));

export const anyCandidates = fc
  .nat(40)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => anyCandidate(`P${place}`))));

export const anyRequest: fc.Arbitrary<PlanRequest> = fc.record({
  candidates: anyCandidates,
  weights: fc.record(
    Object.fromEntries(criteria.map((one) => [one, fc.double({ min: 0, max: 100, noNaN: true })])) as Record<
      keyof Weights,
      fc.Arbitrary<number>
    >
  ),
  budget: fc.option(fc.integer({ min: 0, max: 50_000_000_000 })),
  unknownTakesMoney: fc.boolean(),
  judgementTakesMoney: fc.boolean()
});
