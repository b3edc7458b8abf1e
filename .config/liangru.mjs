// npm run liangru: builds the command when its sources are newer, then runs it in this process.
import { existsSync, mkdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newest } from './freshness.mjs';
import { ensureInstalled, root } from './setup.mjs';

const built = join(root, 'node_modules', '.cache', 'liangru', 'main.mjs');
const sources = [
  'src',
  'data/packs',
  'data/mappings',
  'data/settings.yaml',
  'package-lock.json',
  '.config/liangru.mjs'
];

await ensureInstalled();
if (!isFresh()) await build();
const { main } = await import(pathToFileURL(built).href);
// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? process.exitCode : 2));
try {
  process.exitCode = await main(process.argv.slice(2), {
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    out: (/** @type {string} */ text) => void process.stdout.write(text),
    error: (/** @type {string} */ text) => void process.stderr.write(text)
  });
} catch (error) {
  console.error(error); // an error of ours: never 1, which means findings
  process.exitCode = 2;
}

function isFresh() {
  return existsSync(built) && statSync(built).mtimeMs >= newest(sources.map((path) => join(root, path)));
}

/** Built beside and moved into place at once: two commands may start together. */
async function build() {
  const outDir = join(root, 'node_modules', '.cache', `liangru-${process.pid}`);
  const began = new Date();
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/cli/main.ts',
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } }
    }
  });
  mkdirSync(dirname(built), { recursive: true });
  utimesSync(join(outDir, 'main.mjs'), began, began); // what was edited meanwhile is newer
  renameSync(join(outDir, 'main.mjs'), built);
  rmSync(outDir, { recursive: true, force: true });
}
