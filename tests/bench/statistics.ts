/** Nine alternating runs of two things in one session: the ratio of medians is what to quote. */
export const runs = 9;

export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** A line of the report. */
export interface Figure extends Spread {
  readonly name: string;
  /** `ms` unless said. */
  readonly unit?: string;
  /** What the median is promised to stay within. */
  readonly limit?: number;
}

export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { median: at((sorted.length - 1) >> 1), least: at(0), most: at(sorted.length - 1) };
}

export interface Contender {
  readonly name: string;
  readonly limit?: number;
  /** Milliseconds of one run. */
  run(): Promise<number>;
}

/** Runs the contenders in turn, A B A B …, after one warm-up of each. @param rounds fewer for what takes seconds */
export async function alternate(contenders: readonly Contender[], rounds = runs): Promise<Figure[]> {
  const entrants = contenders.map((contender) => ({ contender, figures: [] as number[] }));
  for (const one of contenders) await one.run();
  for (let round = 0; round < rounds; round += 1) {
    for (const { contender, figures } of entrants) figures.push(await contender.run());
  }
  return entrants.map(({ contender: { name, limit }, figures }) => ({
    name,
    ...(limit !== undefined && { limit }),
    ...spread(figures)
  }));
}

/** The ratio of the medians of two contenders; its spread is of the extremes. */
export function ratio(name: string, limit: number, [ours, raw]: readonly Figure[]): Figure {
  if (!ours || !raw) throw new Error('Bench: found fewer than two contenders; expected ours and the raw one.');
  const over = (a: number, b: number) => a / b;
  const [median, least, most] = [over(ours.median, raw.median), over(ours.least, raw.most), over(ours.most, raw.least)];
  return { name, unit: '×', limit, median, least, most };
}

/** How long `work` takes, in milliseconds. */
export function timed(work: () => Promise<unknown>): () => Promise<number> {
  return async () => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };
}

/** `name   median unit   least – most   ≤ limit` */
export function line({ name, median, least, most, unit = 'ms', limit }: Figure): string {
  const said = limit === undefined ? '' : `≤ ${limit}${median > limit ? ' exceeded' : ''}`;
  return `    ${name.padEnd(44)} ${number(median)} ${unit}  ${number(least)} –${number(most)}  ${said}`.trimEnd();
}

const number = (figure: number) => figure.toFixed(figure < 10 ? 2 : 0).padStart(7);
