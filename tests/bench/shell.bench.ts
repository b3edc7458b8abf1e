import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../../.config/site.mjs';
import type { Bench } from './bench.ts';
import type { Figure } from './statistics.ts';

/** kB of JavaScript, gzip, before the engine and the pictures, which load beside it. */
const limit = 120;

const kilobytes = (path: string) => gzipSync(readFileSync(path)).length / 1000;

/** What a page asks for before it runs: everything it reaches by static imports. */
function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8');
  const links = [...html.matchAll(/<link href="([^"]+\.js)" rel="modulepreload">/g)];
  return links.map(([, href = '']) => join(folder, page, '..', href));
}

const pages = ['index.html', 'library/index.html', 'plan/index.html', 'om/index.html'];

export const bench: Bench = {
  title: 'The shell: JavaScript that a page needs before engine and pictures, gzip',
  inNode: async () => {
    const folder = await ensureBuilt({ quiet: true });
    return pages.map((page): Figure => {
      const size = scriptsOf(folder, page).reduce((sum, path) => sum + kilobytes(path), 0);
      return { name: page, unit: 'kB', limit, median: size, least: size, most: size };
    });
  }
};
