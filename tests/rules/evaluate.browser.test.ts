import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/engine/engine.ts';
import { openWasm } from '../../src/lib/engine/wasm.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import { createInputs } from '../../src/lib/models/inputs.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import { city } from '../models/city.ts';
import { put } from '../models/library.ts';

const size = { projects: 400, systems: 200, months: 2 };

let engine: Engine;
beforeAll(async () => {
  engine = await openWasm();
  await createInputs(engine);
  await put(engine, city(size));
  await buildModels(engine);
}, 120_000);
afterAll(() => engine.close());

describe.each(packs)('in the browser, $id', (pack) => {
  it('holds every project and system against every rule, with core functions alone', async () => {
    await evaluate(engine, pack);
    const counts = (
      await engine.query(`select (select count(*) from verdict)::INTEGER as verdicts,
        (select count(*) from eligibility)::INTEGER as projects, (select count(*) from dim_system)::INTEGER as systems,
        (select count(*) from dim_organisation)::INTEGER as organisations`)
    ).rows<{ verdicts: number; projects: number; systems: number; organisations: number }>()[0];
    expect(counts?.projects).toBe(size.projects);
    const subjects = {
      project: size.projects,
      system: counts?.systems ?? 0,
      organisation: counts?.organisations ?? 0,
      plan: 1
    };
    expect(counts?.verdicts).toBe(pack.rules.reduce((sum, rule) => sum + subjects[rule.subject], 0));
  });
});
