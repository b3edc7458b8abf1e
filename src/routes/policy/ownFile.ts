import { sha256 } from '$lib/intake/files/sha256.ts';

/** The file's text; `null` when it is none. */
export async function readText(file: Blob): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** What tells two texts apart. */
export const textDigest = (text: string): Promise<string> => sha256(new TextEncoder().encode(text));
