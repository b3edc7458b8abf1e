import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { sha256 } from '../lib/intake/files/sha256.ts';

export interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly sha256: string;
}

/** A settings or pack file, UTF-8; `null` when there is none that can be read. */
export async function readTextFile(name: string, from: string): Promise<TextFile | null> {
  const path = resolve(from, name);
  try {
    const bytes = new Uint8Array(readFileSync(path));
    return { name: basename(path), text: new TextDecoder().decode(bytes), sha256: await sha256(bytes) };
  } catch {
    return null;
  }
}
