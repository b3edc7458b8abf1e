import { parseArgs } from 'node:util';
import type { Language } from '../lib/words/language.ts';
import { commandNames, flags, optionNames, shapes, type CommandName, type OptionName } from './options.ts';
import { isProblem, type Outcome } from './outcome.ts';
import { cliWords, type CliWords } from './sentences.ts';

/** A command line as typed, its names checked and its values not yet. */
export interface Typed {
  /** `null`: `liangru` alone. */
  readonly command: CommandName | null;
  readonly files: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
  readonly flags: ReadonlySet<OptionName>;
}

/** What a mistake is answered in: the language asked for, even if the rest of the line is wrong. */
export function languageOf(args: readonly string[]): Language {
  const at = args.lastIndexOf('--lang');
  return args[at + 1] === 'en' && at >= 0 ? 'en' : args.includes('--lang=en') ? 'en' : 'zh';
}

const known = Object.fromEntries(
  optionNames.map((name) => [name, { type: flags.includes(name) ? 'boolean' : 'string' } as const])
);

export function readArguments(args: readonly string[]): Outcome<Typed> {
  const words = cliWords[languageOf(args)];
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true
  });
  const named = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const [first, ...files] = named;
  const command = commandNames.find((name) => name === first) ?? null;
  if (first !== undefined && command === null) return { problem: words.unknownCommand(first, commandNames) };
  const typed: Typed = { command, files, options: {}, flags: new Set() };
  return tokens.reduce<Outcome<Typed>>(
    (read, token) => {
      if (isProblem(read) || token.kind !== 'option') return read;
      return withOption(read.value, token, words);
    },
    { value: typed }
  );
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
}

function withOption(typed: Typed, { name, rawName, value }: OptionToken, words: CliWords): Outcome<Typed> {
  const accepted = typed.command === null ? (['lang', 'help'] as const) : shapes[typed.command].options;
  const option = accepted.find((one) => one === name && rawName === `--${one}`);
  if (!option)
    return {
      problem: words.unknownOption(
        rawName,
        accepted.map((one) => `--${one}`)
      )
    };
  if (flags.includes(option)) {
    if (value !== undefined) return { problem: words.takesNoValue(rawName, value) };
    return { value: { ...typed, flags: new Set([...typed.flags, option]) } };
  }
  if (value === undefined || value === '') return { problem: words.needsValue(rawName) };
  return { value: { ...typed, options: { ...typed.options, [option]: value } } };
}

/** What a command cannot do without. Asked after `--help`, which needs nothing. */
export function missingOf({ command, files, options }: Typed, words: CliWords): string | null {
  if (command === null) return words.noCommand(commandNames);
  const { takesFiles, needs } = shapes[command];
  const missing = needs.find((name) => options[name] === undefined);
  if (takesFiles && files.length === 0) return words.noFiles(command);
  if (!takesFiles && files[0] !== undefined) return words.noFilesTaken(command, files[0]);
  return missing === undefined ? null : words.missingOption(`--${missing}`);
}
