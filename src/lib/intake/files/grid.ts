/** A sheet as a person sees it: cells as text, row `n` at `rows[n - 1]`; rows may be shorter than the widest. */
export interface Grid {
  /** Empty for a file that has no sheets. */
  readonly sheet: string;
  readonly rows: readonly (readonly string[])[];
  /** Its serial dates count from 1904. */
  readonly from1904: boolean;
}

/** `A`, `B`, … `Z`, `AA`: as a spreadsheet names its columns. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}
