import type { QueryOptions, Result } from '../engine/engine.ts';
import type { Intake, SheetChoice, SourceFile } from '../intake/types.ts';
import type { BuildOptions } from '../models/build.ts';
import { isRanking } from '../models/ranking.ts';
import type { Settings } from '../models/settings.ts';
import { rank } from '../plan/rank.ts';
import { requestOf } from '../plan/request.ts';
import type { Candidate } from '../plan/types.ts';
import type { Pack } from '../rules/types.ts';
import { fetchAnswers, fitting, setupOf, shown, type Answers } from './answers.ts';
import { rulings, standing, undoing, type Decision, type Ruling } from './decisions.ts';
import { defaultView, type View } from './link.ts';
import { noNames } from './named.ts';
import { fetchSample } from './sample.ts';
import { nothingKept, type Change, type KeptAnswers, type SavedSources, type SavedState, type Store } from './store.ts';
import { isQuick, type Doing, type Phase, type SaveState } from './progress.ts';
import type { Work } from './work.ts';

export interface DeskOptions {
  readonly store: Store;
  /** The moment, for the record of changes only: results never depend on it. */
  readonly now: () => string;
  /** Names this build of the product. */
  readonly build: string;
  /** Where the answers for the sample library lie; `null`: nowhere. */
  readonly answers: string | null;
}

/** The state of the page: what was loaded, under which view, and what follows. Pages read it and ask the engine through it. */
export class Desk {
  phase = $state<Phase>('starting');
  doing = $state.raw<Doing | null>(null);
  /** Why the desk stands still, as the browser or the engine said it. */
  failure = $state.raw<string | null>(null);
  saving = $state<SaveState>('saved');

  view = $state.raw<View>(defaultView);
  /** What a person changed of the local settings; the rest is the default. */
  changedSettings = $state.raw<Partial<Settings>>({});
  settings = $state.raw<Settings | null>(null);
  decisions = $state.raw<readonly Decision[]>([]);
  changes = $state.raw<readonly Change[]>([]);
  /** `null`: the sample library stands in. */
  sources = $state.raw<SavedSources | null>(null);

  intake = $state.raw<Intake | null>(null);
  /** Of every amount. */
  currency = $state.raw('CNY');
  pack = $state.raw<Pack | null>(null);
  packs = $state.raw<readonly Pack[]>([]);
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

  #work: Work | undefined;
  #reading: Work['read'] | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #stop = new AbortController();

  constructor(private readonly options: DeskOptions) {}

  /** Opens the engine while the files are read. @param link what the address says, over what was kept */
  async start(link: Partial<View>): Promise<void> {
    await this.#guard(async () => {
      const { startWork } = await import('./work.ts');
      const { read, opened } = startWork();
      this.#reading = read;
      const shipped = fetchAnswers(this.options.answers);
      const saved = await this.options.store.load().catch(() => this.#unsaved(nothingKept));
      this.#restore(saved.state, link);
      this.sources = saved.sources;
      void this.#foretell(saved.kept, shipped);
      const [work, intake] = await Promise.all([opened, this.#read(saved.sources)]);
      this.#work = work;
      this.packs = work.packs;
      await this.#bring(intake);
    });
  }

  /** Asks the engine; rejects with an `AbortError` when withdrawn. */
  async query(sql: string, options: QueryOptions = {}): Promise<Result> {
    if (!this.#work) throw new Error('Desk: found no open engine; expected one that is ready.');
    return this.#work.engine.query(sql, options);
  }

  setView(patch: Partial<View>): Promise<void> {
    const before = this.view;
    this.view = { ...before, ...patch };
    void this.#keepState();
    const { policy, year, asOf } = this.view;
    if (policy === before.policy && year === before.year && asOf === before.asOf) return Promise.resolve();
    for (const key of ['policy', 'year', 'asOf'] as const) this.#record(key, before[key], this.view[key]);
    if (!this.intake) this.settings = null;
    return this.#again();
  }

  setSettings(patch: Partial<Settings>): Promise<void> {
    for (const [name, value] of Object.entries(patch)) {
      this.#record(name, this.changedSettings[name as keyof Settings] ?? 'default', value);
    }
    this.changedSettings = { ...this.changedSettings, ...patch };
    if (this.settings) this.settings = { ...this.settings, ...patch };
    void this.#keepState();
    return Object.keys(patch).every(isRanking) ? Promise.resolve() : this.#again();
  }

  /** While a slider moves: the ranking follows at once, nothing is recorded. */
  preview(patch: Partial<Settings>): void {
    if (this.settings) this.settings = { ...this.settings, ...patch };
  }

  /** Back to the defaults of the file. */
  resetSettings(): Promise<void> {
    for (const [name, value] of Object.entries(this.changedSettings)) this.#record(name, value, 'default');
    this.changedSettings = {};
    void this.#keepState();
    return this.#again();
  }

  /** Reads files without loading them, to be looked at first; `null`: stopped, or failed as `failure` says. */
  async examine(files: readonly SourceFile[], choices: readonly SheetChoice[] = []): Promise<Intake | null> {
    let intake: Intake | null = null;
    await this.#guard(async () => {
      intake = await this.#read({ files, choices, revision: '' });
      Object.assign(this, { doing: null, failure: null });
    });
    return intake;
  }

  /** Replaces what was loaded. Nothing is kept or shown before the files were read; a stop leaves everything as it was. */
  async load(files: readonly SourceFile[], choices: readonly SheetChoice[] = []): Promise<void> {
    await this.#guard(async () => {
      const sources = { files, choices, revision: this.options.now() };
      await this.#bring(await this.#read(sources), sources);
      await this.#keepSources();
    });
  }

  /** The files at hand, read again with other choices. */
  choose(choices: readonly SheetChoice[]): Promise<void> {
    return this.load(this.sources?.files ?? [], choices);
  }

  /** Forgets the person's files and opens the sample. */
  async openSample(): Promise<void> {
    await this.#guard(async () => {
      await this.#bring(await this.#read(null), null);
      await this.#keepSources();
    });
  }

  decide(project_id: string, ruling: Ruling | null, reason: string): void {
    if (ruling !== null && !rulings.includes(ruling)) return;
    const entry = { project_id, plan_year: this.view.year, ruling, reason, at: this.options.now() };
    this.decisions = [...this.decisions, entry];
    void this.#keepState();
  }

  undoDecision(): void {
    const entry = undoing(this.decisions, this.options.now());
    if (!entry) return;
    this.decisions = [...this.decisions, entry];
    void this.#keepState();
  }

  /** Stops reading or building; what stood before stays. */
  stop(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  #restore(state: SavedState, link: Partial<View>): void {
    this.view = { ...defaultView, ...state.view, ...link };
    this.changedSettings = state.settings;
    this.decisions = state.decisions;
    this.changes = state.changes;
  }

  async #read(sources: SavedSources | null): Promise<Intake> {
    this.phase = this.intake ? this.phase : 'reading';
    const files = sources?.files ?? (await fetchSample());
    if (!this.#reading) throw new Error('Desk: found no reader; expected the desk to have started.');
    return this.#reading(files, sources?.choices ?? [], {
      signal: this.#stop.signal,
      onProgress: ({ file, done, total }) => (this.doing = { what: 'reading', detail: file, done, total })
    });
  }

  /** Everything anew under the present view and settings, one after another, the last wish last. */
  #again(): Promise<void> {
    const { intake } = this;
    return intake && this.#work ? this.#guard(() => this.#bring(intake)) : Promise.resolve();
  }

  #bring(intake: Intake, sources = this.sources): Promise<void> {
    const turn = this.#turn.then(() => this.#bringNow(intake, sources));
    this.#turn = turn.catch(() => {});
    return turn;
  }

  async #bringNow(intake: Intake, sources: SavedSources | null): Promise<void> {
    const work = this.#work;
    const pack = work?.packOf(this.view.policy) ?? work?.packs[0];
    if (!work || !pack) return;
    if (this.phase !== 'ready') this.phase = 'building';
    const { defaultSettings } = await import('../models/settings.ts');
    const settings = { ...defaultSettings, ...this.changedSettings };
    const context = { as_of: this.view.asOf, plan_year: this.view.year, currency: intake.currency };
    await work.bring({ intake, context, settings, pack }, isQuick(intake) ? {} : this.#watched());
    const answers = await work.answer(this.#setup(sources));
    const ready = { phase: 'ready', doing: null, failure: null } as const;
    Object.assign(this, { sources, intake, pack, settings, ...shown(answers), ...ready });
    this.version += 1;
    void this.#keep(() => this.options.store.saveAnswers({ build: this.options.build, answers }));
  }

  #setup(sources = this.sources): string {
    return setupOf({ view: this.view, changedSettings: this.changedSettings, sources });
  }

  /** Shows what is known of this very setup before the engine stands. */
  async #foretell(kept: KeptAnswers | null, shipped: Promise<Answers | null>): Promise<void> {
    const own = kept?.build === this.options.build ? kept.answers : null;
    const answers = fitting(this.#setup(), own) ?? fitting(this.#setup(), await shipped);
    const [rules, models] = await Promise.all([import('../rules/packs.ts'), import('../models/settings.ts')]);
    if (!answers || this.intake || answers.setup !== this.#setup()) return;
    const settings = { ...models.defaultSettings, ...this.changedSettings };
    const pack = rules.packOf(this.view.policy) ?? null;
    Object.assign(this, { packs: rules.packs, pack, settings, ...shown(answers) });
  }

  /** One request a model, so that progress shows and a person can stop it. */
  #watched(): BuildOptions {
    return {
      signal: this.#stop.signal,
      onProgress: ({ done, total, name }) => (this.doing = { what: 'building', detail: name ?? '', done, total })
    };
  }

  /** An abort is a wish, not a failure. */
  async #guard(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.doing = null;
      if (error instanceof DOMException && error.name === 'AbortError') return;
      this.failure = error instanceof Error ? error.message : String(error);
      if (!this.intake) this.phase = 'failed';
    }
  }

  #record(what: string, from: unknown, to: unknown): void {
    if (from === to) return;
    const entry = { at: this.options.now(), what, from: String(from), to: String(to) };
    this.changes = [...this.changes, entry];
  }

  #keepState(): Promise<void> {
    const { view, changedSettings: settings, decisions, changes } = this;
    return this.#keep(() => this.options.store.saveState({ view, settings, decisions, changes }));
  }

  #keepSources(): Promise<void> {
    return this.#keep(() => this.options.store.saveSources(this.sources));
  }

  async #keep(save: () => Promise<void>): Promise<void> {
    this.saving = 'saving';
    await save().then(
      () => (this.saving = 'saved'),
      () => (this.saving = 'unsaved')
    );
  }

  #unsaved<T>(instead: T): T {
    this.saving = 'unsaved';
    return instead;
  }
}
