// npm run generate: writes every committed file that is derived from code (row types, the sample library, flawed exports).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureInstalled, root } from './setup.mjs';

await ensureInstalled();
const { createServer } = await import('vite');
const vite = await createServer({
  root,
  configFile: false,
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error'
});
/** @typedef {Iterable<[path: string, content: string | Uint8Array]>} Files */

/** Each derived from its own module: one that fails keeps nothing from the others. @type {Record<string, () => Promise<Files>>} */
const derived = {
  relations: async () => {
    const { describeRelations } = await vite.ssrLoadModule('/src/lib/models/generate.node.ts');
    return [['src/lib/models/generated/relations.ts', await describeRelations()]];
  },
  sample: async () => (await vite.ssrLoadModule('/src/sample/generate.ts')).generateSample(),
  flawed: async () => (await vite.ssrLoadModule('/src/sample/flawed/generate.ts')).generateFlawed()
};

for (const [name, files] of Object.entries(derived)) {
  try {
    for (const [path, content] of await files()) write(path, content);
  } catch (error) {
    console.error(`${name}: not generated.`, error);
    process.exitCode = 1;
  }
}
await vite.close();
process.exit();

/** Leaves a file that already says it untouched. @param {string} path @param {string | Uint8Array} content */
function write(path, content) {
  const full = join(root, path);
  const fresh = Buffer.from(content);
  if (current(full)?.equals(fresh)) return;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, fresh);
  console.error(`wrote ${path}`);
}

/** @param {string} full @returns {Buffer | undefined} */
function current(full) {
  try {
    return readFileSync(full);
  } catch {
    return undefined;
  }
}
