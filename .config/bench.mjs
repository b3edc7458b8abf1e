// npm run bench: medians of nine alternating runs beside the raw engine in the same run; figures, never assertions.
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
  const { bench } = await vite.ssrLoadModule('/tests/bench/bench.ts');
  await bench(process.argv.slice(2));
} finally {
  await vite.close();
}
process.exit(0);
