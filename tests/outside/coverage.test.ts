import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { obligationsOf } from '../../src/lib/rules/obligations.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import type { Rule } from '../../src/lib/rules/types.ts';
import { jsonOf, liangru } from '../cli/command.ts';
import { root } from '../house/sources.ts';

interface Line {
  readonly id: string;
  readonly article: string;
  readonly capability: string;
  readonly parameters: string;
}

const file = join(root, '..', 'shared', 'regulations', 'coverage.csv');
const { data } = Papa.parse<Line>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true });
const lines = new Map(data.map((line) => [line.id, line]));

const rules = packs.flatMap((pack) => pack.rules);

/** `a=0.15;b=3..6;c=local` → numbers by name, a range by its two ends; days and local words are no numbers. */
const numbersOf = ({ parameters }: Line) =>
  parameters.split(';').flatMap((said) => {
    const [name = '', value = ''] = said.split('=');
    const [, from, to] = /^(\d+)\.\.(\d+)$/.exec(value) ?? [];
    if (from !== undefined) return [[`${name}_from`, Number(from)] as const, [`${name}_to`, Number(to)] as const];
    return /^-?\d+(?:\.\d+)?$/.test(value) ? [[name, Number(value)] as const] : [];
  });

const numbersIn = ({ parameters }: Rule) => new Map(parameters.map(({ name, value }) => [name, value]));

describe('the rules against the list of obligations', () => {
  it('the list is at hand', () => {
    expect(existsSync(file)).toBe(true);
    expect(lines.size).toBeGreaterThan(200);
    expect(rules.length).toBeGreaterThan(30);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is an obligation of its kind and article', (id, rule) => {
    const obligation = lines.get(id);
    expect(obligation, `${id}: found no such obligation`).toBeDefined();
    expect(rule.capability).toBe(obligation?.capability);
    expect(rule.article).toBe(obligation?.article);
    if (!obligation) return;
    for (const [name, value] of numbersOf(obligation)) expect(numbersIn(rule).get(name), name).toBe(value);
  });

  it('the numbers of the list are parameters, as they stand', () => {
    expect(numbersOf({ ...empty, parameters: 'a=0.15;b=800000;c=local;d=12-31;e=12..24;f=2022-06-01..' })).toEqual([
      ['a', 0.15],
      ['b', 800000],
      ['e_from', 12],
      ['e_to', 24]
    ]);
  });
});

const empty: Line = { id: '', article: '', capability: '', parameters: '' };

const regulations = [
  ['tongliao', 'TL', 67],
  ['yingkou', 'YK', 32],
  ['changji', 'CJ', 53],
  ['quxian', 'QX', 60],
  ['luan', 'LA', 18]
] as const;

const decided: readonly string[] = ['gate', 'priority', 'om-denial'];

describe('the list of obligations against the packs', () => {
  it('all five regulations are packs, and no others', () => {
    expect(packs.map(({ id }) => id).sort()).toEqual(regulations.map(([id]) => id).sort());
    expect(data.length).toBe(230);
  });

  it('the command lists every one once, modelled or with its reason', async () => {
    const { rows, totals } = jsonOf(await liangru('rules', '--policy', 'all'));
    expect(rows.map((row) => row['id']).sort()).toEqual(data.map(({ id }) => id).sort());
    const modelled = rows.filter((row) => row['modelled'] === true);
    expect(modelled.map((row) => row['id']).sort()).toEqual(rules.map(({ id }) => id).sort());
    const bare = rows.filter((row) => row['modelled'] !== true && !(row['room'] && row['why']));
    expect(bare).toEqual([]);
    expect(totals).toMatchObject({ obligations: 230, modelled: rules.length, not_modelled: 230 - rules.length });
  });

  describe.each(regulations)('%s', (id, prefix, count) => {
    const wanted = data.filter((line) => line.id.startsWith(`${prefix}-`));
    const found = packs.filter((pack) => pack.id === id).flatMap(obligationsOf);

    it('has every obligation exactly once, with its article and of its kind, in the order of the list', () => {
      expect(wanted.length).toBe(count);
      const brief = ({ id: of, article, capability }: Pick<Line, 'id' | 'article' | 'capability'>) =>
        [of, capability, article].join(' ');
      expect(found.map(brief)).toEqual(wanted.map(brief));
    });

    it('has a rule for every gate, priority and O&M refusal', () => {
      const open = found.filter(({ capability, rule }) => decided.includes(capability) && rule === null);
      expect(open.map((one) => one.id)).toEqual([]);
    });
  });
});
