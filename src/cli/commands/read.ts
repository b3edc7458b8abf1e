import { tablesIn, type AnyTable } from '../../lib/intake/exchange/anyTable.ts';
import { fileReject, openFiles, type Opened } from '../../lib/intake/files/open.ts';
import { columnLetter } from '../../lib/intake/files/grid.ts';
import { sha256 } from '../../lib/intake/files/sha256.ts';
import type { SourceFile } from '../../lib/intake/types.ts';
import type { Say } from '../desk.ts';
import { findFiles } from '../files.ts';
import { headOf } from '../head.ts';
import { missingProblems, rejectProblem } from '../problems.ts';
import type { Request } from '../request.ts';
import type { Problem, Result, ResultRow } from '../result.ts';
import { cliWords } from '../sentences.ts';
import type { LeftOutKind } from '../words.zh.ts';

/** One table of one file as it stands there, without what is no row of it. */
export async function read(request: Request, say: Say): Promise<Result> {
  const found = findFiles(request.files, request.from);
  const [file] = found.files;
  const words = cliWords[request.language];
  if (found.missing.length > 0 || !file) return unusable(request, missingProblems(found, request.language));
  if (found.files.length > 1) return unusable(request, [problem(file.name, words.oneFile(found.files.length))]);
  const opened = await openFiles(file);
  const tables = await tablesOf(opened);
  const rejects = opened.flatMap(({ reject }) => reject ?? []).map((one) => rejectProblem(one, request.language));
  const none =
    rejects.length > 0 ? rejects : [rejectProblem(fileReject(file.name, '', 'file_empty', ''), request.language)];
  if (tables.length === 0) return unusable(request, none.slice(0, 1));
  const place = request.table === null ? largest(tables) : request.table - 1;
  const table = tables[place];
  if (!table) return unusable(request, [problem(file.name, words.noSuchTable(String(request.table), tables.length))]);
  for (const line of leftOutLines(table, request)) say(line);
  return resultOf(request, file, { tables, table, place, rejects });
}

/** A table and the file of an archive that holds it. */
type Found = AnyTable & { readonly file: string; readonly opened: Opened };

async function tablesOf(opened: readonly Opened[]): Promise<Found[]> {
  const tables: Found[] = [];
  for (const one of opened) {
    for (const grid of one.grids) {
      tables.push(...(await tablesIn(grid)).map((table) => ({ ...table, file: one.file, opened: one })));
    }
  }
  return tables;
}

/** By cells; hidden sheets only where there is no other. The first among equals. */
function largest(tables: readonly Found[]): number {
  const size = ({ headings, rows, isHidden }: Found) => (isHidden ? 0 : 1e15) + headings.length * (rows.length + 1);
  return tables.reduce((best, table, at) => (size(table) > size(tables[best] ?? table) ? at : best), 0);
}

interface Read {
  readonly tables: readonly Found[];
  readonly table: Found;
  readonly place: number;
  readonly rejects: readonly Problem[];
}

async function resultOf(request: Request, file: SourceFile, read: Read): Promise<Result> {
  const { tables, table, place, rejects } = read;
  const keys = distinct(table.headings);
  const inputs = [{ file: file.name, sha256: await sha256(file.bytes), role: 'export' as const }];
  return {
    ...headOf(request, {
      inputs: [...inputs, ...request.inputs],
      problems: rejects,
      isUnusable: false,
      intake: { currency: '' }
    }),
    columns: keys,
    headings: table.headings,
    rows: table.rows.map((cells) => Object.fromEntries(keys.map((key, at) => [key, cells[at] ?? '']))),
    totals: {
      tables: tables.length,
      rows: table.rows.length,
      columns: keys.length,
      rows_left_out: table.leftOut.length
    },
    own: {
      table: place + 1,
      tables: tables.map(tableRow),
      left_out: table.leftOut.map(({ row, why }) => ({ row, why }))
    },
    summary: cliWords[request.language].tableRead(
      placeText(table),
      place + 1,
      tables.length,
      table.rows.length,
      keys.length
    ),
    hasFindings: rejects.length > 0
  };
}

const placeText = ({ file, sheet, range }: Found) => [file, sheet, range ?? ''].filter((part) => part !== '').join(' ');

const tableRow = (
  { file, sheet, range, opened, headingRow, isTurned, isHidden, rows, headings }: Found,
  at: number
): ResultRow => ({
  table: at + 1,
  file,
  sheet,
  range,
  format: opened.format,
  encoding: opened.encoding,
  heading_row: headingRow,
  turned: isTurned,
  hidden: isHidden,
  rows: rows.length,
  columns: headings.length
});

/** Keys of a row: headings, told apart where they repeat or are blank. */
function distinct(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading, at) => {
    const name = heading === '' ? `column_${at + 1}` : heading;
    let key = name;
    for (let n = 2; taken.has(key); n++) key = `${name}_${n}`;
    taken.add(key);
    return key;
  });
}

const mostNamed = 20;

function leftOutLines({ leftOut, emptyColumns, noteColumns, isTurned }: Found, { language }: Request): string[] {
  const words = cliWords[language];
  const name = (row: number) => (isTurned ? columnLetter(row - 1) : String(row));
  const kinds = [...new Set(leftOut.map(({ why }) => why))];
  const lines = kinds.map((kind) => {
    const rows = leftOut.filter(({ why }) => why === kind).map(({ row }) => name(row));
    return words.leftOut(kind, rows.slice(0, mostNamed), rows.length);
  });
  const columns = (kind: LeftOutKind, names: readonly string[]) =>
    names.length === 0 ? [] : [words.leftOut(kind, names.slice(0, mostNamed), names.length)];
  return [...lines, ...columns('note', noteColumns), ...columns('empty_column', emptyColumns)];
}

function problem(file: string, sentence: string): Problem {
  return {
    kind: 'argument',
    file,
    sheet: null,
    row: null,
    column: null,
    found: '',
    expected: '',
    lost: 'file',
    sentence
  };
}

function unusable(request: Request, problems: readonly Problem[]): Result {
  const head = headOf(request, { inputs: request.inputs, problems, isUnusable: true, intake: { currency: '' } });
  return { ...head, columns: [], rows: [], totals: {}, own: {}, summary: '', hasFindings: true };
}
