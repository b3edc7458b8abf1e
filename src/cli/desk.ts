import type { Engine } from '../lib/engine/engine.ts';
import { openNative } from '../lib/engine/native.ts';
import { intake } from '../lib/intake/intake.ts';
import type { Intake } from '../lib/intake/types.ts';
import { runChecks } from '../lib/models/checks.ts';
import { openLibrary, type Library } from '../lib/workspace/library.ts';
import { findFiles, type Found } from './files.ts';
import { problemsOf, unusableFiles } from './problems.ts';
import type { Request } from './request.ts';
import type { Input, Problem } from './result.ts';
import { cliWords } from './sentences.ts';

/** The exports loaded, the models built and, where a regulation is chosen, the rules evaluated. */
export interface Desk {
  readonly engine: Engine;
  readonly library: Library;
  readonly intake: Intake;
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
  /** A file that was named could not be read. */
  readonly isUnusable: boolean;
}

/** Tells a person how far it is, on stderr. */
export type Say = (line: string) => void;

/** Opens a desk, lets `work` at it and closes it again. */
export async function atDesk<T>(request: Request, say: Say, work: (desk: Desk) => Promise<T>): Promise<T> {
  const found = findFiles(request.files, request.from);
  announce(found, request, say);
  const read = await intake(found.files);
  const engine = await openNative();
  try {
    return await work(await deskOf(engine, read, found, request));
  } finally {
    await engine.close();
  }
}

function announce({ files, passedOver }: Found, { language }: Request, say: Say): void {
  const words = cliWords[language];
  say(words.reading(files.length));
  if (passedOver.length > 0) say(words.passedOver(passedOver));
}

async function deskOf(engine: Engine, read: Intake, found: Found, request: Request): Promise<Desk> {
  const library = openLibrary(engine);
  const { asOf: as_of, year: plan_year, settings } = request;
  const context = { as_of, plan_year, currency: read.currency };
  await library.start({ intake: read, context, settings, pack: request.policy?.packs[0] ?? null });
  const exports = read.files.map(({ file, sha256 }) => ({ file, sha256, role: 'export' as const }));
  const isNothing = found.files.length === 0;
  return {
    engine,
    library,
    intake: read,
    inputs: [...exports, ...request.inputs],
    problems: problemsOf({ found, intake: read, offenders: await runChecks(engine), language: request.language }),
    isUnusable: isNothing || found.missing.length > 0 || unusableFiles(read).length > 0
  };
}
