import type { Intake, SavedMapping } from '../intake/types.ts';
import type { Settings } from '../models/settings.ts';
import { rank } from '../plan/rank.ts';
import { requestOf } from '../plan/request.ts';
import type { Candidate } from '../plan/types.ts';
import type { Pack } from '../rules/types.ts';
import { setupOf } from './answers.ts';
import { standing, type Decision } from './decisions.ts';
import { defaultView, type View } from './link.ts';
import { noNames } from './named.ts';
import type { Doing, Phase } from './progress.ts';
import type { Change, OwnPack, SavedSources, SavedState } from './store.ts';

/** The state of the page: what was loaded, under which view, and what follows. `Desk` alone changes it. */
export class DeskState {
  phase = $state<Phase>('starting');
  doing = $state.raw<Doing | null>(null);
  /** Why the desk stands still, as the browser or the engine said it. */
  failure = $state.raw<string | null>(null);

  view = $state.raw<View>(defaultView);
  /** What a person changed of the local settings; the rest is the default. */
  changedSettings = $state.raw<Partial<Settings>>({});
  settings = $state.raw<Settings | null>(null);
  decisions = $state.raw<readonly Decision[]>([]);
  changes = $state.raw<readonly Change[]>([]);
  mappings = $state.raw<readonly SavedMapping[]>([]);
  /** `null`: the sample library stands in. */
  sources = $state.raw<SavedSources | null>(null);

  intake = $state.raw<Intake | null>(null);
  /** Of every amount. */
  currency = $state.raw('CNY');
  pack = $state.raw<Pack | null>(null);
  packs = $state.raw<readonly Pack[]>([]);
  ownPacks = $state.raw<readonly OwnPack[]>([]);
  candidates = $state.raw<readonly Candidate[]>([]);
  /** 分; what the library's envelopes hold for building in the plan year. */
  envelope = $state.raw<number | null>(null);
  /** Plan years that projects name, ascending. */
  planYears = $state.raw<readonly number[]>([]);
  /** Organisation id → name. */
  organisations = $state.raw<ReadonlyMap<string, string>>(noNames);
  /** Rises whenever a relation may have changed: queries that read it are asked again. */
  version = $state(0);

  readonly isSample = $derived(this.sources === null);
  readonly isReady = $derived(this.phase === 'ready');
  readonly budget = $derived(this.view.budget ?? this.envelope);
  /** The ranking under the present weights; `null` before anything is known. */
  readonly plan = $derived(this.settings ? rank(requestOf(this.candidates, this.budget, this.settings)) : null);
  readonly ruled = $derived(standing(this.decisions, this.view.year));

  /** One text for everything that the answers depend on. */
  protected setup(sources = this.sources): string {
    const { view, changedSettings, ownPacks } = this;
    return setupOf({ view, changedSettings, sources, ownPacks });
  }

  /** What is kept of it between visits. */
  protected get kept(): SavedState {
    const { view, changedSettings: settings, decisions, changes, mappings, ownPacks: packs } = this;
    return { view, settings, decisions, changes, mappings, packs };
  }

  /** @param link what the address says, over what was kept */
  protected restore(state: SavedState, link: Partial<View>): void {
    const { settings: changedSettings, decisions, changes, mappings, packs: ownPacks } = state;
    Object.assign(this, { changedSettings, decisions, changes, mappings, ownPacks });
    this.view = { ...defaultView, ...state.view, ...link };
  }
}
