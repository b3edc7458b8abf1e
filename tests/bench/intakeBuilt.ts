import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { root } from '../../.config/setup.mjs';
import { serve } from '../../.config/site.mjs';
import type { Figure } from './statistics.ts';

const page = 'tests/bench/intake.html';

/** Figures of `intakePage.ts` in a real browser, bundled as the site is: modules one by one would cost seconds a run. */
export async function builtFigures(browser: Browser, names: readonly string[]): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'liangru-intake-'));
  await bundle(folder);
  const site = await serve(folder, { port: 46_300 });
  const visit = await browser.newPage();
  try {
    await visit.goto(`${site.address}${page}`);
    await visit.waitForSelector('body[data-ready]', { state: 'attached', timeout: 120_000 });
    const figures: Figure[] = [];
    for (const name of names) figures.push(...(await visit.evaluate<Figure[]>(`${name}()`)));
    return figures;
  } finally {
    await visit.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function bundle(outDir: string) {
  return build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'esnext', rollupOptions: { input: join(root, page) } }
  });
}
