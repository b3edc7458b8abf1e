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

export const commandNames = ['check', 'read', 'rules', 'verdicts', 'compare', 'plan'] as const;
export type CommandName = (typeof commandNames)[number];

interface Shape {
  readonly takesFiles: boolean;
  readonly needs: readonly OptionName[];
  readonly options: readonly OptionName[];
}

const common: readonly OptionName[] = ['as-of', 'format', 'lang', 'strict', 'help'];

export const shapes: Readonly<Record<CommandName, Shape>> = {
  check: { takesFiles: true, needs: [], options: ['year', 'settings', ...common] },
  read: { takesFiles: true, needs: [], options: ['table', ...common] },
  rules: { takesFiles: false, needs: [], options: ['policy', ...common] },
  verdicts: { takesFiles: true, needs: ['policy'], options: ['policy', 'year', 'settings', ...common] },
  compare: { takesFiles: true, needs: ['policy'], options: ['policy', 'year', 'settings', ...common] },
  plan: { takesFiles: true, needs: ['policy'], options: ['policy', 'year', 'budget', 'settings', ...common] }
};

export const formats = ['json', 'csv', 'table'] as const;
export type Format = (typeof formats)[number];
