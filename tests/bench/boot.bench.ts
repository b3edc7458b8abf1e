import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { root } from '../../.config/setup.mjs';
import { ensureBuilt, serve } from '../../.config/site.mjs';
import type { Bench } from './bench.ts';
import { alternate, type Figure } from './statistics.ts';

/** Of the raw engine's start. The first chart is drawn from answers worked out when the site was built. */
const most = 1.3;

export const bench: Bench = {
  title: `From an empty page to the first chart with the sample, beside the engine alone (promise: at most ${most} ×)`,
  inNode: async ({ browser }) => {
    const folder = mkdtempSync(join(tmpdir(), 'liangru-raw-'));
    await buildRaw(folder);
    const app = await serve(await ensureBuilt({ quiet: true }), { port: 46_100 });
    const raw = await serve(folder, { port: 46_200 });
    try {
      return await starts(browser, app.address, `${raw.address}raw.html`);
    } finally {
      await Promise.all([app.close(), raw.close()]);
      rmSync(folder, { recursive: true, force: true });
    }
  }
};

function buildRaw(outDir: string) {
  return build({
    root: join(root, 'tests', 'bench'),
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, target: 'esnext', rollupOptions: { input: join(root, 'tests/bench/raw.html') } }
  });
}

async function starts(browser: Browser, app: string, raw: string): Promise<Figure[]> {
  const figures = await alternate([
    { name: 'Liangru, to its first chart', run: () => timeTo(browser, app, 'main [role="img"] svg path') },
    { name: 'Liangru, to the engine’s own answers', run: () => timeTo(browser, app, 'main[aria-busy="false"]') },
    { name: 'the engine alone, to its first answer', run: () => timeTo(browser, raw, 'body[data-ready]') }
  ]);
  const [chart = Number.NaN, answers = Number.NaN, floor = Number.NaN] = figures.map(({ median }) => median);
  const ratio = (ours: number) => (ours / floor).toFixed(2);
  console.log(`  ratios of medians: first chart ${ratio(chart)}, answers ${ratio(answers)}`);
  return figures;
}

/** Milliseconds from the start of the navigation until the thing stands, on the page's own clock; nothing is cached. */
async function timeTo(browser: Browser, address: string, thing: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'commit' });
    const found = await page.waitForFunction(
      (selector) => document.querySelector(selector) !== null && performance.now(),
      thing,
      { polling: 'raf', timeout: 60_000 }
    );
    return Number(await found.jsonValue());
  } finally {
    await context.close();
  }
}
