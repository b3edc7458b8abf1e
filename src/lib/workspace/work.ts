import type { Engine } from '../engine/engine.ts';
import { openWasm } from '../engine/wasm.ts';
import { intakeInWorker } from '../intake/inWorker.ts';
import type { Intake, IntakeOptions, SourceFile } from '../intake/types.ts';
import type { BuildOptions } from '../models/build.ts';
import { answer } from './answer.ts';
import type { Answers } from './answers.ts';
import { Library, type LibraryState } from './library.ts';
import { regulations } from './regulations.ts';

/** How a person wants files read. */
export type Ways = Pick<IntakeOptions, 'choices' | 'repairs' | 'saved'>;

/** The heavy half of the desk, loaded on demand: the engine, the readers of files, the regulations. */
export interface Work {
  readonly engine: Engine;
  readonly library: Library;
  readonly regulations: typeof regulations;
  read(files: readonly SourceFile[], ways: Ways, options?: Omit<IntakeOptions, keyof Ways>): Promise<Intake>;
  bring(setup: LibraryState, options?: BuildOptions): Promise<void>;
  /** Of the setup it was brought to. */
  answer(setup: string): Promise<Answers>;
}

interface Started {
  readonly read: Work['read'];
  readonly opened: Promise<Work>;
}

let started: Started | undefined;

/** One engine a page, started by whoever asks first; `read` does not wait for it. */
export const startWork = (): Started => (started ??= start());

function start(): Started {
  const read: Work['read'] = (files, ways, options) => intakeInWorker(files, { ...options, ...ways });
  const opened = openWasm().then((engine): Work => {
    const library = new Library(engine);
    return {
      ...{ engine, library, regulations, read },
      bring: (setup, options) => library.set(setup, options),
      answer: (setup) => answer(library, setup)
    };
  });
  return { read, opened };
}
