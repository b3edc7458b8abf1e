import { readPack } from './pack.ts';
import type { Pack } from './types.ts';

const files = import.meta.glob<string>('../../../data/packs/*/pack.yaml', {
  query: '?raw',
  import: 'default',
  eager: true
});

/** The regulations that come with the house. */
export const packs: readonly Pack[] = Object.entries(files).map(([path, text]) => {
  const { pack, problems } = readPack(text, path.slice(path.indexOf('data/')));
  if (!pack) throw new Error(problems.map(({ sentence }) => sentence.en).join('\n'));
  return pack;
});

export const packOf = (id: string): Pack | undefined => packs.find((pack) => pack.id === id);
