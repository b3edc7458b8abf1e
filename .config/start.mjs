// npm start: installs what is missing, builds when sources changed, serves, prints the address.
import { ensureInstalled } from './setup.mjs';

await ensureInstalled();
const { ensureBuilt, serve } = await import('./site.mjs');
const { address } = await serve(await ensureBuilt(), { port: Number(process.env['PORT'] ?? 4173) });
console.log(`Liangru 量入: ${address}`);
