import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root } from '../house/sources.ts';

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

/** What axe calls serious or critical, each with where it is. */
export async function barriers(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(options: object): Promise<Found> } }).axe;
    interface Found {
      violations: { id: string; impact: string; nodes: { target: string[] }[] }[];
    }
    const { violations } = await run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

/** Pixels by which something on the page is wider than the page. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Columns too narrow to hold a word, by their headings. */
export const collapsed = (page: Page): Promise<string[]> =>
  page
    .locator('main [role=grid] thead th')
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().width < 28).map((one) => one.textContent?.trim() ?? '')
    );
