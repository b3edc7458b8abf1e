import type { SaveState } from './progress.ts';
import { nothingKept, type KeptAnswers, type Saved, type SavedSources, type SavedState, type Store } from './store.ts';

/** Writes what is kept, and knows whether it could. A refused write stops nothing: the desk works on from memory. */
export class Keeper {
  saving = $state<SaveState>('saved');

  constructor(private readonly store: Store) {}

  load(): Promise<Saved> {
    return this.store.load().catch(() => {
      this.saving = 'unsaved';
      return nothingKept;
    });
  }

  state(state: SavedState): Promise<void> {
    return this.#keep(() => this.store.saveState(state));
  }

  sources(sources: SavedSources | null): Promise<void> {
    return this.#keep(() => this.store.saveSources(sources));
  }

  answers(kept: KeptAnswers): Promise<void> {
    return this.#keep(() => this.store.saveAnswers(kept));
  }

  async #keep(save: () => Promise<void>): Promise<void> {
    this.saving = 'saving';
    await save().then(
      () => (this.saving = 'saved'),
      () => (this.saving = 'unsaved')
    );
  }
}
