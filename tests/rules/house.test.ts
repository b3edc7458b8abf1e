import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/lib/rules/applies.ts';
import { readPack } from '../../src/lib/rules/pack.ts';
import { deadlineColumns, deadlines } from '../../src/lib/rules/dates.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import { subjects } from '../../src/lib/rules/subjects.ts';
import { testColumns, tests } from '../../src/lib/rules/tests.ts';
import { routeColumns, routes } from '../../src/lib/rules/ways.ts';
import { tables, type Table } from '../../src/lib/tables/index.ts';
import { packsFolder } from './cases.ts';

const rules = packs.flatMap((pack) => pack.rules);

/** As its file says it: dates are written as dates. */
const written = [...tests].map(([name, sql]) => [name, deadlines.get(name) ?? routes.get(name) ?? sql] as const);

const contractOf = (name: string) =>
  deadlines.has(name) ? deadlineColumns : routes.has(name) ? routeColumns : testColumns;

describe.each(written)('the test %s', (name, sql) => {
  it('is used by a pack', () => {
    expect(rules.filter((rule) => rule.test === name)).not.toEqual([]);
  });

  it('says its grain first, is one select, and fits on half a page', () => {
    expect(sql).toMatch(/^-- One row per (project|system|organisation|plan)[:, ]/);
    expect(sql.replace(/^--.*\n/gm, '')).toMatch(/^(select|with)\b/);
    expect(sql.replace(/--.*$/gm, '').replace(/'[^']*'/g, '')).not.toContain(';');
    expect(sql.trimEnd().split('\n').length).toBeLessThanOrEqual(30);
  });

  it('gives every column of the contract', () => {
    const last = sql.slice(sql.lastIndexOf('\nselect'));
    for (const column of contractOf(name)) {
      expect(last, column).toMatch(new RegExp(`(as |\\.|^|\\s)${column}\\b`, 'm'));
    }
  });

  it('holds no number of law: ranks and turns at most', () => {
    const bare = sql.replace(/--.*$/gm, '').replace(/'[^']*'/g, '');
    expect([...bare.matchAll(/(?<![\w.])\d+(?:\.\d+)?/g)].map((m) => Number(m[0])).filter((n) => n > 3)).toEqual([]);
  });
});

describe.each(packs)('the pack $id', (pack) => {
  const text = readFileSync(join(packsFolder, pack.id, 'pack.yaml'), 'utf8');

  it('stands in the folder of its name, with a README and cases', () => {
    expect(existsSync(join(packsFolder, pack.id, 'README.md'))).toBe(true);
    expect(existsSync(join(packsFolder, pack.id, 'cases'))).toBe(true);
  });

  it.each([
    ['a rule loses its clause', /^ {4}article: .*\n/m, 'article'],
    ['a parameter loses its source', /^ {8}source: .*\n/m, 'source'],
    ['a parameter loses the day it was checked', /^ {8}checked: .*\n/m, 'checked'],
    ['a text loses its English', /, en: [^}\n]+ }/, 'en']
  ])('is refused when %s', (_, line, path) => {
    expect(text).toMatch(line);
    const broken = text.replace(line, path === 'en' ? ' }' : '');
    const { pack: read, problems } = readPack(broken, 'pack.yaml');
    expect(read).toBeNull();
    expect(problems.some((problem) => problem.path.endsWith(path))).toBe(true);
  });

  it('cites its own articles for its numbers, those of the rule that says the same, or says they are local', () => {
    const own = pack.rules.flatMap(({ article, parameters }) =>
      parameters.filter(({ source }) => source === article).map((one) => JSON.stringify(one))
    );
    const other = pack.rules.flatMap((rule) =>
      rule.parameters
        .filter((one) => one.source !== 'local' && !own.includes(JSON.stringify(one)))
        .map((one) => one.name)
    );
    expect(other).toEqual([]);
  });

  it('says nothing softly in a flat rule but what its reading explains', () => {
    const odd = pack.rules.filter(({ force, says }) => force === 'flat' && /原则上|一般/.test(says.zh));
    expect(odd.map(({ id }) => id)).toEqual([]);
    const hard = pack.rules.filter(({ force, says }) => force === 'soft' && !/原则上|一般/.test(says.zh));
    expect(hard.map(({ id }) => id)).toEqual([]);
  });
});

it.each(Object.entries(subjects))('the subjects of kind %s bear every word that a rule may ask', (kind, sql) => {
  const words = Object.keys(vocabulary[kind as keyof typeof vocabulary]);
  expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(sql))).toEqual([]);
});

it('every column that decides is a column of ours', () => {
  const named = [...tests.values()].flatMap((sql) => [...sql.matchAll(/(?:then|,) '(\w+)'[^\n]*(?:as evidence|$)/gm)]);
  const known = new Set(Object.values(tables).flatMap((table: Table) => Object.keys(table.columns)));
  const evidence = named.filter((m) => m[0].includes('as evidence')).map((m) => m[1] ?? '');
  expect(evidence.length).toBeGreaterThan(3);
  expect(evidence.filter((name) => !known.has(name))).toEqual([]);
});
