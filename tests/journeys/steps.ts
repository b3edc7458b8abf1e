import type { Page } from 'playwright-core';
import type { Language } from '../../src/lib/words/language.ts';

/** Generous: a browser test waits for the thing itself, never for a time. */
export const patience = 90_000;

/** The page's computed sentence, once it stands. */
export async function sentence(page: Page): Promise<string> {
  const found = page.locator('main .sentence');
  await found.waitFor({ timeout: patience });
  return found.innerText();
}

/** The engine's own answers are there, not those of an earlier start. */
export async function ready(page: Page): Promise<void> {
  await page.locator('main[aria-busy=false]').waitFor({ timeout: patience });
  await page.locator('main .sentence').waitFor({ timeout: patience });
}

/** The address is the page's and its sentence stands. */
export async function arrive(page: Page, address: RegExp): Promise<void> {
  await page.waitForURL(address, { timeout: patience });
  await ready(page);
}

interface Stop {
  /** From the root of the site. */
  readonly path: string;
  /** Its place in the rail; the subject's page has none. */
  readonly place?: number;
  readonly heading: Readonly<Record<Language, string>>;
}

/** A project's own page, found by its address alone. */
export const own: Stop = { path: 'project/?project=YQ2027-001', heading: { zh: '项目', en: 'Project' } };

/** Every page of the desk. */
export const pages: readonly Stop[] = [
  { path: '', place: 0, heading: { zh: '总览', en: 'Overview' } },
  { path: 'library/', place: 1, heading: { zh: '项目库', en: 'Library' } },
  { path: 'plan/', place: 2, heading: { zh: '年度计划', en: 'Annual plan' } },
  { path: 'om/', place: 3, heading: { zh: '运维', en: 'O&M' } },
  { path: 'usage/', place: 4, heading: { zh: '使用', en: 'Usage' } },
  { path: 'evaluation/', place: 5, heading: { zh: '后评价', en: 'Evaluation' } },
  { path: 'lifecycle/', place: 6, heading: { zh: '全周期', en: 'Lifecycle' } },
  { path: 'policy/', place: 7, heading: { zh: '制度', en: 'Policy' } },
  own
];

/** Within the running page: by the rail, or by a project's row and panel. Waits until its pictures are drawn. */
export async function visit(page: Page, { path, place }: Stop): Promise<void> {
  await (place === undefined ? visitProject(page, path) : visitPlace(page, place));
  await drawn(page);
}

/** There when the rail says so: every address ends like that of the overview. */
async function visitPlace(page: Page, place: number): Promise<void> {
  const link = page.locator('header nav a').nth(place);
  await link.click();
  await link.and(page.locator('[aria-current=page]')).waitFor({ timeout: patience });
}

async function visitProject(page: Page, path: string): Promise<void> {
  await visitPlace(page, 1);
  const id = path.split('=').at(-1) ?? '';
  await page.locator('main tr[data-index]', { hasText: id }).locator('td').first().click({ timeout: patience });
  await page.locator(`aside a[href*="project=${id}"]`).first().click({ timeout: patience });
  await page.waitForURL(/\/project\/\?/, { timeout: patience });
  await page.locator('aside').waitFor({ state: 'detached', timeout: patience });
}

/** The page is there, and so is every picture on it. */
export async function drawn(page: Page): Promise<void> {
  await ready(page);
  for (const picture of await page.locator('main figure [role=img]').all()) {
    await picture.locator('svg, canvas').first().waitFor({ timeout: patience });
  }
}
