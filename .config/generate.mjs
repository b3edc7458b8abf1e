// npm run generate: writes every committed file that is derived from code (the sample library, the relations' row types).
import { mkdirSync, writeFileSync } from 'node:fs';
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
try {
  const { describeRelations } = await vite.ssrLoadModule('/src/lib/models/generate.node.ts');
  write('src/lib/models/generated/relations.ts', await describeRelations());
  const { generateSample } = await vite.ssrLoadModule('/src/sample/generate.ts');
  for (const [path, bytes] of generateSample()) write(path, bytes);
} finally {
  await vite.close();
}

/** @param {string} path @param {string | Uint8Array} content */
function write(path, content) {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
  console.error(`wrote ${path}`);
}
