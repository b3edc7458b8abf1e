import type { Intake, SheetReport } from '$lib/intake/types.ts';

/** Files of a draft among all that were read: a file's own name, or what came out of an archive of that name. */
export const isFrom =
  (names: readonly string[]) =>
  ({ file }: { readonly file: string }): boolean =>
    names.some((name) => file === name || file.startsWith(`${name}/`));

/** Every one of these files is a workbook of ours that came back: corrections, or materials filled in. */
export function isExchange(intake: Pick<Intake, 'sheets'>, names: readonly string[]): boolean {
  const came = (name: string) => intake.sheets.some((sheet) => isFrom([name])(sheet) && sheet.purpose);
  return names.length > 0 && names.every(came);
}

/** What was read of these files alone. */
export function onlyFrom(intake: Intake, names: readonly string[]): Intake {
  const own = isFrom(names);
  return {
    ...intake,
    files: intake.files.filter(own),
    sheets: intake.sheets.filter(own),
    rejects: intake.rejects.filter(own),
    reconciliation: intake.reconciliation.filter(own)
  };
}

export type Way = 'replace' | 'add';

interface Draft {
  readonly isSample: boolean;
  readonly isExchange: boolean;
  /** Names that are loaded already. */
  readonly same: readonly string[];
}

/** What loading can mean, the likelier first: a file of a loaded one's name is its later edition. */
export function waysOf({ isSample, isExchange: comesBack, same }: Draft): readonly Way[] {
  if (comesBack) return ['add'];
  if (isSample) return ['replace'];
  return same.length > 0 ? ['replace', 'add'] : ['add', 'replace'];
}

/** Of a sheet among others of the same name: a key that stays while its reading changes. */
export function keyed(sheets: readonly SheetReport[]): { readonly key: string; readonly sheet: SheetReport }[] {
  const seen = new Map<string, number>();
  return sheets.map((sheet) => {
    const place = [sheet.file, sheet.sheet, sheet.range ?? ''].join('\t');
    const nth = seen.get(place) ?? 0;
    seen.set(place, nth + 1);
    return { key: `${place}\t${nth}`, sheet };
  });
}
