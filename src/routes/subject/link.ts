import type { Desk } from '$lib/workspace/desk.svelte.ts';
import { searchOf, type PageState } from '$lib/workspace/link.ts';
import { href, pageState } from '../address.ts';
import type { SubjectId } from './questions.ts';

/** A link to a subject: beside the page when seen from the panel, else to its own page. @param also such as `show` */
export function linkInside(desk: Desk, { kind, id }: SubjectId, isPanel: boolean, also: PageState = {}): string {
  if (!isPanel) return href(desk, '/project/', { [kind]: id, ...also });
  return searchOf(desk.view, { ...pageState(), show: '', subject: `${kind}:${id}`, ...also });
}
