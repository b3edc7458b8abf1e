import { assemble, sourceColumns } from './assemble.ts';
import { openFile } from './files/open.ts';
import { sha256 } from './files/sha256.ts';
import { keepOneCurrency } from './oneCurrency.ts';
import { readSheet, type SheetRead } from './sheets/readSheet.ts';
import type { FileReport, Intake, IntakeOptions, Reject, SourceFile } from './types.ts';

interface FileRead {
  readonly file: FileReport;
  readonly reject: Reject | null;
  readonly sheets: readonly SheetRead[];
}

/**
 * Files become rows of our tables, or say why not. Money is in whole 分, dates are `YYYY-MM-DD`. The same files and
 * choices give the same result, in a page, a worker and Node. Bad input is never thrown.
 * @throws the signal's reason when it is aborted
 */
export async function intake(files: readonly SourceFile[], options: IntakeOptions = {}): Promise<Intake> {
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const read: FileRead[] = [];
  let done = 0;
  for (const file of files) {
    options.onProgress?.({ file: file.name, done, total });
    read.push(await readFile(file, options));
    done += file.bytes.length;
    options.onProgress?.({ file: file.name, done, total });
  }
  return together(read);
}

async function readFile(file: SourceFile, { choices = [], signal }: IntakeOptions): Promise<FileRead> {
  signal?.throwIfAborted();
  const own = choices.filter((choice) => choice.file === file.name);
  const opened = await openFile(file, own.find((choice) => choice.encoding)?.encoding);
  const sheets: SheetRead[] = [];
  for (const grid of opened.grids) {
    signal?.throwIfAborted();
    const choice = own.find((one) => one.sheet === grid.sheet) ?? null;
    sheets.push(readSheet({ file: file.name, encoding: opened.encoding, grid, choice }));
  }
  const about = { file: file.name, sha256: await sha256(file.bytes), bytes: file.bytes.length, format: opened.format };
  return { file: about, reject: opened.reject, sheets };
}

function together(read: readonly FileRead[]): Intake {
  const { currency, sheets } = keepOneCurrency(read.flatMap((one) => one.sheets));
  const reports = sheets.map((sheet) => sheet.report);
  const unread = read.flatMap((one) => one.reject ?? []);
  return {
    files: read.map((one) => one.file),
    sheets: reports,
    rejects: [...unread, ...sheets.flatMap((sheet) => sheet.rejects)],
    reconciliation: sheets.flatMap((sheet) => sheet.reconciliation ?? []),
    tables: assemble(sheets.flatMap((sheet) => sheet.piece ?? [])),
    sourceColumns: sourceColumns(reports),
    currency
  };
}
