import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { main } from '../../src/cli/main.ts';

export const root = join(import.meta.dirname, '..', '..');
export const small = 'tests/cli/small';
export const pack = 'tests/cli/small.pack.yaml';

export interface Answer {
  readonly exit: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command line in this process. */
export async function liangru(...args: readonly string[]): Promise<Answer> {
  let out = '';
  let error = '';
  const exit = await main(args, { folder: root, out: (text) => (out += text), error: (text) => (error += text) });
  return { exit, out, error };
}

/** Runs it as a person does, through npm, from a folder of the project. */
export function npmRun(folder: string, ...args: readonly string[]): Promise<Answer> {
  const npm = ['run', '--silent', 'liangru', '--', ...args];
  const options = { cwd: join(root, folder), encoding: 'utf8', maxBuffer: 1 << 28 } as const;
  return new Promise((resolve) => {
    const child = execFile('npm', npm, options, (_, out, error) => resolve({ exit: child.exitCode ?? -1, out, error }));
  });
}

export type Json = Record<string, unknown> & {
  readonly rows: readonly Record<string, unknown>[];
  readonly totals: Record<string, unknown>;
  readonly problems: readonly Record<string, unknown>[];
};

export const jsonOf = ({ out }: Answer) => JSON.parse(out) as Json;

/** A folder of files for one test file, removed after it. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'liangru-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
