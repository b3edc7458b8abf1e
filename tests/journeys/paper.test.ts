import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collapsed, overflow } from './barriers.ts';
import { openSite, type Site, type Visit } from './site.ts';
import { pages, ready, visit as go } from './steps.ts';

/** CSS pixels between the margins of an A4 sheet, upright. A browser shrinks what is wider by a third at most. */
const paper = { width: 657, height: 970 };
const screen = { width: 1440, height: 900 };

let site: Site;
let seen: Visit;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Rows said and rows there, of every table. */
const rows = (page: Page) =>
  page
    .locator('main [role=grid]')
    .evaluateAll((all) =>
      all.map((one) => [Number(one.getAttribute('aria-rowcount')) - 1, one.querySelectorAll('tr[data-index]').length])
    );

/** As the browser does before it prints. */
async function onPaper(page: Page, read: () => Promise<void>): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.setViewportSize(paper);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  try {
    await read();
  } finally {
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.setViewportSize(screen);
    await page.emulateMedia({ media: null, colorScheme: 'dark' });
  }
}

/** Sheets of the printed page. */
const sheets = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe.each(['zh', 'en'] as const)('on paper (%s)', (language) => {
  beforeAll(async () => {
    seen = await site.visit({ viewport: screen, colorScheme: 'dark' });
    await seen.page.goto(`${site.address}?lang=${language}`);
    await ready(seen.page);
  });
  afterAll(() => seen.context.close());

  it.each(pages.map((one) => [one.path || 'overview', one] as const))('%s is whole', async (_, one) => {
    const { page } = seen;
    await go(page, one);
    await onPaper(page, async () => {
      expect(await page.locator('main .sentence').isVisible()).toBe(true);
      expect(await page.locator('header nav').isVisible()).toBe(false);
      expect(await page.locator('section.bar select[name=policy]').isVisible()).toBe(true);
      const colours = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(colours).toBe('rgb(255, 255, 255)');
      for (const [said, there] of await rows(page)) expect(there).toBe(said);
      expect(await collapsed(page)).toEqual([]);
      expect(await overflow(page), 'what runs over the edge of the sheet').toBeLessThanOrEqual(paper.width / 2);
    });
    expect(await sheets(page)).toBeLessThanOrEqual(10);
  });

  it('on its own origin, without an error', () => {
    expect(seen.offences).toEqual([]);
  });
});
