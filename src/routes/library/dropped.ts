import type { SourceFile } from '$lib/intake/types.ts';

/** Files of a drop or a chooser, their bytes read; what a folder holds for the system alone is named, not read. */
export interface Dropped {
  readonly files: readonly SourceFile[];
  readonly skipped: readonly string[];
}

interface Named {
  readonly name: string;
  readonly file: File;
}

/** `.DS_Store`, `Thumbs.db`, and `~$…` that a spreadsheet leaves while a file is open. */
export const isOfTheSystem = (name: string): boolean =>
  /(^|\/)(\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX\/)/i.test(name);

/** Folders are walked; a file's name holds its folder. Call it while the event is being handled. */
export async function readDrop(transfer: DataTransfer): Promise<Dropped> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return readAll([...transfer.files].map(named));
  return readAll((await Promise.all(entries.map((entry) => walk(entry)))).flat());
}

/** Of an `<input type="file">`, a folder's too. */
export const readChosen = (files: Iterable<File>): Promise<Dropped> => readAll([...files].map(named));

const named = (file: File): Named => ({ name: file.webkitRelativePath || file.name, file });

/** In the order of names, so that the same folder is read the same way on any machine. */
async function readAll(all: readonly Named[]): Promise<Dropped> {
  const wanted = all.filter(({ name }) => !isOfTheSystem(name));
  wanted.sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = await Promise.all(wanted.map(async ({ name, file }) => ({ name, bytes: await bytesOf(file) })));
  return { files, skipped: all.map(({ name }) => name).filter(isOfTheSystem) };
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

async function walk(entry: FileSystemEntry, folder = ''): Promise<Named[]> {
  const name = folder + entry.name;
  if (isFile(entry)) return [{ name, file: await new Promise<File>((resolve, reject) => entry.file(resolve, reject)) }];
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map((one) => walk(one, `${name}/`)))).flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A folder gives its entries by the hundred, and nothing when it has given all. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}
