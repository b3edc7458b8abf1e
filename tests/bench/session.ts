import { chromium, type Browser } from 'playwright-core';
import { createServer, type Plugin, type ViteDevServer } from 'vite';
import { findBrowser } from '../../.config/browser.mjs';
import { root } from '../../.config/setup.mjs';
import type { Figure } from './statistics.ts';

/** A real browser, and a server that gives it this repository's modules. */
export interface Session {
  readonly browser: Browser;
  /** Runs `bench.inPage()` of a file of this folder in a fresh page. @param path `./models.bench.ts` */
  inPage(path: string): Promise<Figure[]>;
  close(): Promise<void>;
}

export async function openSession(): Promise<Session> {
  const server = await serveModules();
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args, env });
  return {
    browser,
    inPage: (path) => runInPage(browser, addressOf(server), path),
    close: async () => {
      await browser.close();
      await server.close();
    }
  };
}

async function runInPage(browser: Browser, address: string, path: string): Promise<Figure[]> {
  const page = await browser.newPage();
  try {
    await page.goto(address);
    const module = JSON.stringify(path.replace('./', '/tests/bench/'));
    return await page.evaluate<Figure[]>(`import(${module}).then(({ bench }) => bench.inPage())`);
  } finally {
    await page.close();
  }
}

/** What the pages import is bundled ahead: a dependency found late would reload the page in the middle of a run. */
const optimizeDeps = { include: ['@duckdb/duckdb-wasm', 'apache-arrow', 'yaml'], noDiscovery: true };

async function serveModules(): Promise<ViteDevServer> {
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    cacheDir: 'node_modules/.cache/bench',
    logLevel: 'error',
    optimizeDeps,
    plugins: [emptyPage],
    server: { host: '127.0.0.1', port: 0, hmr: false }
  });
  return server.listen();
}

const emptyPage: Plugin = {
  name: 'empty-page',
  configureServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url !== '/') return next();
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<!doctype html><meta charset="utf-8"><title>Bench</title>');
    });
  }
};

function addressOf({ resolvedUrls }: ViteDevServer): string {
  const [address] = resolvedUrls?.local ?? [];
  if (!address) throw new Error('Bench: found no address of the server; expected one on the loopback interface.');
  return address;
}
