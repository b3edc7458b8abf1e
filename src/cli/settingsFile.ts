import { parse } from 'yaml';
import { readSettings, type Settings } from '../lib/models/settings.ts';
import type { Language } from '../lib/words/language.ts';
import type { Outcome } from './outcome.ts';
import type { Input } from './result.ts';
import { cliWords } from './sentences.ts';
import { readTextFile } from './textFile.ts';

export interface SettingsRead {
  readonly settings: Settings;
  readonly inputs: readonly Input[];
}

/** Local settings from a file, YAML or JSON: names and values over the defaults. A wrong one is refused, never passed over. */
export async function readSettingsFile(said: string, language: Language, from: string): Promise<Outcome<SettingsRead>> {
  const words = cliWords[language];
  const file = await readTextFile(said, from);
  if (file === null) return { problem: words.missingFile(said, 'ENOENT') };
  const named = recordOf(file.text);
  if (named === null) return { problem: words.notSettings(file.name) };
  const { settings, problems } = readSettings(named);
  const [first] = problems;
  if (first) return { problem: words.badSetting(file.name, first.name, first.found, first.expected) };
  return { value: { settings, inputs: [{ file: file.name, sha256: file.sha256, role: 'settings' }] } };
}

function recordOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const said: unknown = parse(text) ?? {};
    return typeof said === 'object' && said !== null && !Array.isArray(said) ? (said as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
