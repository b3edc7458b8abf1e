import type { Engine, QueryOptions, Result } from '../engine/engine.ts';
import type { Intake, Repair, SavedMapping, SourceFile } from '../intake/types.ts';
import type { BuildOptions } from '../models/build.ts';
import { isRanking } from '../models/ranking.ts';
import type { Settings } from '../models/settings.ts';
import { fetchAnswers, fitting, shown, type Answers } from './answers.ts';
import { rulings, undoing, type Ruling } from './decisions.ts';
import { Keeper } from './keeper.svelte.ts';
import type { View } from './link.ts';
import { Mending } from './mending.svelte.ts';
import { packNames } from './named.ts';
import { isQuick } from './progress.ts';
import { fetchSample } from './sample.ts';
import { repairRecord, withMapping, withoutRepairs, withRepairs, type CellPlace, type Sources } from './sources.ts';
import { DeskState } from './state.svelte.ts';
import type { KeptAnswers, OwnPack, SavedSources, Store } from './store.ts';
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

const nothingSaid = { choices: [], repairs: [], mappings: [] };

/** What was loaded, under which view, and what follows. Pages read its state and ask the engine through it. */
export class Desk extends DeskState {
  readonly mending = new Mending((sources, signal) => this.#replace(sources, signal));
  /** Those that are being read included. */
  readonly repairs = $derived(this.mending.over(this.sources)?.repairs ?? []);

  #work: Work | undefined;
  #reading: Work['read'] | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #stop = new AbortController();
  #sample: readonly SourceFile[] = [];
  readonly #keeper: Keeper;

  constructor(private readonly options: DeskOptions) {
    super();
    this.#keeper = new Keeper(options.store);
  }

  get saving() {
    return this.#keeper.saving;
  }

  /** Opens the engine while the files are read. @param link what the address says, over what was kept */
  async start(link: Partial<View>): Promise<void> {
    await this.#guard(async () => {
      const { startWork } = await import('./work.ts');
      const { read, opened } = startWork();
      this.#reading = read;
      const shipped = fetchAnswers(this.options.answers);
      const saved = await this.#keeper.load();
      this.restore(saved.state, link);
      this.sources = saved.sources;
      void this.#foretell(saved.kept, shipped);
      const [work, intake] = await Promise.all([opened, this.#read(saved.sources)]);
      this.#work = work;
      this.packs = work.regulations(this.ownPacks);
      await this.#bring(intake);
    });
  }

  /** @throws Error before it is open */
  get engine(): Engine {
    if (!this.#work) throw new Error('Desk: found no open engine; expected one that is ready.');
    return this.#work.engine;
  }

  /** Asks the engine; rejects with an `AbortError` when withdrawn. */
  async query(sql: string, options: QueryOptions = {}): Promise<Result> {
    return this.engine.query(sql, options);
  }

  /** Regulations of one's own; what is shown follows where the chosen one is among them. */
  setOwnPacks(ownPacks: readonly OwnPack[]): Promise<void> {
    this.#record('packs', packNames(this.ownPacks), packNames(ownPacks));
    this.ownPacks = ownPacks;
    this.packs = this.#work?.regulations(ownPacks) ?? this.packs;
    void this.#keepState();
    return this.#again();
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

  /** What stands, to be added to: the sample's own files when there are no others. */
  get base(): Sources {
    return this.sources ?? { files: this.#sample, choices: [], repairs: [], holdsSample: true };
  }

  /** Reads files without loading them, to be looked at first; `null`: stopped, or failed as `failure` says. */
  async examine(sources: Sources, signal?: AbortSignal): Promise<Intake | null> {
    let intake: Intake | null = null;
    await this.#guard(async () => {
      intake = await this.#read(this.#dated(sources), signal);
      Object.assign(this, { doing: null, failure: null });
    });
    return intake;
  }

  /** Replaces what was loaded. Nothing is kept or shown before the files were read; a stop leaves everything as it was. */
  load(sources: Sources): Promise<void> {
    return this.bringBack(this.#dated(sources));
  }

  /** Sources as they stood once. @param sources `null`: forgets the person's files and opens the sample */
  bringBack(sources: SavedSources | null): Promise<void> {
    this.mending.end();
    return this.#replace(sources).then(() => {});
  }

  openSample = (): Promise<void> => this.bringBack(null);

  /** Cells as a person corrects them, read again at once. A later repair takes along one that is still being read. */
  repair(repairs: readonly Repair[]): Promise<void> {
    const record = repairRecord(repairs, this.intake?.rejects ?? []);
    if (!record) return Promise.resolve();
    this.#record(record.what, record.from, record.to);
    void this.#keepState();
    const before = this.mending.over(this.sources);
    return this.mending.step(before, this.#dated(withRepairs(before ?? this.base, repairs), before?.mappings ?? []));
  }

  /** These cells again as their file says them. */
  unrepair(places: readonly CellPlace[]): Promise<void> {
    const before = this.mending.over(this.sources);
    if (!before) return Promise.resolve();
    return this.mending.step(before, this.#dated(withoutRepairs(before, places), before.mappings));
  }

  /** Takes the latest repair back. */
  undoRepair = (): Promise<void> => this.mending.undo();

  /** The next files are read so where it fits. */
  remember(mapping: SavedMapping): void {
    this.mappings = withMapping(this.mappings, mapping);
    void this.#keepState();
  }

  forget(name: string): void {
    this.mappings = this.mappings.filter((one) => one.name !== name);
    void this.#keepState();
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

  #dated(sources: Sources, mappings = this.mappings): SavedSources {
    return { ...sources, mappings, revision: this.options.now() };
  }

  async #replace(sources: SavedSources | null, signal?: AbortSignal): Promise<boolean> {
    await this.#guard(async () => {
      await this.#bring(await this.#read(sources, signal), sources);
      await this.#keeper.sources(this.sources);
    });
    return this.sources === sources;
  }

  async #read(sources: SavedSources | null, signal = this.#stop.signal): Promise<Intake> {
    this.phase = this.intake ? this.phase : 'reading';
    if (!sources && this.#sample.length === 0) this.#sample = await fetchSample();
    if (!this.#reading) throw new Error('Desk: found no reader; expected the desk to have started.');
    const { files, choices, repairs, mappings: saved } = { ...nothingSaid, ...(sources ?? { files: this.#sample }) };
    return this.#reading(
      files,
      { choices, repairs, saved },
      {
        signal: AbortSignal.any([this.#stop.signal, signal]),
        onProgress: ({ file, done, total }) => (this.doing = { what: 'reading', detail: file, done, total })
      }
    );
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
    const pack = this.packs.find(({ id }) => id === this.view.policy) ?? this.packs[0];
    if (!work || !pack) return;
    if (this.phase !== 'ready') this.phase = 'building';
    const { defaultSettings } = await import('../models/settings.ts');
    const settings = { ...defaultSettings, ...this.changedSettings };
    const context = { as_of: this.view.asOf, plan_year: this.view.year, currency: intake.currency };
    await work.bring({ intake, context, settings, pack }, isQuick(intake) ? {} : this.#watched());
    const answers = await work.answer(this.setup(sources));
    const ready = { phase: 'ready', doing: null, failure: null } as const;
    Object.assign(this, { sources, intake, pack, settings, ...shown(answers), ...ready });
    this.version += 1;
    void this.#keeper.answers({ build: this.options.build, answers });
  }

  /** Shows what is known of this very setup before the engine stands. */
  async #foretell(kept: KeptAnswers | null, shipped: Promise<Answers | null>): Promise<void> {
    const own = kept?.build === this.options.build ? kept.answers : null;
    const answers = fitting(this.setup(), own) ?? fitting(this.setup(), await shipped);
    const [known, models] = await Promise.all([import('./regulations.ts'), import('../models/settings.ts')]);
    if (!answers || this.intake || answers.setup !== this.setup()) return;
    const settings = { ...models.defaultSettings, ...this.changedSettings };
    const packs = known.regulations(this.ownPacks);
    const pack = packs.find(({ id }) => id === this.view.policy) ?? null;
    Object.assign(this, { packs, pack, settings, ...shown(answers) });
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
    return this.#keeper.state(this.kept);
  }
}
