import type { Ranked, Standing } from '$lib/plan/types.ts';

/** Where a project stands, the refused told apart from those below the line. */
export type PlanStanding = Standing | 'refused';
export const planStandings: readonly PlanStanding[] = ['in', 'out', 'held', 'refused'];

export const standingOf = (project: Pick<Ranked, 'rank' | 'standing'>): PlanStanding =>
  project.rank === null ? 'refused' : project.standing;

/** What else the sentence's figures lead to. */
export type PlanState = 'provisional' | 'committed' | 'no_amount' | 'decided' | 'for_judgement' | 'for_materials';

/** Held for a judgement; anything else that is held awaits materials, an amount among them. */
export const isForJudgement = (project: Pick<Ranked, 'standing' | 'eligibility' | 'amount'>): boolean =>
  project.standing === 'held' && project.eligibility === 'judgement' && project.amount !== null;

export interface PlanFilter {
  readonly standing?: string;
  readonly eligibility?: string;
  readonly state?: string;
  readonly organisation?: string;
  readonly kind?: string;
  readonly field?: string;
  /** The rule that refuses first; several are parted by commas. */
  readonly rule?: string;
  readonly q?: string;
}

interface Around {
  /** Projects that a decision of this desk stands for. */
  readonly decided?: ReadonlySet<string>;
  /** What a project can be found by beside its id, name and organisation: the clauses against it. */
  readonly wordsOf?: (project: Ranked) => string;
}

const states: Readonly<Record<PlanState, (project: Ranked, around: Around) => boolean>> = {
  provisional: (project) => project.is_provisional,
  committed: (project) => project.is_committed && project.rank !== null,
  no_amount: (project) => project.amount === null,
  decided: (project, { decided }) => decided?.has(project.project_id) === true,
  for_judgement: isForJudgement,
  for_materials: (project) => project.standing === 'held' && !isForJudgement(project)
};

const agrees = (wanted: string | undefined, found: string | null) => !wanted || wanted === found;

/** The projects that the page's filters leave, in their order. A filter that names nothing known leaves nothing. */
export function pick(projects: readonly Ranked[], filter: PlanFilter, around: Around = {}): Ranked[] {
  const wanted = (filter.q ?? '').trim().toLowerCase();
  const isState = (project: Ranked) => !filter.state || states[filter.state as PlanState]?.(project, around) === true;
  const isFound = (project: Ranked) => wanted === '' || haystack(project, around).includes(wanted);
  return projects.filter(
    (project) =>
      agrees(filter.standing, standingOf(project)) &&
      agrees(filter.eligibility, project.eligibility) &&
      agrees(filter.organisation, project.organisation_id) &&
      agrees(filter.kind, project.kind) &&
      agrees(filter.field, project.field) &&
      (!filter.rule || filter.rule.split(',').includes(project.first_refusal ?? '')) &&
      isState(project) &&
      isFound(project)
  );
}

const haystack = (project: Ranked, { wordsOf }: Around) =>
  `${project.project_id} ${project.name} ${project.organisation_name ?? ''} ${wordsOf?.(project) ?? ''}`.toLowerCase();

/** How many stand where, over the projects given. */
export function tally(projects: readonly Ranked[]): Readonly<Record<PlanStanding, number>> {
  const count = { in: 0, out: 0, held: 0, refused: 0 };
  for (const project of projects) count[standingOf(project)] += 1;
  return count;
}

/** Id of the last row shown above the cut line; `null`: the line is above all of them. @param line a rank, 0 for none */
export const cutAfter = (shown: readonly Ranked[], line: number): string | null =>
  shown.findLast(({ rank }) => rank !== null && rank <= line)?.project_id ?? null;
