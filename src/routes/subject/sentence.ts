import type { Formats } from '$lib/words/format.ts';
import { figure, type Part } from '../parts.ts';
import type { VerdictCounts } from './groups.ts';
import type { ProjectHead, SystemHead } from './head.ts';
import type { Placing } from './place.ts';
import type { SubjectWords } from './words.ts';

interface Shared {
  readonly words: SubjectWords;
  readonly counts: VerdictCounts;
  /** The address at which the group of verdicts is open. */
  readonly linkTo: (show: string) => string;
  readonly status: string;
}

interface OfProject extends Shared {
  readonly year: number;
  readonly plan: Placing;
  readonly points: (score: number) => string;
  readonly clauseOf: (rule: string | null) => string;
  readonly planHref: string;
}

/** The sentence of a project; figures lead to the verdicts they count. */
export function projectParts(head: Pick<ProjectHead, 'organisation_name'>, says: OfProject): Part[] {
  const { words, status, year } = says;
  const organisation = head.organisation_name ?? words.notSaid;
  return words.sentence({ organisation, status, year, plan: placeText(says), ...counted(says) });
}

function placeText({ plan, words, points, clauseOf, planHref }: OfProject) {
  if (plan === null) return null;
  if (plan.is === 'refused') return { is: 'refused' as const, clause: clauseOf(plan.rule) };
  const standing = (words.standings[plan.standing] ?? plan.standing) + (plan.isProvisional ? words.provisional : '');
  return { is: 'ranked' as const, rank: figure(String(plan.rank), planHref), score: points(plan.score), standing };
}

interface OfSystem extends Shared {
  readonly fmt: Pick<Formats, 'share'>;
}

export function systemParts(head: Pick<SystemHead, 'organisation_name' | 'ratio' | 'level'>, says: OfSystem): Part[] {
  const { words, fmt, status } = says;
  const share = (value: number | null) => figure(value === null ? words.unknown : fmt.share(value));
  const organisation = head.organisation_name ?? words.notSaid;
  return words.systemSentence({
    organisation,
    status,
    ratio: share(head.ratio),
    level: share(head.level),
    ...counted(says)
  });
}

function counted({ words, counts, linkTo }: Shared) {
  const count = (n: number, show: string) => figure(words.rules(n), n > 0 ? linkTo(show) : undefined);
  return {
    asked: figure(words.rules(counts.asked)),
    breached: count(counts.breached, 'breached'),
    judgement: count(counts.judgement, 'needs_judgement'),
    unknown: count(counts.unknown, 'unknown')
  };
}
