import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { deadlines } from '../../src/lib/rules/dates.ts';
import { packOf, packs } from '../../src/lib/rules/packs.ts';
import { tests } from '../../src/lib/rules/tests.ts';
import { routes } from '../../src/lib/rules/ways.ts';
import type { Rule, Verdict } from '../../src/lib/rules/types.ts';
import { buildGroup, casesOf, failuresOf, groupsOf } from './cases.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
});
afterAll(() => engine.close());

describe.each(packs.map((pack) => pack.id))('%s', (id) => {
  const cases = casesOf(id);
  const failures: string[] = [];

  beforeAll(async () => {
    const pack = packOf(id);
    for (const group of groupsOf(cases)) {
      await buildGroup(engine, group);
      if (pack) await evaluate(engine, pack);
      failures.push(...(await failuresOf(engine, group.expectations)));
    }
  }, 120_000);

  it.each(cases.map((one) => one.name))('%s', (name) => {
    expect(failures.filter((line) => line.startsWith(`${name} — `))).toEqual([]);
  });

  it('names each case once', () => {
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length);
  });

  it.each(packOf(id)?.rules ?? [])('$id has a case for every verdict it can give', (rule) => {
    const said = new Set(
      cases.flatMap((one) => Object.values(one.expect)).flatMap((rules) => verdictOf(rules[rule.id] ?? []))
    );
    expect([...possible(rule)].filter((verdict) => !said.has(verdict))).toEqual([]);
  });
});

function verdictOf(said: unknown): unknown[] {
  if (Array.isArray(said)) return [];
  return [typeof said === 'string' ? said : (said as { verdict?: string }).verdict];
}

const all = ['met', 'breached', 'unknown', 'needs_judgement', 'not_applicable'] as const;

/** A way that needs nothing lacks nothing, and one that is always open is known. */
function routed(sql: string): Verdict[] {
  const needs = [...sql.matchAll(/'needs': (.{10})/g)].some(([, said = '']) => !said.startsWith('[]::'));
  const lacking = sql.includes('true as is_doubtful') ? 'needs_judgement' : 'breached';
  return ['met', 'unknown', ...(needs ? [lacking as Verdict] : [])];
}

/** What the test says (that nothing is due yet of every date is shown in `dates.test.ts`), eased by the rule's force; and who the rule does not reach. */
function possible({ test, force, applies, softened_for }: Rule): Set<Verdict> {
  const sql = tests.get(test) ?? '';
  const said = routes.has(test)
    ? routed(routes.get(test) ?? '')
    : all.filter((verdict) => sql.includes(`'${verdict}'`) && !(deadlines.has(test) && verdict === all.at(-1)));
  const eased = said.map((verdict) => (verdict === 'breached' && force === 'soft' ? 'needs_judgement' : verdict));
  const asked = Object.keys(applies).length > 0 ? (['not_applicable', 'unknown'] as const) : [];
  const softened =
    Object.keys(softened_for).length > 0 && said.includes('breached') ? (['needs_judgement'] as const) : [];
  return new Set([...eased, ...asked, ...softened]);
}
