import { createServer } from 'vite';
import type { BrowserCommand } from 'vitest/node';
import type { DumpedRelation } from './dump.ts';

type Dumped = Record<string, DumpedRelation>;

/** Lets a test in the browser ask this process what the native engine says, by a server that leaves native modules whole. */
export const nativeRelations: BrowserCommand<[]> = async ({ project }): Promise<Dumped> => {
  const vite = await createServer({
    root: project.config.root,
    configFile: false,
    server: { middlewareMode: true, ws: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true }
  });
  try {
    const { nativeDump } = await vite.ssrLoadModule('/tests/parity/native.ts');
    return await nativeDump();
  } finally {
    await vite.close();
  }
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    nativeRelations: () => Promise<Dumped>;
  }
}
