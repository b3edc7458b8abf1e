/** What every command gives, and scripts may rely on. Money is in yuan; keys are English and stay. */

export type Cell = null | boolean | number | string | readonly Cell[] | { readonly [key: string]: Cell };
export type ResultRow = Readonly<Record<string, Cell>>;

/** `columns` in the order of a CSV; every row has them all. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
  /** What a CSV and a table say over the columns, where the keys had to be told apart. */
  readonly headings?: readonly string[];
}

export interface Input {
  readonly file: string;
  readonly sha256: string;
  readonly role: 'export' | 'policy' | 'settings';
}

/** Something in the input that could not be used or cannot be true. */
export interface Problem {
  /** A reason code of intake, the name of a broken truth, or `missing`. */
  readonly kind: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
  /** `cell`, `row`, `file`: what was not loaded; `null`: nothing was lost. */
  readonly lost: string | null;
  /** *where: found; expected*, in the language asked for. */
  readonly sentence: string;
}

export interface Result extends Rows {
  readonly command: string;
  readonly as_of: string;
  /** Its id; of two, both with a comma between. */
  readonly policy: string | null;
  /** Of two regulations a list in their order; so are its days. */
  readonly policy_in_force: boolean | null | readonly boolean[];
  /** First and last day the regulation is in force, where its text names them. */
  readonly policy_from: string | null | readonly (string | null)[];
  readonly policy_to: string | null | readonly (string | null)[];
  readonly currency: string;
  readonly inputs: readonly Input[];
  readonly totals: { readonly [key: string]: Cell };
  readonly problems: readonly Problem[];
  /** The command's own keys. */
  readonly own: { readonly [key: string]: Cell };
  /** What the command found, in a sentence, for a person at the terminal. */
  readonly summary: string;
  /** A file could not be read at all. */
  readonly isUnusable: boolean;
  /** Something that `--strict` makes fatal. */
  readonly hasFindings: boolean;
  /** The rows as a calendar, where they are days. */
  readonly calendar?: () => string;
}

/** Raised when a key changes its meaning or leaves. */
const version = 1;

export function jsonOf(result: Result): string {
  const { command, as_of, policy, policy_in_force, policy_from, policy_to, currency, inputs, rows } = result;
  const head = {
    schema: `liangru.${command}/${version}`,
    as_of,
    policy,
    policy_in_force,
    policy_from,
    policy_to,
    currency
  };
  const { totals, problems, own } = result;
  return `${JSON.stringify({ ...head, inputs, rows, totals, problems, ...own }, null, 2)}\n`;
}
