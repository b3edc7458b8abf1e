import type { Reject, Repair, SavedMapping, SheetChoice, SourceFile } from '../intake/types.ts';

/** Files and how a person wants them read. Every function here gives new sources. */
export interface Sources {
  readonly files: readonly SourceFile[];
  readonly choices: readonly SheetChoice[];
  readonly repairs: readonly Repair[];
  /** The sample's own files are among them. */
  readonly holdsSample?: boolean;
}

/** Where a cell is, in the words of its file. */
export type CellPlace = Pick<Repair, 'file' | 'sheet' | 'row' | 'letter'>;

export const cellKey = ({ file, sheet, row, letter }: CellPlace): string => [file, sheet, row, letter].join('\t');

/** A cell corrected twice holds the later value. */
export function withRepairs<T extends Sources>(sources: T, added: readonly Repair[]): T {
  const all = new Map([...sources.repairs, ...added].map((repair) => [cellKey(repair), repair]));
  return { ...sources, repairs: [...all.values()] };
}

/** These cells as the file says them. */
export function withoutRepairs<T extends Sources>(sources: T, gone: readonly CellPlace[]): T {
  const keys = new Set(gone.map(cellKey));
  return { ...sources, repairs: sources.repairs.filter((repair) => !keys.has(cellKey(repair))) };
}

/** Both together; a file of the same name stands in the place of the earlier one, whose choices and repairs go with it. */
export function combine(before: Sources, added: Sources): Sources & { readonly replaced: readonly string[] } {
  const names = new Set(added.files.map((file) => file.name));
  const stays = ({ file }: { readonly file: string }) => !isOf(file, names);
  return {
    files: [...before.files.filter((file) => !names.has(file.name)), ...added.files],
    choices: [...before.choices.filter(stays), ...added.choices],
    repairs: [...before.repairs.filter(stays), ...added.repairs],
    ...((before.holdsSample ?? added.holdsSample) && { holdsSample: true }),
    replaced: before.files.map((file) => file.name).filter((name) => names.has(name))
  };
}

/** A file of that name, or one out of an archive of that name. */
const isOf = (file: string, names: ReadonlySet<string>) =>
  names.has(file) || [...names].some((name) => file.startsWith(`${name}/`));

/** The list with this mapping; one of the same name makes way. */
export const withMapping = (all: readonly SavedMapping[], mapping: SavedMapping): SavedMapping[] => [
  ...all.filter((one) => one.name !== mapping.name),
  mapping
];

/** One line of the record of changes for the cells corrected in one go. */
export function repairRecord(repairs: readonly Repair[], rejects: readonly Reject[]) {
  const [first] = repairs;
  if (!first) return null;
  const found = rejects.find((one) => one.row === first.row && one.letter === first.letter && isSame(one, first));
  const place = [first.file, first.sheet, `${first.letter}${first.row}`].filter(Boolean).join(' › ');
  const more = repairs.length > 1 ? ` (+${repairs.length - 1})` : '';
  return { what: place + more, from: found?.value ?? '', to: first.value };
}

const isSame = (a: { file: string; sheet: string }, b: { file: string; sheet: string }) =>
  a.file === b.file && a.sheet === b.sheet;
