import type { Columns } from '../engine/engine.ts';
import type { TableName } from '../tables/index.ts';

/** A file as a person gave it. `name` may hold the folder it was dropped with: `export/项目.csv`. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The seven encodings a text file is read in; `null` in reports of workbooks. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';

/** Powers of ten that a heading, a “单位：” line, a known shape or a person says money is written in. */
export type Scale = 1 | 1_000 | 10_000 | 1_000_000 | 100_000_000;

/** What a person decided about one sheet, over what was guessed. */
export interface SheetChoice {
  readonly file: string;
  readonly sheet: string;
  /** Of several tables in one sheet the one meant, as its report says; absent: the only one. */
  readonly range?: string;
  /** `null`: leave the sheet out. */
  readonly table?: TableName | null;
  readonly encoding?: Encoding;
  /** Column index (0-based) → our column, or `null` for “not used”. Replaces the guess for the columns it names. */
  readonly columns?: Readonly<Record<number, string | null>>;
  readonly scale?: Scale;
  readonly currency?: string;
}

/** A cell as a person corrected it, over what the file says. */
export interface Repair {
  readonly file: string;
  readonly sheet: string;
  /** 1-based as a person sees it. */
  readonly row: number;
  /** Of the column as a person sees it. */
  readonly letter: string;
  /** Empty: nothing is said there. */
  readonly value: string;
}

/** How a sheet was read once, to be read so again: last year's mapping for this year's export. */
export interface SavedMapping {
  readonly name: string;
  readonly table: TableName;
  /** Every heading it had, normalised as `Heading.text` → our column, or `null` for one that was not used. */
  readonly columns: Readonly<Record<string, string | null>>;
  readonly scale?: Scale;
  readonly currency?: string;
}

/** A saved mapping that fitted a sheet, and what has changed since. Headings verbatim. */
export interface Recalled {
  readonly name: string;
  /** Headings of the sheet that the mapping does not know. */
  readonly added: readonly string[];
  /** Headings of the mapping that the sheet has no more. */
  readonly gone: readonly string[];
}

/** How one column of a sheet was understood. */
export interface ColumnMatch {
  /** 0-based. */
  readonly index: number;
  /** `A`, `B`, … as a spreadsheet names it. */
  readonly letter: string;
  readonly heading: string;
  /** Our column, or `null` when nothing of ours is in it: kept in the report, not loaded. */
  readonly column: string | null;
  /** 0–1. 1: the heading is one of ours, letter for letter. */
  readonly confidence: number;
  readonly chosenBy: 'guess' | 'shape' | 'saved' | 'person' | null;
  /** Of a money column. */
  readonly scale?: Scale;
  /** The first three values that are not empty, verbatim. */
  readonly samples: readonly string[];
}

export interface SheetReport {
  readonly file: string;
  /** Empty for a file that has no sheets. */
  readonly sheet: string;
  readonly encoding: Encoding | null;
  readonly table: TableName | null;
  /** The known shape of `data/mappings/` that fitted, by name. */
  readonly shape: string | null;
  readonly currency: string;
  /** 1-based row of the headings as a person sees it. */
  readonly headingRow: number | null;
  readonly columns: readonly ColumnMatch[];
  /** Data rows found; = loaded + left out with a reason. */
  readonly rowsRead: number;
  readonly rowsLoaded: number;
  /** Rows recognised as no records and kept out, by row number: titles and names of groups, notes, totals, … */
  readonly leftOut: readonly {
    readonly row: number;
    readonly why: 'title' | 'blank' | 'total' | 'repeated_heading' | 'note';
  }[];
  /** Rows whose id was made from their name, because the sheet has no column of ids. Absent: none. */
  readonly madeIds?: number;
  /** `A3:F40`: where in the sheet this table stands, when the sheet holds several. */
  readonly range?: string;
  /** A record is a column of the file: `headingRow` and the letters of `columns` say the other direction, as `R12C`. */
  readonly isTurned?: boolean;
  readonly isHidden?: boolean;
  readonly recalled?: Recalled;
  /** The first line that is not plain ASCII, as decoded: to judge the encoding by. Text files only. */
  readonly sampleLine?: string;
  /** `rejects`: a workbook of corrections that was dropped back; `materials`: unknowns filled in, merged by id. */
  readonly purpose?: 'rejects' | 'materials';
}

/** Why a cell or a row could not be used. A code: the sentence is made from it in any language. */
export type RejectReason =
  | 'not_a_number'
  | 'not_a_date'
  | 'not_a_month'
  | 'not_yes_or_no'
  | 'not_a_choice'
  | 'not_whole'
  | 'out_of_range'
  | 'required_missing'
  | 'file_unreadable'
  | 'file_empty'
  | 'no_table'
  | 'other_currency'
  | 'too_large'
  | 'surplus'
  | 'unknown_column'
  | 'unknown_id'
  | 'contradicts';

/** One cell (or, with `column` null, one row or file) that did not make it into a table. Nothing is dropped in silence. */
export interface Reject {
  readonly file: string;
  readonly sheet: string;
  /** 1-based as a person sees it; `null` for a whole file. */
  readonly row: number | null;
  readonly letter: string | null;
  readonly heading: string | null;
  readonly table: TableName | null;
  readonly column: string | null;
  /** The cell verbatim; for a whole file what was found instead. */
  readonly value: string;
  readonly reason: RejectReason;
  /** Words for `expected` that depend on the column: the choices, the bounds. */
  readonly expected: string;
  /** `cell`: the row was loaded without it. `row`: the row was not loaded. `file`: nothing of it was. */
  readonly lost: 'cell' | 'row' | 'file';
  /** What the cell may have meant, to be put in its place by one key. Absent: nothing can be told. */
  readonly suggestion?: string;
}

/** Rows in = rows out + rows rejected, and for each money column the money likewise, in 分 (exact integers). */
export interface Reconciliation {
  readonly file: string;
  readonly sheet: string;
  readonly table: TableName;
  readonly rowsIn: number;
  readonly rowsOut: number;
  readonly rowsRejected: number;
  readonly money: readonly {
    readonly column: string;
    readonly heading: string;
    /** Summed from the cells as read, before a row was accepted or refused; total rows kept out. */
    readonly moneyIn: number;
    readonly moneyOut: number;
    readonly moneyRejected: number;
    /** Cells that hold no amount: empty, a dash, a sentence. */
    readonly cellsWithout: number;
    /** Rows with an amount. */
    readonly cellsWith: number;
  }[];
}

export interface FileReport {
  readonly file: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly format: 'csv' | 'workbook' | 'json' | 'parquet' | 'arrow' | 'zip' | null;
}

/** What became of the files: everything a page, a command or the engine needs. Plain data; safe to post from a worker. */
export interface Intake {
  readonly files: readonly FileReport[];
  readonly sheets: readonly SheetReport[];
  readonly rejects: readonly Reject[];
  readonly reconciliation: readonly Reconciliation[];
  /** Every input table that got rows, ready for `engine.replace(name, columns)`; provenance columns included. */
  readonly tables: Readonly<Partial<Record<TableName, Columns>>>;
  /** For the relation `source_column` of `models/inputs.ts`. */
  readonly sourceColumns: Columns;
  /** Of all amounts; a source in another currency is a reject of kind `other_currency`. */
  readonly currency: string;
  /** For the relation `supplied_cell` of `models/inputs.ts`: cells that came from a materials workbook. Absent: none. */
  readonly suppliedCells?: Columns;
}

/** Bytes. `done` rises while a file is read, not only after it. */
export interface IntakeProgress {
  readonly file: string;
  readonly done: number;
  readonly total: number;
}

export interface IntakeOptions {
  readonly choices?: readonly SheetChoice[];
  readonly repairs?: readonly Repair[];
  readonly saved?: readonly SavedMapping[];
  /** Of a file's bytes, in lower-case hex. Absent: SHA-256 by a library. */
  readonly digest?: (bytes: Uint8Array) => Promise<string>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IntakeProgress) => void;
}
