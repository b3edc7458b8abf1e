import type { Bench } from './bench.ts';
import { rankContenders, rankLimit } from './rank.ts';
import { alternate, type Figure } from './statistics.ts';

const rerank = (): Promise<Figure[]> => alternate(rankContenders().map((one) => ({ ...one, limit: rankLimit })));

export const bench: Bench = {
  title: 'A changed weight: 10,000 projects ranked again',
  inPage: rerank,
  inNode: rerank
};
