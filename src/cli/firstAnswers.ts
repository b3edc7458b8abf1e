import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openNative } from '../lib/engine/native.ts';
import { intake } from '../lib/intake/intake.ts';
import { packOf } from '../lib/rules/packs.ts';
import { answer } from '../lib/workspace/answer.ts';
import { firstSetup, type Answers } from '../lib/workspace/answers.ts';
import { openLibrary } from '../lib/workspace/library.ts';
import { defaultView } from '../lib/workspace/link.ts';

/**
 * The sample library worked out once, when the site is built: the very first start shows its plan while the engine
 * loads. The same code over the same files as in the page. @param folder of the sample's CSV files
 */
export async function firstAnswers(folder: string): Promise<Answers> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const read = (name: string) => ({ name: `sample/${name}`, bytes: new Uint8Array(readFileSync(join(folder, name))) });
  const engine = await openNative();
  try {
    const library = openLibrary(engine);
    const pack = packOf(defaultView.policy) ?? null;
    const context = { as_of: defaultView.asOf, plan_year: defaultView.year };
    await library.start({ intake: await intake(names.sort().map(read)), pack, context });
    return await answer(library, firstSetup);
  } finally {
    await engine.close();
  }
}
