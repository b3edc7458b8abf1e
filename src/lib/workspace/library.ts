import type { Columns, Engine, QueryOptions } from '../engine/engine.ts';
import type { Intake } from '../intake/types.ts';
import { buildModels, type BuildOptions } from '../models/build.ts';
import {
  contextValues,
  createInputs,
  defaultContext,
  emptyInput,
  noSuppliedCells,
  type Context
} from '../models/inputs.ts';
import { defaultSettings, settingValues, type Settings } from '../models/settings.ts';
import { defaultBudget } from '../plan/budget.ts';
import { readCandidates } from '../plan/candidates.ts';
import { rank } from '../plan/rank.ts';
import { requestOf } from '../plan/request.ts';
import type { Candidate, Plan } from '../plan/types.ts';
import { evaluate } from '../rules/evaluate.ts';
import type { Pack } from '../rules/types.ts';
import { tableNames } from '../tables/index.ts';

/** What a library is computed from. `currency` of the context is always the sources'. */
export interface LibraryState {
  readonly intake: Intake | null;
  readonly context: Context;
  readonly settings: Settings;
  readonly pack: Pack | null;
}

/** What is to be changed; of the context too only what is said. */
export type LibraryChange = Partial<Omit<LibraryState, 'context'>> & { readonly context?: Partial<Context> };

/** A library of one engine, which must be fresh. Nothing is built before the first change or `start`. */
export const openLibrary = (engine: Engine): Library => new Library(engine);

/**
 * The exports, the models over them and the verdicts of one pack: the page and the command both work through this.
 * Changes run one after another; each rebuilds what is downstream of it and no more. A change that failed or was
 * stopped is made good by the next one.
 */
export class Library {
  #state = emptyState;
  /** Whose rows stand in the engine; `null` when a change broke off half-way, and all is to be put in again. */
  #entered: LibraryState | null = null;
  /** Inputs whose rows changed since the models were built; `all` before the first build. */
  #stale: Set<string> | 'all' = 'all';
  #isJudged = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(readonly engine: Engine) {}

  get state(): LibraryState {
    return this.#state;
  }

  /** Builds everything once, with whatever is at hand. */
  start(state: LibraryChange = {}, options: BuildOptions = {}): Promise<void> {
    return this.set(state, options);
  }

  setSources(intake: Intake | null, options: BuildOptions = {}): Promise<void> {
    return this.set({ intake }, options);
  }

  setContext(context: Partial<Context>, options: BuildOptions = {}): Promise<void> {
    return this.set({ context }, options);
  }

  setSettings(settings: Settings, options: BuildOptions = {}): Promise<void> {
    return this.set({ settings }, options);
  }

  setPack(pack: Pack, options: BuildOptions = {}): Promise<void> {
    return this.set({ pack }, options);
  }

  /**
   * Several changes as one: sources, context and settings in one rebuild.
   * @throws EngineError of a model or a rule; `AbortError` when stopped
   */
  set(state: LibraryChange, options: BuildOptions = {}): Promise<void> {
    const work = this.#last.then(() => this.#change(state, options));
    this.#last = work.catch(() => undefined);
    return work;
  }

  candidates(options: QueryOptions = {}): Promise<Candidate[]> {
    return readCandidates(this.engine, options);
  }

  /** @param budget 分; `null`: as the envelopes of the plan year say, and no line where there are none */
  async plan(budget: number | null = null, options: QueryOptions = {}): Promise<Plan> {
    const money = budget ?? (await defaultBudget(this.engine, options));
    return rank(requestOf(await this.candidates(options), money, this.#state.settings));
  }

  async #change(said: LibraryChange, options: BuildOptions): Promise<void> {
    const before = this.#state;
    this.#state = stateOf(before, said);
    if (this.#state.pack !== before.pack) this.#isJudged = false;
    await this.#enter(this.#state, options);
    await this.#build(options);
    await this.#judge(options);
  }

  async #enter(next: LibraryState, options: BuildOptions): Promise<void> {
    const before = this.#entered ?? (await this.#clear(next));
    this.#entered = null;
    for (const [name, rows] of changedInputs(before, next)) {
      await this.engine.replace(name, rows, signalOf(options));
      if (name !== 'setting' || touchesModels(before.settings, next.settings)) this.#markStale(name);
    }
    this.#entered = next;
  }

  async #clear({ intake }: LibraryState): Promise<LibraryState> {
    await createInputs(this.engine, intake?.tables ?? {});
    await this.engine.replace('source_column', intake?.sourceColumns ?? noSourceColumns);
    await this.engine.replace('supplied_cell', intake?.suppliedCells ?? noSuppliedCells);
    this.#stale = 'all';
    this.#isJudged = false;
    return { ...emptyState, intake };
  }

  #markStale(name: string): void {
    if (this.#stale !== 'all') this.#stale.add(name);
    this.#isJudged = false;
  }

  async #build(options: BuildOptions): Promise<void> {
    if (this.#stale !== 'all' && this.#stale.size === 0) return;
    await buildModels(this.engine, this.#stale, options);
    this.#stale = new Set();
  }

  async #judge(options: BuildOptions): Promise<void> {
    if (this.#isJudged || this.#state.pack === null) return;
    await evaluate(this.engine, this.#state.pack, signalOf(options));
    this.#isJudged = true;
  }
}

const emptyState: LibraryState = { intake: null, context: defaultContext, settings: defaultSettings, pack: null };

const signalOf = ({ signal }: BuildOptions): QueryOptions => (signal ? { signal } : {});

function stateOf(before: LibraryState, said: LibraryChange): LibraryState {
  const { intake = before.intake, settings = before.settings, pack = before.pack } = said;
  const currency = intake?.currency ?? defaultContext.currency;
  return { intake, settings, pack, context: { ...before.context, ...said.context, currency } };
}

/** Inputs to be put in again, with their rows. */
function changedInputs(before: LibraryState, next: LibraryState): [string, Columns][] {
  return [
    ...(before.intake === next.intake ? [] : changedTables(before.intake, next.intake)),
    ...(same(before.context, next.context) ? [] : [named('context', contextValues(next.context))]),
    ...(same(before.settings, next.settings) ? [] : [named('setting', settingValues(next.settings))])
  ];
}

const named = (name: string, rows: Columns): [string, Columns] => [name, rows];

/** Tables that hold rows now or held some before; one that came back unchanged, the same object, is left. */
function changedTables(before: Intake | null, next: Intake | null): [string, Columns][] {
  const changed = tableNames.filter((name) => before?.tables[name] !== next?.tables[name]);
  const sources = next?.sourceColumns ?? noSourceColumns;
  return [
    ...changed.map((name) => named(name, next?.tables[name] ?? emptyInput(name))),
    named('source_column', sources),
    named('supplied_cell', next?.suppliedCells ?? noSuppliedCells)
  ];
}

const sourceColumns = ['table_name', 'source_file', 'source_sheet', 'column_name', 'heading', 'letter'];
const noSourceColumns: Columns = {
  names: sourceColumns,
  types: sourceColumns.map(() => 'VARCHAR'),
  values: sourceColumns.map(() => [])
};

function same<T extends object>(a: T, b: T): boolean {
  return a === b || (Object.keys(a) as (keyof T)[]).every((key) => a[key] === b[key]);
}

/** Weights, and whether the outstanding take money, only rank: no model reads them. */
const onlyRanks = (name: string) => name.startsWith('w_') || name.endsWith('_takes_money');

const touchesModels = (a: Settings, b: Settings) =>
  (Object.keys(a) as (keyof Settings)[]).some((name) => a[name] !== b[name] && !onlyRanks(name));
