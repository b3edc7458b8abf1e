import type { SourceFile } from '../intake/types.ts';

/** The invented sample library: addresses of its files on this origin. */
const addresses = import.meta.glob<string>('/data/exports/sample/*.csv', {
  query: '?url',
  import: 'default',
  eager: true
});

/** @throws Error naming the file that could not be had */
export async function fetchSample(): Promise<SourceFile[]> {
  return Promise.all(Object.entries(addresses).map(([path, address]) => fetchFile(path, address)));
}

async function fetchFile(path: string, address: string): Promise<SourceFile> {
  const answer = await fetch(address);
  const name = path.split('/').slice(-2).join('/');
  if (!answer.ok) throw new Error(`${name}: found ${answer.status} at ${address}; expected the sample's file.`);
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()) };
}
