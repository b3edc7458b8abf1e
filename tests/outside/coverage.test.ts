import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { packs } from '../../src/lib/rules/packs.ts';
import type { Rule } from '../../src/lib/rules/types.ts';
import { root } from '../house/sources.ts';

interface Obligation {
  readonly id: string;
  readonly article: string;
  readonly capability: string;
  readonly parameters: string;
}

const file = join(root, '..', 'shared', 'regulations', 'coverage.csv');
const { data } = Papa.parse<Obligation>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
const obligations = new Map(data.map((line) => [line.id, line]));

const rules = packs.flatMap((pack) => pack.rules);

/** `a=0.15;b=local` → numbers and words by name; days, ranges and places belong to later rooms. */
const numbersOf = ({ parameters }: Obligation) =>
  parameters.split(';').flatMap((said) => {
    const [name = '', value = ''] = said.split('=');
    return /^-?[\d.]+$/.test(value) ? [[name, Number(value)] as const] : [];
  });

const numbersIn = ({ parameters }: Rule) => new Map(parameters.map(({ name, value }) => [name, value]));

describe('the rules against the list of obligations', () => {
  it('the list is at hand', () => {
    expect(existsSync(file)).toBe(true);
    expect(obligations.size).toBeGreaterThan(200);
    expect(rules.length).toBeGreaterThan(30);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is an obligation of its kind and article', (id, rule) => {
    const obligation = obligations.get(id);
    expect(obligation, `${id}: found no such obligation`).toBeDefined();
    expect(rule.capability).toBe(obligation?.capability);
    expect(rule.article).toBe(obligation?.article);
    if (!obligation) return;
    for (const [name, value] of numbersOf(obligation)) expect(numbersIn(rule).get(name), name).toBe(value);
  });

  it.each([
    ['tongliao', 'TL', ['gate', 'priority', 'om-denial']],
    ['changji', 'CJ', ['gate', 'priority', 'om-denial']]
  ] as const)('%s has every one of its gates, priorities and O&M refusals', (_, prefix, capabilities) => {
    const wanted = data
      .filter(({ id, capability }) => id.startsWith(prefix) && (capabilities as readonly string[]).includes(capability))
      .map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(8);
    expect(wanted.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });
});
