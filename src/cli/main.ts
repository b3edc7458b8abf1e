import { languageOf, readArguments } from './arguments.ts';
import { check } from './commands/check.ts';
import { deadlines } from './commands/deadlines.ts';
import { compare } from './commands/compare.ts';
import { plan } from './commands/plan.ts';
import { read } from './commands/read.ts';
import { rules } from './commands/rules.ts';
import { verdicts } from './commands/verdicts.ts';
import { csvOf } from './csv.ts';
import type { Say } from './desk.ts';
import { lapsedOf } from './head.ts';
import type { CommandName } from './options.ts';
import { exits, isProblem, type Exit } from './outcome.ts';
import { policyIds } from './policy.ts';
import { readRequest, type Request } from './request.ts';
import { jsonOf, type Result } from './result.ts';
import { cliWords, type CliWords } from './sentences.ts';
import { tableOf } from './table.ts';

/** Where a command reads from and writes to. */
export interface Surroundings {
  /** Relative paths start here. */
  readonly folder: string;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const commands: Readonly<Record<CommandName, (request: Request, say: Say) => Promise<Result>>> = {
  check,
  read,
  rules,
  verdicts,
  deadlines,
  compare,
  plan
};

/** Runs one command line. Bad input ends with a sentence and 2; only an error of ours is thrown. */
export async function main(args: readonly string[], { folder, out, error }: Surroundings): Promise<Exit> {
  const language = languageOf(args);
  const words = cliWords[language];
  const say = (line: string) => error(`${line}\n`);
  const typed = readArguments(args);
  if (isProblem(typed)) return refuse(typed.problem, say);
  const { command, flags } = typed.value;
  if (flags.has('help')) return explain(command, words, out);
  const request = await readRequest(typed.value, language, folder);
  if (isProblem(request)) return refuse(request.problem, say);
  const result = await commands[request.value.command](request.value, say);
  report(result, request.value, say);
  out(textOf(result, request.value));
  return exitOf(result, request.value);
}

function refuse(problem: string, say: Say): Exit {
  say(problem);
  return exits.unusable;
}

function explain(command: CommandName | null, words: CliWords, out: (text: string) => void): Exit {
  const text = command === null ? words.help : words.commandHelp[command];
  out(text.replaceAll('{policies}', policyIds.join(words.comma)));
  return exits.done;
}

function textOf(result: Result, { format }: Request): string {
  if (format === 'csv') return csvOf(result);
  if (format === 'ics') return result.calendar?.() ?? '';
  return format === 'table' ? tableOf(result) : jsonOf(result);
}

/** Beside JSON, which holds them all, the first are enough. */
const firstProblems = 20;

function report(result: Result, { language, format, asOf }: Request, say: Say): void {
  const words = cliWords[language];
  const { problems } = result;
  const shown = format === 'json' ? problems.slice(0, firstProblems) : problems;
  for (const { sentence } of shown) say(sentence);
  if (problems.length > shown.length) say(words.more(problems.length - shown.length));
  for (const { policy, from, to } of lapsedOf(result)) say(words.lapsed(policy, asOf, from, to));
  if (result.summary !== '') say(result.summary);
}

function exitOf(result: Result, { isStrict }: Request): Exit {
  if (result.isUnusable) return exits.unusable;
  return isStrict && result.hasFindings ? exits.findings : exits.done;
}
