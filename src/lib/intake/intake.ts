import { assemble, sourceColumns } from './assemble.ts';
import { exchanged, type Exchanged } from './exchanged.ts';
import { mergeSupplements } from './exchange/mergeSupplements.ts';
import { openFiles, type Opened } from './files/open.ts';
import { withRepairs } from './files/repaired.ts';
import { sha256 } from './files/sha256.ts';
import { keepOneCurrency } from './oneCurrency.ts';
import { shapesOf } from './shapes/shapesOf.ts';
import { readSheet, type SheetRead } from './sheets/readSheet.ts';
import type { FileReport, Intake, IntakeOptions, Repair, SheetReport, SourceFile } from './types.ts';

/**
 * Files become rows of our tables, or say why not. Money is in whole 分, dates are `YYYY-MM-DD`. The same files and
 * choices give the same result, in a page, a worker and Node. Bad input is never thrown.
 * @throws the signal's reason when it is aborted
 */
export async function intake(files: readonly SourceFile[], options: IntakeOptions = {}): Promise<Intake> {
  const progress = meter(files, options);
  const opened: OpenedFile[] = [];
  for (const file of files) opened.push(await openOne(file, options));
  const repairs = [...(options.repairs ?? []), ...opened.flatMap((one) => one.exchanged.repairs)];
  const sheets: SheetRead[] = [];
  for (const one of opened) {
    progress.begin(one.report.file);
    for (const member of one.members) sheets.push(...(await readMember(member, { ...options, repairs }, progress)));
    progress.end(one.report.bytes);
  }
  const reports = await Promise.all(
    opened.map(async ({ report, sha256: digested }) => ({ ...report, sha256: await digested }))
  );
  return together(opened, sheets, reports);
}

interface OpenedFile {
  readonly report: Omit<FileReport, 'sha256'>;
  /** Worked out beside the reading. */
  readonly sha256: Promise<string>;
  /** One, or each of an archive. */
  readonly members: readonly Opened[];
  readonly exchanged: Exchanged;
}

async function openOne(
  file: SourceFile,
  { choices = [], signal, digest = sha256 }: IntakeOptions
): Promise<OpenedFile> {
  signal?.throwIfAborted();
  const digested = digest(file.bytes);
  const members = await openFiles(file, (name) => choices.find((one) => one.encoding && one.file === name)?.encoding);
  const format = members.length === 1 ? (members[0]?.format ?? null) : 'zip';
  const report = { file: file.name, bytes: file.bytes.length, format };
  const found = members.map((member) => exchanged(member));
  return {
    report,
    sha256: digested,
    members: members.map((member, at) => ({ ...member, grids: found[at]?.grids ?? [] })),
    exchanged: {
      grids: [],
      sheets: found.flatMap((one) => one.sheets),
      repairs: found.flatMap((one) => one.repairs),
      supplements: found.flatMap((one) => one.supplements),
      rejects: found.flatMap((one) => one.rejects)
    }
  };
}

async function readMember(member: Opened, options: IntakeOptions, progress: Meter): Promise<SheetRead[]> {
  const { choices = [], repairs = [], saved = [] } = options;
  const { file, encoding, sampleLine } = member;
  const sheets: SheetRead[] = [];
  for (const whole of member.grids) {
    const here = ({ file: of, sheet }: Repair) => of === file && sheet === whole.sheet;
    for (const grid of shapesOf(withRepairs(whole, repairs.filter(here)))) {
      progress.tick();
      const isMeant = (choice: { file: string; sheet: string; range?: string }) =>
        choice.file === file && choice.sheet === grid.sheet && (choice.range ?? grid.range) === grid.range;
      const choice = choices.find(isMeant) ?? null;
      const read = await readSheet({ file, encoding, grid, choice, saved, onRows: progress.tick });
      sheets.push(...read.map((one) => withSample(one, sampleLine ?? null)));
    }
  }
  return sheets;
}

const withSample = (read: SheetRead, sampleLine: string | null): SheetRead =>
  sampleLine ? { ...read, report: { ...read.report, sampleLine } } : read;

function together(opened: readonly OpenedFile[], read: readonly SheetRead[], files: readonly FileReport[]): Intake {
  const { currency, sheets } = keepOneCurrency(read);
  const reports: SheetReport[] = sheets.map((sheet) => sheet.report);
  const unread = opened.flatMap((one) => one.members.flatMap(({ reject }) => reject ?? []));
  const tables = assemble(sheets.flatMap((sheet) => sheet.piece ?? []));
  const supplied = mergeSupplements(
    tables,
    opened.flatMap((one) => one.exchanged.supplements)
  );
  return {
    files,
    sheets: [...reports, ...opened.flatMap((one) => one.exchanged.sheets)],
    rejects: [
      ...unread,
      ...sheets.flatMap((sheet) => sheet.rejects),
      ...opened.flatMap((one) => one.exchanged.rejects),
      ...supplied.rejects
    ],
    reconciliation: sheets.flatMap((sheet) => sheet.reconciliation ?? []),
    tables: supplied.tables,
    sourceColumns: sourceColumns(reports),
    currency,
    ...(supplied.counts.cellsIn > 0 ? { suppliedCells: supplied.suppliedCells } : {})
  };
}

interface Meter {
  begin(file: string): void;
  /** Between pieces: says how far it is, and stops where it is to stop. */
  readonly tick: (rows?: number) => void;
  end(bytes: number): void;
}

function meter(files: readonly SourceFile[], { onProgress, signal }: IntakeOptions): Meter {
  const total = files.reduce((sum, file) => sum + file.bytes.length, 0);
  let done = 0;
  let current = '';
  const say = () => onProgress?.({ file: current, done, total });
  return {
    begin(file) {
      current = file;
      say();
    },
    tick() {
      signal?.throwIfAborted();
    },
    end(bytes) {
      done += bytes;
      say();
    }
  };
}
