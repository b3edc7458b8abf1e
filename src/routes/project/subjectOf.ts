import type { PageState } from '$lib/workspace/link.ts';
import type { SubjectId } from '../subject/questions.ts';

/** Whom the page is about: `?project=ID` or `?system=ID`; the project when both are said. */
export function subjectOf(page: PageState): SubjectId | null {
  const { project, system } = page;
  if (project) return { kind: 'project', id: project };
  return system ? { kind: 'system', id: system } : null;
}
