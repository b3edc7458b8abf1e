import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { findBrowser } from '../../.config/browser.mjs';
import { ensureBuilt, serve } from '../../.config/site.mjs';
import { plainly } from './browser.ts';

/** A served build and a browser; every page it opens is watched for foreign requests, policy violations and errors. */
export interface Site {
  readonly address: string;
  /** A fresh visitor: own storage, the given viewport and settings. */
  visit(options?: Parameters<Browser['newContext']>[0]): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Addresses asked for outside the origin, policy violations and uncaught errors, as sentences. */
  readonly offences: string[];
}

/** @param base the sub-path under which the folder is served, `/` or `/some/where/` */
export async function openSite(base = '/'): Promise<Site> {
  const server = await serve(await ensureBuilt({ quiet: true }), { port: 45_000 + (process.pid % 10_000), base });
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args, ...plainly], env });
  return {
    address: server.address,
    visit: async (options) => watched(await browser.newContext(options), new URL(server.address).origin),
    close: async () => {
      await browser.close();
      await server.close();
    }
  };
}

/** Milliseconds: a slow machine is no fault; what never comes still fails. */
const longest = 90_000;

async function watched(context: BrowserContext, origin: string): Promise<Visit> {
  context.setDefaultTimeout(longest);
  const offences: string[] = [];
  await context.exposeFunction('offended', (what: string) => void offences.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { offended(what: string): void }).offended;
      report(
        `policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sourceFile ?? ''}:${event.lineNumber}`
      );
    });
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin) offences.push(`request: ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') offences.push(`console: ${message.text()}`);
  });
  return { context, page, offences };
}
