import { readPack } from './pack.ts';
import type { Pack } from './types.ts';

const files = import.meta.glob<string>('../../../data/packs/*/pack.yaml', {
  query: '?raw',
  import: 'default',
  eager: true
});

const parts = import.meta.glob<string>('../../../data/packs/*/rules/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true
});

const whereOf = (path: string) => path.slice(path.indexOf('data/'));

/** The further rules beside a pack, by the names of their files. */
const partsOf = (path: string) =>
  Object.entries(parts)
    .filter(([part]) => part.startsWith(path.replace(/pack\.yaml$/, 'rules/')))
    .map(([part, text]) => ({ text, where: whereOf(part) }));

/** The regulations that come with the house. */
export const packs: readonly Pack[] = Object.entries(files).map(([path, text]) => {
  const { pack, problems } = readPack(text, whereOf(path), partsOf(path));
  if (!pack) throw new Error(problems.map(({ sentence }) => sentence.en).join('\n'));
  return pack;
});

export const packOf = (id: string): Pack | undefined => packs.find((pack) => pack.id === id);
