/** Something a person can do by its name. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Quiet, beside the label: a kind, an id, a shortcut. */
  readonly hint?: string | undefined;
  /** Other names it answers to. */
  readonly keywords?: readonly string[];
  readonly run: () => void;
}

const plain = (text: string) => text.normalize('NFKC').toLowerCase();

/** 0 not found, higher is better; every word must be there. */
function wordScore(word: string, label: string, others: readonly string[]): number {
  if (label.startsWith(word)) return 4;
  if (label.includes(word)) return 3;
  if (others.some((other) => other.startsWith(word))) return 2;
  return others.some((other) => other.includes(word)) ? 1 : 0;
}

function score(command: Command, words: readonly string[]): number {
  const label = plain(command.label);
  const others = [...(command.keywords ?? []), command.hint ?? ''].map(plain);
  const scores = words.map((word) => wordScore(word, label, others));
  return scores.includes(0) ? 0 : scores.reduce((sum, one) => sum + one, 0);
}

/** The commands that answer to what was typed, best first, equals in their given order; all when nothing was typed. */
export function findCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return commands;
  return commands
    .map((command) => ({ command, score: score(command, words) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((one) => one.command);
}
