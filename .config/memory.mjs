// node --expose-gc .config/memory.mjs <file>: bytes of memory that reading the file adds at its highest. For the bench.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from './setup.mjs';

const { createServer } = await import('vite');
const vite = await createServer({
  root,
  configFile: false,
  server: { middlewareMode: true },
  appType: 'custom',
  logLevel: 'error'
});
const { intake } = await vite.ssrLoadModule('/src/lib/intake/intake.ts');
const [path = ''] = process.argv.slice(2);
await intake([{ name: 'small.csv', bytes: new TextEncoder().encode('项目编号,项目名称,项目单位\nP1,甲,乙\n') }]);
globalThis.gc?.();
forgetPeak();
const before = process.memoryUsage().rss;
const bytes = new Uint8Array(readFileSync(path));
await intake([{ name: basename(path), bytes }]);
console.log(peak() - before);
process.exit(0);

/** The start of the tools took more than a file does: where the system can, it begins to count anew. */
function forgetPeak() {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
  } catch {
    console.error('memory: the highest of the whole process is taken, its start included.');
  }
}

/** Bytes. @returns {number} */
function peak() {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}
