import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Desk } from '$lib/workspace/desk.svelte.ts';
import { readPage, searchOf, type PageState, type View } from '$lib/workspace/link.ts';

export type PagePath =
  '/' | '/library/' | '/plan/' | '/om/' | '/usage/' | '/evaluation/' | '/lifecycle/' | '/policy/' | '/project/';

const quietly = { replaceState: true, keepFocus: true, noScroll: true };

/** The page's own part of the address: filters, the open panel, the order of a table. Reactive. */
export const pageState = (): PageState => readPage(page.url.searchParams);

/** A link to a page under the present view. */
export const href = (desk: Desk, path: PagePath, own: PageState = {}): string =>
  `${resolve(path as '/')}${searchOf(desk.view, own)}`;

/** Writes the page's own part; `''` takes a name out. A filter or an open panel is no step of its own in the history. */
export function setPage(desk: Desk, patch: PageState): Promise<void> {
  return goto(`${page.url.pathname}${searchOf(desk.view, { ...pageState(), ...patch })}`, quietly);
}

/** Writes the shared part: the layout follows the address. */
export function setView(desk: Desk, patch: Partial<View>): Promise<void> {
  return goto(`${page.url.pathname}${searchOf({ ...desk.view, ...patch }, pageState())}`, quietly);
}

/** Opens a project or a system beside the page. */
export const openSubject = (desk: Desk, kind: 'project' | 'system', id: string): Promise<void> =>
  setPage(desk, { subject: `${kind}:${id}` });

export function readSubject(text: string | undefined): { kind: 'project' | 'system'; id: string } | null {
  const [, kind, id] = /^(project|system):(.+)$/.exec(text ?? '') ?? [];
  return (kind === 'project' || kind === 'system') && id ? { kind, id } : null;
}
