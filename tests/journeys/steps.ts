import type { Page } from 'playwright-core';

/** Generous: a browser test waits for the thing itself, never for a time. */
export const patience = 90_000;

/** The page's computed sentence, once it stands. */
export async function sentence(page: Page): Promise<string> {
  const found = page.locator('main .sentence');
  await found.waitFor({ timeout: patience });
  return found.innerText();
}

/** The address is the page's and its sentence stands. */
export async function arrive(page: Page, address: RegExp): Promise<void> {
  await page.waitForURL(address, { timeout: patience });
  await page.locator('main .sentence').waitFor({ timeout: patience });
}

/** Every page of the desk, with one that opens a project. */
export const paths = ['', 'library/', 'plan/', 'om/', 'usage/', 'evaluation/', 'project/?project=YQ2027-001'] as const;
