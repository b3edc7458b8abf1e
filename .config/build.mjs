import { ensureInstalled } from './setup.mjs';

await ensureInstalled();
const { ensureBuilt } = await import('./site.mjs');
await ensureBuilt({ quiet: true });
