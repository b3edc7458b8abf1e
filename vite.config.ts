import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './.config/browser.mjs';
import { plainly } from './tests/journeys/browser.ts';
import { nativeRelations } from './tests/parity/command.ts';

/** Fonts and the sample stay files: a `data:` address would be blocked by the content security policy. */
const keepAsFiles = (path: string) => (/\.(woff2|csv)$/.test(path) ? false : undefined);

/** Named, so that a first run does not find them one by one and reload the page under a test. */
const optimised = [
  '@duckdb/duckdb-wasm',
  'apache-arrow',
  'fast-check',
  'fflate',
  'hash-wasm',
  'parquet-wasm/esm',
  'opencc-js/dict/TSCharacters',
  '@e965/xlsx',
  'papaparse',
  'axe-core',
  '@tanstack/virtual-core',
  'echarts/charts',
  'echarts/components',
  'echarts/core',
  'echarts/features',
  'echarts/renderers'
];

/** Every fault in every rule, and every cell that is asked for: minutes, so `npm run test:rules` has them. */
const atLength = ['tests/rules/mutation.test.ts', 'tests/rules/unknowns.test.ts'];

export default defineConfig(async () => ({
  plugins: [sveltekit()],
  build: { assetsInlineLimit: keepAsFiles, chunkSizeWarningLimit: 1500 },
  optimizeDeps: { include: optimised, exclude: ['@lucide/svelte'] },
  worker: { format: 'es' as const },
  server: { fs: { allow: ['.'] } },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true as const,
        test: {
          name: 'node',
          // The source keeps no state in its modules: files share them instead of reading everything anew.
          isolate: false,
          setupFiles: ['tests/setup.ts'],
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/**/*.browser.test.ts',
            'tests/journeys/**',
            'tests/outside/**',
            'tests/bench/**',
            ...atLength
          ],
          testTimeout: 60_000,
          hookTimeout: 60_000
        }
      },
      {
        extends: true as const,
        test: {
          name: 'rules',
          setupFiles: ['tests/setup.ts'],
          environment: 'node',
          include: atLength,
          testTimeout: 600_000
        }
      },
      {
        extends: true as const,
        test: { name: 'outside', environment: 'node', include: ['tests/outside/**/*.test.ts'], testTimeout: 120_000 }
      },
      {
        extends: true as const,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: ['tests/journeys/built.ts'],
          testTimeout: 600_000,
          hookTimeout: 600_000
        }
      },
      ...(await browserProject())
    ]
  }
}));

async function browserProject() {
  if (!process.env['VITEST']) return [];
  const { executablePath, args, env } = await findBrowser();
  return [
    {
      extends: true as const,
      test: {
        name: 'browser',
        setupFiles: ['tests/setup.ts'],
        include: ['tests/**/*.browser.test.ts'],
        testTimeout: 120_000,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          commands: { nativeRelations },
          provider: playwright({ launchOptions: { executablePath, args: [...args, ...plainly], env } }),
          instances: [{ browser: 'chromium' as const }]
        }
      }
    }
  ];
}
