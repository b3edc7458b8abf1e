/** Every option of every command; `--help` is of all. */
export const optionNames = [
  'policy',
  'year',
  'budget',
  'table',
  'as-of',
  'format',
  'settings',
  'lang',
  'strict',
  'help'
] as const;
export type OptionName = (typeof optionNames)[number];

/** Options that take no value. */
export const flags: readonly OptionName[] = ['strict', 'help'];

export const commandNames = ['check', 'read', 'rules', 'verdicts', 'deadlines', 'compare', 'plan'] as const;
export type CommandName = (typeof commandNames)[number];

interface Shape {
  readonly takesFiles: boolean;
  readonly needs: readonly OptionName[];
  readonly options: readonly OptionName[];
  /** What `--format` knows; the first where it is not said. */
  readonly formats: readonly Format[];
}

const common: readonly OptionName[] = ['as-of', 'format', 'lang', 'strict', 'help'];

const formats = ['json', 'csv', 'table', 'ics'] as const;
export type Format = (typeof formats)[number];

/** What every command gives: its rows. */
const tabular: readonly Format[] = ['json', 'csv', 'table'];

export const shapes: Readonly<Record<CommandName, Shape>> = {
  check: { takesFiles: true, needs: [], options: ['year', 'settings', ...common], formats: tabular },
  read: { takesFiles: true, needs: [], options: ['table', ...common], formats: tabular },
  rules: { takesFiles: false, needs: [], options: ['policy', ...common], formats: tabular },
  verdicts: {
    takesFiles: true,
    needs: ['policy'],
    options: ['policy', 'year', 'settings', ...common],
    formats: tabular
  },
  deadlines: { takesFiles: true, needs: ['policy'], options: ['policy', 'year', 'settings', ...common], formats },
  compare: {
    takesFiles: true,
    needs: ['policy'],
    options: ['policy', 'year', 'settings', ...common],
    formats: tabular
  },
  plan: {
    takesFiles: true,
    needs: ['policy'],
    options: ['policy', 'year', 'budget', 'settings', ...common],
    formats: tabular
  }
};
