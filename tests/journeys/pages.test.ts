import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabs } from '../../src/routes/library/tabs.ts';
import { tabs as policyTabs } from '../../src/routes/policy/tabs.ts';
import { shellWords } from '../../src/routes/shell/words.ts';
import { barriers, collapsed, overflow } from './barriers.ts';
import { openSite, type Site, type Visit } from './site.ts';
import { drawn, own, pages, patience, ready, sentence, visit as go } from './steps.ts';

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

/** As a person goes: sent the address of a project, then by the rail. */
const way = [own, ...pages.filter((one) => one !== own)];

let site: Site;
let seen: Visit;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What must hold of whatever is on screen. */
async function stands(page: Page, place: string): Promise<void> {
  expect(await overflow(page), `${place} is wider than the page`).toBeLessThanOrEqual(0);
  expect(await collapsed(page), `${place}: columns without width`).toEqual([]);
  expect(await barriers(page), place).toEqual([]);
}

async function closes(page: Page, selector: string): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator(selector).waitFor({ state: 'detached', timeout: patience });
}

describe.each(modes)('every page in $name', ({ language, width, dark }) => {
  const chinese = /\p{Script=Han}/u;
  const words = shellWords[language];
  beforeAll(async () => {
    seen = await site.visit({ viewport: { width, height: 900 }, colorScheme: dark ? 'dark' : 'light' });
    await seen.page.goto(`${site.address}${own.path}&lang=${language}`);
    await ready(seen.page);
  });
  afterAll(() => seen.context.close());

  it.each(way.map((one) => [one.path || 'overview', one] as const))('%s stands', async (place, one) => {
    const { page } = seen;
    await (one === own ? drawn(page) : go(page, one));
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'zh' ? 'zh-CN' : 'en');
    const heading = page.locator('main h1').first();
    expect(await heading.innerText()).toContain(one.heading[language]);
    if (one.place !== undefined) expect(chinese.test(await heading.innerText())).toBe(language === 'zh');
    expect(await page.locator('main .sentence').innerText()).toMatch(/\d/);
    await stands(page, place);
  });

  it('every part of the library stands', async () => {
    const { page } = seen;
    await page.locator('header nav a').nth(1).click();
    await page.waitForURL(/\/library\//);
    for (const tab of tabs) {
      await page.locator(`main a[href*="tab=${tab}"]`).last().click();
      await page.locator(`main nav a[aria-current=page][href*="tab=${tab}"]`).waitFor({ timeout: patience });
      await ready(page);
      await page
        .locator(tab === 'files' ? 'main li code' : 'main table')
        .first()
        .waitFor({ timeout: patience });
      await stands(page, tab);
    }
  });

  it('every part of the policy page stands, and a rule beside it', async () => {
    const { page } = seen;
    await page.locator('header nav a[href*="/policy/"]').click();
    await page.waitForURL(/\/policy\//);
    for (const tab of policyTabs) {
      await page.locator(`main nav a[href*="tab=${tab}"]`).first().click();
      await page.locator(`main nav a[aria-current=page][href*="tab=${tab}"]`).waitFor({ timeout: patience });
      await page
        .locator(tab === 'settings' || tab === 'own' ? 'main h2' : 'main table')
        .first()
        .waitFor({ timeout: patience });
      await stands(page, tab);
    }
    await page.locator('main nav a[href*="tab=obligations"]').click();
    await page.locator('main tr[data-index] td').first().click();
    await page.locator('aside table').first().waitFor({ timeout: patience });
    await stands(page, 'a rule');
    await closes(page, 'aside');
  });

  it('a project beside the plan, the settings and the commands stand, and Escape closes each', async () => {
    const { page } = seen;
    await page.locator('header nav a').nth(2).click();
    await page.waitForURL(/\/plan\//);
    await ready(page);
    await page.locator('main tr[data-index] td').first().click();
    await page.locator('aside .sentence').waitFor({ timeout: patience });
    await stands(page, 'a project');
    await closes(page, 'aside');
    await page.getByRole('button', { name: words.settings }).click();
    await page.locator('aside label').first().waitFor({ timeout: patience });
    await stands(page, 'settings');
    await closes(page, 'aside');
    await page.keyboard.press('Control+k');
    await page.locator('dialog [role=option]').nth(1).waitFor({ timeout: patience });
    await stands(page, 'commands');
    await closes(page, 'dialog');
  });

  it('on its own origin, without an error', () => {
    expect(seen.offences).toEqual([]);
  });
});

/** Sentence, filters and tables with their numbers of rows. */
async function told(page: Page) {
  await page.locator('main [role=grid]').first().waitFor({ timeout: patience });
  return {
    sentence: await sentence(page),
    filters: await page.locator('main nav a[aria-current], section.bar .chip').allInnerTexts(),
    search: await page.locator('main input[name=q]').inputValue(),
    tables: await page
      .locator('main [role=grid]')
      .evaluateAll((all) => all.map((one) => [one.ariaLabel, one.getAttribute('aria-rowcount')]))
  };
}

describe('a person at the desk', () => {
  beforeAll(async () => {
    seen = await site.visit({ viewport: { width: 1440, height: 900 } });
    await seen.page.goto(site.address);
    await ready(seen.page);
  });
  afterAll(() => seen.context.close());

  it('by keyboard skips to the content, opens commands, goes elsewhere, opens and closes a project', async () => {
    const { page, offences } = seen;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('header nav') !== null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.keyboard.press('Control+k');
    await page.locator('dialog input').waitFor();
    await closes(page, 'dialog');
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

  it('copies a link from a filtered plan, and it shows a stranger its sentence, filters and rows', async () => {
    await seen.page.locator('header nav a').nth(2).click();
    await seen.page.waitForURL(/\/plan\//);
    await ready(seen.page);
    const whole = await told(seen.page);
    await seen.page.getByRole('link', { name: /^线下/ }).click();
    await seen.page.waitForURL(/standing=out/);
    await seen.page.locator('main input[name=q]').fill('平台');
    await seen.page.waitForURL(/[?&]q=/);
    const mine = await told(seen.page);
    expect(mine.tables).not.toEqual(whole.tables);
    expect(mine.filters.join(' ')).toContain('线下');
    const stranger = await site.visit({ viewport: { width: 1440, height: 900 } });
    await stranger.page.goto(seen.page.url());
    await ready(stranger.page);
    expect(await told(stranger.page)).toEqual(mine);
    expect([...seen.offences, ...stranger.offences]).toEqual([]);
    await stranger.context.close();
  });
});

describe('a link', () => {
  afterAll(() => seen.context.close());

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
