import { createStore, del, get, set, type UseStore } from 'idb-keyval';
import type { SavedMapping } from '../intake/types.ts';
import type { Settings } from '../models/settings.ts';
import type { Answers } from './answers.ts';
import type { Decision } from './decisions.ts';
import type { View } from './link.ts';
import type { Sources } from './sources.ts';

/** A setting that a person changed: `at` is the moment as the page's edge gave it, for the record only. */
export interface Change {
  readonly at: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
}

/** A pack file of one's own, as it was given. */
export interface OwnPack {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  readonly text: string;
  /** The digest of its text. */
  readonly revision: string;
}

/** What is kept between visits beside the files: small, written often. */
export interface SavedState {
  readonly view: Partial<View>;
  readonly settings: Partial<Settings>;
  readonly decisions: readonly Decision[];
  readonly changes: readonly Change[];
  /** How sheets were read, to be read so again. */
  readonly mappings: readonly SavedMapping[];
  /** Regulations of one's own. */
  readonly packs: readonly OwnPack[];
}

/** The files and how their sheets were read: large, written when they change. */
export interface SavedSources extends Sources {
  /** Those that were known when the files were read: what stands is read the same way again. */
  readonly mappings: readonly SavedMapping[];
  /** Another one whenever anything of it changes. */
  readonly revision: string;
}

/** Answers as one build of the product worked them out; another build asks anew. */
export interface KeptAnswers {
  readonly build: string;
  readonly answers: Answers;
}

export interface Saved {
  /** `null`: nothing of one's own yet; the sample stands in. */
  readonly sources: SavedSources | null;
  readonly state: SavedState;
  readonly kept: KeptAnswers | null;
}

export interface Store {
  load(): Promise<Saved>;
  saveState(state: SavedState): Promise<void>;
  /** `null` forgets the files. */
  saveSources(sources: SavedSources | null): Promise<void>;
  saveAnswers(kept: KeptAnswers): Promise<void>;
}

export const nothingSaved: SavedState = {
  view: {},
  settings: {},
  decisions: [],
  changes: [],
  mappings: [],
  packs: []
};

export const nothingKept: Saved = { sources: null, state: nothingSaved, kept: null };

/** Raised when what is kept changes its shape: what an older page wrote is then left alone and not read. */
const version = 1;
const stateKey = `state ${version}`;
const sourcesKey = `sources ${version}`;
const answersKey = `answers ${version}`;

/** An older page kept no repairs and no mappings. */
const whole = (sources: SavedSources | undefined): SavedSources | null =>
  sources ? { ...{ repairs: [], mappings: [] }, ...sources } : null;

/**
 * The browser's own database on this machine. Rejects with the browser's error when it refuses (private window, full
 * disk): the caller keeps working from memory and says so.
 */
export function openStore(name = 'liangru'): Store {
  let opened: UseStore | undefined;
  const store = () => (opened ??= createStore(name, 'workspace'));
  return {
    load: async () => {
      const [sources, state, kept] = await Promise.all([
        get<SavedSources>(sourcesKey, store()),
        get<SavedState>(stateKey, store()),
        get<KeptAnswers>(answersKey, store())
      ]);
      return { sources: whole(sources), state: { ...nothingSaved, ...state }, kept: kept ?? null };
    },
    saveState: (state) => set(stateKey, state, store()),
    saveSources: (sources) => (sources === null ? del(sourcesKey, store()) : set(sourcesKey, sources, store())),
    saveAnswers: (kept) => set(answersKey, kept, store())
  };
}
