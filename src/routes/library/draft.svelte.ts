import type { Intake, SheetChoice, SourceFile } from '$lib/intake/types.ts';
import type { Desk } from '$lib/workspace/desk.svelte.ts';
import type { SavedSources } from '$lib/workspace/store.ts';
import { combine } from './choices.ts';
import type { Dropped } from './dropped.ts';

export type Way = 'replace' | 'add';

/** What was loaded before, so that loading can be undone; `null` was the sample. */
export interface Loaded {
  /** Files loaded; 0: the sample was opened. */
  readonly count: number;
  readonly before: SavedSources | null;
}

/** Files that were read to be looked at, and are not loaded yet. */
export class Draft {
  files = $state.raw<readonly SourceFile[]>([]);
  choices = $state.raw<readonly SheetChoice[]>([]);
  skipped = $state.raw<readonly string[]>([]);
  /** What was understood of them; `null` before they were read. */
  intake = $state.raw<Intake | null>(null);
  isReading = $state(false);
  /** The files at hand, to be read in another way: they replace themselves. */
  isOfLoaded = $state(false);
  loaded = $state.raw<Loaded | null>(null);

  readonly isOpen = $derived(this.files.length > 0 || this.skipped.length > 0);
  #last = 0;

  constructor(private readonly desk: Desk) {}

  /** More files, beside those that wait already. */
  async take({ files, skipped }: Dropped): Promise<void> {
    const before = this.isOfLoaded ? { files: [], choices: [] } : this;
    this.isOfLoaded = false;
    this.skipped = skipped;
    this.files = combine(before, { files, choices: [] }).files;
    await this.choose(before.choices);
  }

  /** Reads the files again, as a person wants them read. */
  async choose(choices: readonly SheetChoice[]): Promise<void> {
    const turn = ++this.#last;
    this.choices = choices;
    if (this.files.length === 0) return;
    this.isReading = true;
    const intake = await this.desk.examine(this.files, choices);
    if (turn !== this.#last) return;
    this.isReading = false;
    if (intake) this.intake = intake;
    else if (this.intake === null) this.discard();
  }

  /** What is loaded, its choices to be edited. */
  reopen(sources: SavedSources, intake: Intake | null): void {
    this.isOfLoaded = true;
    Object.assign(this, { files: sources.files, choices: sources.choices, skipped: [], intake });
  }

  discard(): void {
    this.#last += 1;
    Object.assign(this, { files: [], choices: [], skipped: [], intake: null, isReading: false, isOfLoaded: false });
  }

  /** Loads the draft. What was loaded before can be brought back by `undo`. */
  async load(way: Way): Promise<void> {
    const { desk, files, choices } = this;
    const before = desk.sources;
    const next = way === 'add' && before ? combine(before, { files, choices }) : { files, choices };
    await desk.load(next.files, next.choices);
    if (desk.sources?.files !== next.files) return;
    this.discard();
    this.loaded = { count: files.length, before };
  }

  /** In place of the person's files, which `undo` brings back. */
  async openSample(): Promise<void> {
    const before = this.desk.sources;
    await this.desk.openSample();
    if (this.desk.isSample) this.loaded = { count: 0, before };
  }

  async undo(): Promise<void> {
    const { loaded } = this;
    this.loaded = null;
    if (!loaded) return;
    if (loaded.before === null) await this.desk.openSample();
    else await this.desk.load(loaded.before.files, loaded.before.choices);
  }
}
