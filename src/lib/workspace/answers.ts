import type { Settings } from '../models/settings.ts';
import type { Candidate } from '../plan/types.ts';
import { defaultView, type View } from './link.ts';
import type { OwnPack } from './store.ts';

/**
 * What the engine worked out for one setup, as far as the ranking needs it. Kept, so that the next start shows the plan
 * while the engine still loads; the engine's own answers then take its place. Plain data. Money in 分.
 */
export interface Answers {
  /** See `setupOf`: kept answers are shown for the very same setup only. */
  readonly setup: string;
  readonly currency: string;
  readonly candidates: readonly Candidate[];
  readonly envelope: number | null;
  readonly planYears: readonly number[];
  readonly organisations: readonly (readonly [id: string, name: string])[];
}

export interface Setup {
  readonly view: Pick<View, 'policy' | 'year' | 'asOf'>;
  readonly changedSettings: Partial<Settings>;
  /** `null`: the sample library. */
  readonly sources: { readonly revision: string } | null;
  readonly ownPacks: readonly OwnPack[];
}

/** One text for everything the answers depend on; ranking settings too, though only the ranking reads them. */
export function setupOf({ view, changedSettings, sources, ownPacks }: Setup): string {
  const settings = Object.entries(changedSettings).sort(([a], [b]) => (a < b ? -1 : 1));
  const pack = ownPacks.find(({ id }) => id === view.policy)?.revision;
  return JSON.stringify([
    ...[sources?.revision ?? 'sample', view.policy, view.year, view.asOf, settings],
    ...(pack === undefined ? [] : [pack])
  ]);
}

/** The setup of somebody's very first start. */
export const firstSetup = setupOf({ view: defaultView, changedSettings: {}, sources: null, ownPacks: [] });

/** The first of those offered that was worked out for this setup. */
export const fitting = (setup: string, ...offered: readonly (Answers | null)[]): Answers | null =>
  offered.find((answers) => answers?.setup === setup) ?? null;

/** The answers that came with the house for the sample library; `null` where there are none (a server in development). */
export async function fetchAnswers(address: string | null): Promise<Answers | null> {
  if (address === null) return null;
  const found = await fetch(address).catch(() => null);
  return found?.ok ? ((await found.json()) as Answers) : null;
}

/** Answers as the desk's state. */
export const shown = ({ setup: _, organisations, ...rest }: Answers) => ({
  ...rest,
  organisations: new Map(organisations)
});
