import type { Figure } from './statistics.ts';
import { line } from './statistics.ts';
import { openSession, type Session } from './session.ts';

/** One file `*.bench.ts` exports one of these as `bench`; what only one of the two places has is imported inside it. */
export interface Bench {
  readonly title: string;
  /** Runs in a page of a real browser. */
  inPage?(): Promise<Figure[]>;
  /** Runs in this process, with the browser at hand. */
  inNode?(session: Session): Promise<Figure[]>;
}

const files = import.meta.glob<Bench>('./*.bench.ts', { import: 'bench' });

/** Prints the figures of every bench, or of those whose file names begin with one of `args`. */
export async function bench(args: readonly string[]): Promise<void> {
  const session = await openSession();
  try {
    for (const [path, load] of Object.entries(files)) {
      if (isChosen(path, args)) await print(path, await load(), session);
    }
  } finally {
    await session.close();
  }
}

const isChosen = (path: string, args: readonly string[]) =>
  args.length === 0 || args.some((arg) => path.startsWith(`./${arg}`));

async function print(path: string, { title, inPage, inNode }: Bench, session: Session): Promise<void> {
  console.log(`\n${title}`);
  if (inPage) printFigures('in the browser', await session.inPage(path));
  if (inNode) printFigures('in Node', await inNode(session));
}

function printFigures(place: string, figures: readonly Figure[]): void {
  console.log(`  ${place}`);
  for (const figure of figures) console.log(line(figure));
}
