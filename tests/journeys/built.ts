import { ensureBuilt } from '../../.config/site.mjs';

/** Once, before files that run side by side ask for it. */
export default async function setup(): Promise<void> {
  await ensureBuilt({ quiet: true });
}
