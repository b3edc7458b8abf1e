import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { SourceFile } from '../lib/intake/types.ts';

/** Kinds of files that a folder is searched for; a file that is named itself is read whatever it is called. */
export const readEndings = [
  ...['.csv', '.tsv', '.tab', '.txt', '.xlsx', '.xlsm', '.xlsb', '.xls', '.ods', '.et'],
  ...['.json', '.ndjson', '.jsonl', '.parquet', '.arrow', '.arrows', '.feather', '.zip']
];

export interface Found {
  readonly files: readonly SourceFile[];
  /** Files of a folder that hold no table by their ending. */
  readonly passedOver: readonly string[];
  /** What was named and is not there or cannot be read: name and the system's reason. */
  readonly missing: readonly { readonly name: string; readonly reason: string }[];
}

interface Listed {
  /** As provenance will show it: with the folder it was found in, not the whole path. */
  readonly name: string;
  readonly path: string;
}

/** Reads what a command line names, folders with everything below them; in a fixed order, hidden files left alone. */
export function findFiles(names: readonly string[], from: string): Found {
  const listed = names.map((name) => listOne(name, from));
  const files = distinct(listed.flatMap((one) => one.files));
  const read = files.map(readOne);
  return {
    files: read.flatMap((one) => ('bytes' in one ? [one] : [])),
    passedOver: listed.flatMap((one) => one.passedOver),
    missing: [...listed.flatMap((one) => one.missing), ...read.flatMap((one) => ('reason' in one ? [one] : []))]
  };
}

interface Listing {
  readonly files: readonly Listed[];
  readonly passedOver: readonly string[];
  readonly missing: Found['missing'];
}

const nothing: Listing = { files: [], passedOver: [], missing: [] };

function listOne(name: string, from: string): Listing {
  const path = resolve(from, name);
  try {
    if (statSync(path).isDirectory()) return listFolder(path);
    return { ...nothing, files: [{ name: basename(path), path }] };
  } catch (cause) {
    return { ...nothing, missing: [{ name, reason: reasonOf(cause) }] };
  }
}

function listFolder(folder: string): Listing {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.') || part.startsWith('~$')))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  const isRead = (name: string) => readEndings.includes(extname(name).toLowerCase());
  const inside = (name: string) => ({ name: `${basename(folder)}/${name}`, path: join(folder, name) });
  return {
    ...nothing,
    files: names.filter(isRead).map(inside),
    passedOver: names.filter((name) => !isRead(name)).map((name) => inside(name).name)
  };
}

/** Two files of one name would be one file to a reader: they keep their whole path. */
function distinct(files: readonly Listed[]): Listed[] {
  const paths = [...new Map(files.map((file) => [file.path, file])).values()];
  const isTaken = (name: string) => paths.filter((file) => file.name === name).length > 1;
  return paths.map((file) => (isTaken(file.name) ? { ...file, name: file.path } : file));
}

function readOne({ name, path }: Listed): SourceFile | Found['missing'][number] {
  try {
    // A copy: a small `Buffer` is a window on a pool that others share.
    return { name, bytes: new Uint8Array(readFileSync(path)) };
  } catch (cause) {
    return { name, reason: reasonOf(cause) };
  }
}

const reasonOf = (cause: unknown) => (cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause));
