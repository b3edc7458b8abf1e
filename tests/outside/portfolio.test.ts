import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packOf, packs } from '../../src/lib/rules/packs.ts';
import type { VerdictRow } from '../../src/lib/rules/types.ts';
import { liangru } from '../cli/command.ts';
import { root } from '../house/sources.ts';
import { openSite, type Site, type Visit } from '../journeys/site.ts';
import { patience, ready } from '../journeys/steps.ts';

/** A national portfolio that nobody here wrote: 125 projects, £ millions, nothing that our regulations ask about. */
const file = join(root, '..', 'shared', 'cases', 'gmpp', 'uk_2020.csv');

interface Outcome {
  readonly currency: string;
  readonly rows: readonly Record<string, unknown>[];
  readonly verdicts: readonly (VerdictRow & { readonly unit: string })[];
  readonly totals: { readonly requested: { readonly count: number; readonly amount: number } };
  readonly reconciliation: readonly {
    readonly rows_in: number;
    readonly rows_out: number;
    readonly adds_up: boolean;
    readonly money: readonly { readonly column: string; readonly in: number; readonly out: number }[];
  }[];
}

async function asked(...args: string[]): Promise<Outcome> {
  const { exit, out } = await liangru(...args);
  expect(exit).toBe(0);
  return JSON.parse(out) as Outcome;
}

describe('the command line on a portfolio of others', () => {
  it('reads 125 projects and £447,920.4 m of whole-life cost, in equal out', async () => {
    const { currency, reconciliation } = await asked('check', file);
    const [sheet] = reconciliation;
    expect(currency).toBe('GBP');
    expect([sheet?.rows_in, sheet?.rows_out, sheet?.adds_up]).toEqual([125, 125, true]);
    const whole = sheet?.money.find(({ column }) => column === 'total_investment');
    expect(Math.round((whole?.in ?? 0) / 1e5) / 10).toBe(447_920.4);
    expect(whole?.out).toBe(whole?.in);
  });

  it.each(packs.map((pack) => pack.id))(
    'ranks all 125 under %s, and finds nothing kept that the file does not say',
    async (policy) => {
      const plan = await asked('plan', file, '--policy', policy, '--year', '2020', '--budget', '50亿');
      expect(plan.currency).toBe('GBP');
      expect(plan.totals.requested.count).toBe(125);
      expect(plan.rows).toHaveLength(125);
      expect(plan.rows.filter((row) => row['eligibility'] === 'eligible')).toEqual([]);
      const words = new Set(plan.verdicts.map(({ verdict }) => verdict));
      expect(words.has('met')).toBe(false);
      expect(words.has('breached')).toBe(false);
      expect(plan.verdicts).toHaveLength(125 * projectRules(policy));
    }
  );

  it('touches no amount with a threshold in yuan', async () => {
    const plan = await asked('plan', file, '--policy', 'changji', '--year', '2020');
    expect(plan.verdicts.filter(({ unit, verdict }) => unit === 'yuan' && verdict !== 'not_applicable')).toEqual([]);
  });
});

const projectRules = (policy: string) =>
  packOf(policy)?.rules.filter(({ subject }) => subject === 'project').length ?? 0;

describe('the page on a portfolio of others', () => {
  let site: Site;
  let seen: Visit;
  beforeAll(async () => {
    site = await openSite();
    seen = await site.visit({ viewport: { width: 1440, height: 900 } });
  }, 180_000);
  afterAll(() => site.close());

  it('maps, loads, ranks and draws it in £ millions', async () => {
    const { page } = seen;
    await page.goto(`${site.address}library/?lang=en&year=2020`);
    await ready(page);
    const buffer = readFileSync(file);
    await page.locator('input[name=files]').setInputFiles({ name: 'uk_2020.csv', mimeType: 'text/csv', buffer });
    await page.locator('main .ways button.primary').click({ timeout: patience });
    await page.waitForFunction(() => document.querySelector('main .sentence')?.textContent?.includes('125 rows'));
    await page.locator('header nav a').nth(2).click();
    await page.waitForURL(/\/plan\//);
    await ready(page);
    const main = await page.locator('main').innerText();
    expect(main).toContain('£m');
    expect(await page.locator('main .sentence').innerText()).toContain('125 projects');
    expect(main).toContain('materials to supply');
    await page.locator('header nav a').first().click();
    await page.locator('main figure [role=img] svg').first().waitFor({ timeout: patience });
    expect(await page.locator('main figure [role=img]').first().getAttribute('aria-label')).toContain('£m');
    expect(seen.offences).toEqual([]);
  });
});
