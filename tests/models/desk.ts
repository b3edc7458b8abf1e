import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import type { Relations } from '../../src/lib/models/generated/relations.ts';
import { contextValues, createInputs, defaultContext, type Context } from '../../src/lib/models/inputs.ts';
import { defaultSettings, settingValues, type Settings } from '../../src/lib/models/settings.ts';
import { put, type Library } from './library.ts';

interface Setup {
  readonly context?: Partial<Context>;
  readonly settings?: Partial<Settings>;
}

/** One engine for the tests of a file; each test begins with empty inputs. */
export function desk() {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNative();
  });
  beforeEach(() => createInputs(engine));
  afterAll(() => engine.close());
  return {
    engine: () => engine,
    /** Puts the rows in, builds every model. */
    async build(library: Library, { context, settings }: Setup = {}): Promise<void> {
      await engine.replace('context', contextValues({ ...defaultContext, ...context }));
      await engine.replace('setting', settingValues({ ...defaultSettings, ...settings }));
      await put(engine, library);
      await buildModels(engine);
    },
    async rows<Name extends keyof Relations>(name: Name, order = 'all'): Promise<Relations[Name][]> {
      return (await engine.query(`select * from ${name} order by ${order}`)).rows<Relations[Name]>();
    }
  };
}
