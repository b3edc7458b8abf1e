import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeRelations } from '../../src/lib/models/generate.node.ts';
import { generateFlawed } from '../../src/sample/flawed/generate.ts';
import { generateSample } from '../../src/sample/generate.ts';
import type { Offender } from './imports.ts';
import { root } from './sources.ts';

type Bytes = string | Uint8Array;

/** Every committed file that is derived from code, as the code would write it now. */
export async function generatedFiles(): Promise<Map<string, Bytes>> {
  return new Map<string, Bytes>([
    ['src/lib/models/generated/relations.ts', await describeRelations()],
    ...generateSample(),
    ...generateFlawed()
  ]);
}

/** @param committed the bytes that stand in the repository */
export function staleFiles(
  generated: ReadonlyMap<string, Bytes>,
  committed: (path: string) => Uint8Array = (path) => readFileSync(join(root, path))
): Offender[] {
  return [...generated]
    .filter(([path, bytes]) => !Buffer.from(bytes as string).equals(committed(path)))
    .map(([file]) => ({
      file,
      found: 'other bytes than its code writes',
      remedy: 'run `npm run generate` and commit.'
    }));
}
