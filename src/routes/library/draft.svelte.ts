import type { Intake, Repair, SheetChoice, SourceFile } from '$lib/intake/types.ts';
import type { Desk } from '$lib/workspace/desk.svelte.ts';
import { combine, type Sources } from '$lib/workspace/sources.ts';
import type { SavedSources } from '$lib/workspace/store.ts';
import type { Dropped } from './dropped.ts';
import { isExchange, onlyFrom, type Way } from './exchange.ts';
import type { LibraryWords } from './words.ts';

/** What was done last, and how it is taken back. */
export interface Undoable {
  readonly say: (words: LibraryWords) => string;
  readonly undo: () => void;
}

/** Milliseconds of rest before a choice is read: a list turned by the keyboard passes many. */
const REST = 150;

const nothing = { files: [], choices: [], repairs: [], skipped: [], intake: null, isExchange: false };

/** Files that were read to be looked at, and are not loaded yet. */
export class Draft {
  files = $state.raw<readonly SourceFile[]>([]);
  choices = $state.raw<readonly SheetChoice[]>([]);
  repairs = $state.raw<readonly Repair[]>([]);
  skipped = $state.raw<readonly string[]>([]);
  /** What was understood; of corrections and materials together with what they correct. `null` before it was read. */
  intake = $state.raw<Intake | null>(null);
  isReading = $state(false);
  /** The files at hand, to be read in another way: they replace themselves. */
  isOfLoaded = $state(false);
  /** Corrections or materials that came back: they are added. */
  isExchange = $state(false);
  undoable = $state.raw<Undoable | null>(null);

  readonly isOpen = $derived(this.files.length > 0 || this.skipped.length > 0);
  readonly names = $derived(this.files.map((file) => file.name));
  /** Of the draft's own files. */
  readonly own = $derived(this.intake && onlyFrom(this.intake, this.names));
  #stop = new AbortController();

  constructor(private readonly desk: Desk) {}

  /** More files, beside those that wait already. */
  async take({ files, skipped }: Dropped): Promise<void> {
    const before = this.isOfLoaded ? nothing : this.#sources;
    this.isOfLoaded = false;
    this.skipped = skipped;
    this.repairs = [];
    this.files = combine(before, { files, choices: [], repairs: [] }).files;
    await this.#read(before.choices, 0);
  }

  /** Reads the files again, as a person wants them read; an earlier reading is given up. */
  choose(choices: readonly SheetChoice[]): Promise<void> {
    return this.#read(choices, REST);
  }

  /** What is loaded, its choices to be edited. */
  reopen({ files, choices, repairs }: Sources, intake: Intake | null): void {
    this.discard();
    Object.assign(this, { files, choices, repairs, intake, isOfLoaded: true });
  }

  discard(): void {
    this.#stop.abort();
    Object.assign(this, { ...nothing, isReading: false, isOfLoaded: false });
  }

  /** Loads the draft. What was loaded before can be brought back. */
  async load(way: Way): Promise<void> {
    const { desk, files } = this;
    const before = desk.sources;
    const own = this.isOfLoaded && before ? { ...before, ...this.#sources } : this.#sources;
    const next = way === 'add' ? combine(desk.base, own) : own;
    await desk.load(next);
    if (desk.sources?.files !== next.files) return;
    this.discard();
    this.#loaded(files.length, before);
  }

  /** In place of the person's files, which can be brought back. */
  async openSample(): Promise<void> {
    const before = this.desk.sources;
    await this.desk.openSample();
    if (this.desk.isSample) this.#loaded(0, before);
  }

  /** @param count files loaded; 0: the sample was opened. @param before `null` was the sample */
  #loaded(count: number, before: SavedSources | null): void {
    this.undoable = { say: (words) => words.loaded(count), undo: () => void this.desk.bringBack(before) };
  }

  get #sources(): Sources {
    const { files, choices, repairs } = this;
    return { files, choices, repairs };
  }

  async #read(choices: readonly SheetChoice[], rest: number): Promise<void> {
    this.choices = choices;
    this.#stop.abort();
    const { signal } = (this.#stop = new AbortController());
    if (this.files.length === 0) return;
    this.isReading = true;
    await new Promise((resolve) => setTimeout(resolve, rest));
    const read = signal.aborted ? null : await this.#examine(signal);
    if (signal.aborted) return;
    this.isReading = false;
    if (read) Object.assign(this, read);
    else if (this.intake === null) this.discard();
  }

  async #examine(signal: AbortSignal) {
    const alone = await this.desk.examine(this.#sources, signal);
    const comesBack = alone !== null && !this.isOfLoaded && isExchange(alone, this.names);
    const intake = comesBack ? await this.desk.examine(combine(this.desk.base, this.#sources), signal) : alone;
    return intake && { intake, isExchange: comesBack };
  }
}
