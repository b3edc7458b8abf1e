import type { TableName } from '../../tables/index.ts';

/** A cell that is not said, that somebody is asked to fill in. */
export interface AskedCell {
  readonly table: TableName;
  /** Of its record, in the order of the table's key, as the table holds them. A record may not be there yet. */
  readonly key: readonly string[];
  /** What a person knows the record's project, system or organisation by. */
  readonly name: string | null;
  readonly column: string;
  /** Who asks. */
  readonly rules: readonly { readonly id: string; readonly article: string }[];
}

/** A cell that somebody filled in, not yet read. */
export interface Supplement {
  readonly table: TableName;
  /** As the cells of the key's columns say it, in the order of the table's key. */
  readonly key: readonly string[];
  readonly column: string;
  /** As it stands: it may name a unit. */
  readonly heading: string;
  /** Verbatim. */
  readonly value: string;
  readonly file: string;
  readonly sheet: string;
  /** 1-based as a person sees it. */
  readonly row: number;
  readonly letter: string;
  /** The workbook counts its days from 1904. */
  readonly from1904: boolean;
}
