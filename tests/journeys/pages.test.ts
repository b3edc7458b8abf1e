import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../house/sources.ts';
import { openSite, type Site, type Visit } from './site.ts';
import { pages, ready, visit as go } from './steps.ts';

const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

interface Mode {
  readonly name: string;
  readonly language: 'zh' | 'en';
  readonly width: number;
  readonly dark: boolean;
}

const modes: readonly Mode[] = [
  { name: 'Chinese, light, 1440 px', language: 'zh', width: 1440, dark: false },
  { name: 'English, dark, 1440 px', language: 'en', width: 1440, dark: true },
  { name: 'Chinese, dark, 390 px', language: 'zh', width: 390, dark: true },
  { name: 'English, light, 390 px', language: 'en', width: 390, dark: false }
];

let site: Site;
let seen: Visit;

beforeAll(async () => {
  site = await openSite();
});
afterEach(() => seen.context.close());
afterAll(() => site.close());

/** What axe calls serious or critical, each with where it is. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
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

/** Nothing on the page is wider than the page. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(modes)('every page in $name', ({ language, width, dark }) => {
  it('stands, fits, can be read by everyone, and stays on its own origin', async () => {
    seen = await site.visit({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
    const { page, offences } = seen;
    await page.goto(`${site.address}?lang=${language}`);
    await ready(page);
    for (const one of pages) {
      await go(page, one, language);
      expect(await page.locator('html').getAttribute('lang'), one.path).toBe(language === 'zh' ? 'zh-CN' : 'en');
      expect(await page.locator('main h1').first().innerText(), one.path).toContain(one.heading[language]);
      expect(await page.locator('main .sentence').innerText(), one.path).toMatch(/\d/);
      expect(await overflow(page), `${one.path} is wider than the page`).toBeLessThanOrEqual(0);
      expect(await barriers(page), one.path).toEqual([]);
    }
    expect(offences).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('skips to the content, opens commands, goes elsewhere, opens and closes a project', async () => {
    seen = await site.visit({ viewport: { width: 1440, height: 900 } });
    const { page, offences } = seen;
    await page.goto(site.address);
    await ready(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').waitFor();
    await page.keyboard.type('年度计划');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/plan\//);
    const grid = page.getByRole('grid').first();
    await grid.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/subject=project/);
    await page.locator('aside h2').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('aside').waitFor({ state: 'detached' });
    expect(offences).toEqual([]);
  });
});

describe('a link', () => {
  it('shows a stranger the same view: regulation, year, filter, open project', async () => {
    seen = await site.visit({ viewport: { width: 1440, height: 900 } });
    const search = '?policy=changji&year=2027&as-of=2026-11-01&unit=yi&lang=en&theme=dark&budget=3000000000';
    await seen.page.goto(`${site.address}plan/${search}&standing=out&subject=project:YQ2027-003`);
    await ready(seen.page);
    const main = await seen.page.locator('main').innerText();
    expect(main).toContain('100M yuan');
    expect(await seen.page.locator('select[name=policy]').inputValue()).toBe('changji');
    await seen.page.locator('aside').getByText('YQ2027-003').first().waitFor();
    expect(await seen.page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(seen.offences).toEqual([]);
  });
});
