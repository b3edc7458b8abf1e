import type { Label } from '../words/language.ts';

/**
 * What a valid row is, said once. From a definition derive the DDL, the row type, the labels that a mapping is
 * guessed from, the validator, the template workbook and the data dictionary.
 */

export type Visibility = 'public' | 'internal';

/** How a cell is read: money becomes whole hundredths (分), share 0–1, yesno three-valued, list ids joined by `;`. */
export type ColumnType = 'text' | 'list' | 'integer' | 'number' | 'share' | 'money' | 'date' | 'yesno' | 'choice';

export interface Choice extends Label {
  readonly synonyms?: readonly string[];
}

export interface Column<T extends ColumnType = ColumnType, Required extends boolean = boolean> extends Label {
  readonly type: T;
  readonly synonyms: readonly string[];
  readonly required: Required;
  readonly visibility: Visibility;
  readonly choices?: Readonly<Record<string, Choice>>;
  /** The table whose ids this column holds. */
  readonly references?: string;
  readonly unit?: Label;
}

export interface Table<
  Name extends string = string,
  Columns extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>
> extends Label {
  readonly name: Name;
  /** “one project”: what a row is. */
  readonly grain: Label;
  readonly key: readonly string[];
  readonly synonyms: readonly string[];
  readonly columns: Columns;
}

interface Options {
  readonly synonyms?: readonly string[];
  readonly required?: boolean;
  readonly visibility?: Visibility;
  readonly references?: string;
  readonly unit?: Label;
}

interface Filled extends Options {
  readonly required: true;
}

/** Overloads, so that a required column is known to be filled in the row type. */
interface Builder<T extends ColumnType> {
  (zh: string, en: string, options: Filled): Column<T, true>;
  (zh: string, en: string, options?: Options): Column<T, false>;
}

function column<T extends ColumnType>(type: T): Builder<T> {
  const build = (zh: string, en: string, options: Options = {}): Column<T> => ({
    synonyms: [],
    required: false,
    visibility: 'public',
    ...options,
    type,
    zh,
    en
  });
  return build as Builder<T>;
}

export const text = column('text');
export const integer = column('integer');
export const number = column('number');
export const share = column('share');
export const money = column('money');
export const date = column('date');
export const yesno = column('yesno');

type Choices = Readonly<Record<string, Choice>>;

/** A closed vocabulary; the key is what the table keeps, the labels and synonyms are what an export may say. */
export function choice(zh: string, en: string, choices: Choices, options: Filled): Column<'choice', true>;
export function choice(zh: string, en: string, choices: Choices, options?: Options): Column<'choice', false>;
export function choice(zh: string, en: string, choices: Choices, options: Options = {}): Column<'choice'> {
  return { ...column('choice')(zh, en, options), choices };
}

/** Several ids, names or, of a closed vocabulary, keys in one cell. */
export function list(zh: string, en: string, options: Filled & Partial<Vocabulary>): Column<'list', true>;
export function list(zh: string, en: string, options?: Options & Partial<Vocabulary>): Column<'list', false>;
export function list(zh: string, en: string, options: Options & Partial<Vocabulary> = {}): Column<'list'> {
  return { ...column('list')(zh, en, options), ...(options.choices ? { choices: options.choices } : {}) };
}

interface Vocabulary {
  readonly choices: Choices;
}

interface Definition<Name extends string, Columns extends Readonly<Record<string, Column>>> extends Label {
  readonly name: Name;
  readonly grain: Label;
  readonly key: readonly (keyof Columns & string)[];
  readonly synonyms?: readonly string[];
  readonly columns: Columns;
}

export function table<const Name extends string, const Columns extends Readonly<Record<string, Column>>>(
  definition: Definition<Name, Columns>
): Table<Name, Columns> {
  return { synonyms: [], ...definition };
}

interface CellTypes {
  text: string;
  list: string;
  integer: number;
  number: number;
  share: number;
  money: number;
  date: string;
  yesno: boolean;
  choice: string;
}

type Cell<C extends Column> = C['required'] extends true ? CellTypes[C['type']] : CellTypes[C['type']] | null;

/** Where a row was read: every input table carries it. `source_row` is the row number a person sees in the file. */
export interface Provenance {
  readonly source_file: string;
  readonly source_sheet: string;
  readonly source_row: number;
}

export type Row<T extends Table> = { readonly [K in keyof T['columns']]: Cell<T['columns'][K]> } & Provenance;

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  list: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  share: 'DOUBLE',
  money: 'BIGINT',
  date: 'DATE',
  yesno: 'BOOLEAN',
  choice: 'VARCHAR'
};

export interface SqlColumn {
  readonly name: string;
  readonly type: string;
}

/** The columns of the relation, provenance last. */
export function sqlColumns(definition: Table): SqlColumn[] {
  return [
    ...Object.entries(definition.columns).map(([name, c]) => ({ name, type: sqlTypes[c.type] })),
    { name: 'source_file', type: 'VARCHAR' },
    { name: 'source_sheet', type: 'VARCHAR' },
    { name: 'source_row', type: 'INTEGER' }
  ];
}

/** `create or replace table …`: no constraints, because offenders are shown, never refused in silence. */
export function ddl(definition: Table): string {
  const columns = sqlColumns(definition).map((c) => `  "${c.name}" ${c.type}`);
  return `create or replace table "${definition.name}" (\n${columns.join(',\n')}\n)`;
}
