import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openNative } from '../../src/lib/engine/native.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import { verdictSql } from '../../src/lib/rules/verdicts.ts';
import { buildGroup, casesOf, failuresOf, groupsOf, type Group } from './cases.ts';
import { mutantsOf, type Mutant } from './mutants.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNative();
});
afterAll(() => engine.close());

/** The one that asks most comes first: few faults are left for the others to notice. */
const bySize = (a: Group, b: Group) => b.expectations.length - a.expectations.length;

/** A fault that the database refuses is noticed too. */
async function isNoticed({ pack, tests }: Mutant, { context, expectations }: Group): Promise<boolean> {
  const rules = new Set(pack.rules.map((rule) => rule.id));
  const asked = expectations.filter(({ rule }) => rules.has(rule));
  if (asked.length === 0) return false;
  try {
    await engine.run(verdictSql(pack, context.as_of, tests), { retain: 'verdict' });
  } catch {
    return true;
  }
  return (await failuresOf(engine, asked)).length > 0;
}

it.each(packs.map((pack) => [pack.id, pack] as const))('the cases of %s notice every fault', async (id, pack) => {
  let alive = mutantsOf(pack);
  expect(alive.length).toBeGreaterThan(50);
  for (const group of groupsOf(casesOf(id)).sort(bySize)) {
    await buildGroup(engine, group);
    const survivors: Mutant[] = [];
    for (const mutant of alive) if (!(await isNoticed(mutant, group))) survivors.push(mutant);
    alive = survivors;
  }
  expect(alive.map((mutant) => mutant.name)).toEqual([]);
});
