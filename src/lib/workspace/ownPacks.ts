import { readPack, type PackProblem } from '../rules/pack.ts';
import type { Pack } from '../rules/types.ts';
import type { OwnPack } from './store.ts';

/** Regulations with those of one's own: one of the same id stands in the place of the house's, others come last. */
export function withOwn(house: readonly Pack[], own: readonly OwnPack[]): readonly Pack[] {
  const read = own.flatMap(({ text, name }) => readPack(text, name).pack ?? []);
  const placed = house.map((pack) => read.find(({ id }) => id === pack.id) ?? pack);
  return [...placed, ...read.filter(({ id }) => !house.some((pack) => pack.id === id))];
}

/** The list with this pack; one of the same id makes way. */
export const withPack = (all: readonly OwnPack[], pack: OwnPack): OwnPack[] => [
  ...all.filter(({ id }) => id !== pack.id),
  pack
];

/** Reads a pack file: a pack that can be chosen, or why not. */
export function readOwn(text: string, name: string): { id: string | null; problems: readonly PackProblem[] } {
  const { pack, problems } = readPack(text, name);
  if (!pack) return { id: null, problems };
  return /^[a-z][a-z0-9-]*$/.test(pack.id)
    ? { id: pack.id, problems }
    : { id: null, problems: [badId(text, name, pack)] };
}

/** An id goes into addresses. */
function badId(text: string, where: string, { id }: Pack): PackProblem {
  const line = Math.max(1, text.split('\n').findIndex((one) => /^id\s*:/.test(one)) + 1);
  const sentence = {
    zh: `${where} 第 ${line} 行 id：${id} 不能写进网址；应为小写英文字母开头，只含小写字母、数字和连字符。`,
    en: `${where}, line ${line}, id: found ${id}, which cannot stand in an address; expected small letters, digits and hyphens, a letter first.`
  };
  return { where, line, path: 'id', sentence };
}
