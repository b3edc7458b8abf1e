import { describe, expect, it } from 'vitest';
import { openNative } from '../../src/lib/engine/native.ts';
import { buildModels } from '../../src/lib/models/build.ts';
import { runChecks } from '../../src/lib/models/checks.ts';
import { contextValues, createInputs, defaultContext } from '../../src/lib/models/inputs.ts';
import { defaultSettings, settingValues } from '../../src/lib/models/settings.ts';
import type { Intake } from '../../src/lib/intake/types.ts';
import { column } from '../intake/files.ts';
import { givesItsFigures, portfolios, type Portfolio } from './portfolios.ts';

const byFile = portfolios.map((one) => [one.file, one] as const);

/** Names of the projects whose amounts contradict each other, as the checks find them. */
async function contradictory(read: Intake): Promise<unknown[]> {
  const engine = await openNative();
  await createInputs(engine);
  await engine.replace('context', contextValues(defaultContext));
  await engine.replace('setting', settingValues(defaultSettings));
  for (const [name, columns] of Object.entries(read.tables)) await engine.replace(name, columns);
  await buildModels(engine);
  const found = (await runChecks(engine)).filter(({ truth }) => truth === 'variance_is_forecast_minus_budget');
  await engine.close();
  const { project } = read.tables;
  const ids = column(project, 'project_id');
  return found.map(({ subject }) => column(project, 'name')[ids.indexOf(subject)]);
}

describe('a yearly portfolio of government projects', () => {
  it.each(byFile)('%s gives its projects, its money and its days', async (_file, one: Portfolio) => {
    await givesItsFigures(one, true);
  });

  it('of 2014 names the one row whose variance is not forecast less budget', async () => {
    const [first] = portfolios;
    expect(first?.file).toBe('uk_2014.csv');
    if (first)
      expect(await contradictory(await givesItsFigures(first, true))).toEqual(['Child Maintenance Group Change']);
  });
});
