import { readPack } from '../lib/rules/pack.ts';
import { packs } from '../lib/rules/packs.ts';
import type { Pack } from '../lib/rules/types.ts';
import type { Language } from '../lib/words/language.ts';
import type { CommandName } from './options.ts';
import { isProblem, type Outcome } from './outcome.ts';
import { cliWords } from './sentences.ts';
import { readTextFile, type TextFile } from './textFile.ts';
import type { Input } from './result.ts';

/** One regulation, for `compare` two, or for `rules` every one of the house. */
export interface Policy {
  /** The pack's id, or `all`. */
  readonly id: string;
  readonly packs: readonly Pack[];
  /** The pack file that was read. */
  readonly inputs: readonly Input[];
}

export const policyIds = packs.map((pack) => pack.id);

interface Asked {
  readonly said: string;
  readonly command: CommandName;
  readonly language: Language;
  readonly from: string;
}

export async function readPolicy(asked: Asked): Promise<Outcome<Policy>> {
  return asked.command === 'compare' ? readTwo(asked) : readOne(asked);
}

/** `a,b`: the second is held against the first. */
async function readTwo(asked: Asked): Promise<Outcome<Policy>> {
  const [one, other, ...more] = asked.said.split(',').map((said) => said.trim());
  const words = cliWords[asked.language];
  if (!one || !other || more.length > 0) return { problem: words.twoPolicies(asked.said, policyIds) };
  const [a, b] = [await readOne({ ...asked, said: one }), await readOne({ ...asked, said: other })];
  if (isProblem(a) || isProblem(b)) return isProblem(a) ? a : b;
  const inputs = [...a.value.inputs, ...b.value.inputs];
  return { value: { id: `${a.value.id},${b.value.id}`, packs: [...a.value.packs, ...b.value.packs], inputs } };
}

async function readOne({ said, command, language, from }: Asked): Promise<Outcome<Policy>> {
  const words = cliWords[language];
  const own = packs.find((pack) => pack.id === said);
  if (own) return { value: { id: own.id, packs: [own], inputs: [] } };
  if (said === 'all') {
    return command === 'rules'
      ? { value: { id: said, packs, inputs: [] } }
      : { problem: words.onePolicy(command, policyIds) };
  }
  const file = await readTextFile(said, from);
  return file === null
    ? { problem: words.unknownPolicy(said, [...policyIds, ...(command === 'rules' ? ['all'] : [])]) }
    : policyOf(file, language);
}

function policyOf({ name, text, sha256 }: TextFile, language: Language): Outcome<Policy> {
  const { pack, problems } = readPack(text, name);
  if (!pack) return { problem: problems.map(({ sentence }) => sentence[language]).join('\n') };
  return { value: { id: pack.id, packs: [pack], inputs: [{ file: name, sha256, role: 'policy' }] } };
}
