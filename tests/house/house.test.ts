import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brokenHabits, linksOf, longFiles, strangersAtTheTop } from './habits.ts';
import { wrongImports } from './imports.ts';
import { projectFiles, projectSources, root } from './sources.ts';

const sources = projectSources();

describe('the house stands as drawn', () => {
  it('imports go from right to left, heavy dependencies through one door', () => {
    expect(wrongImports(sources)).toEqual([]);
  });

  it('keeps its habits', () => {
    expect(brokenHabits(sources)).toEqual([]);
  });

  it('has no file that is two things', () => {
    expect(longFiles(sources)).toEqual([]);
  });

  it('has the agreed top level', () => {
    expect(strangersAtTheTop(new Set(projectFiles().map((path) => path.split('/')[0] ?? '')))).toEqual([]);
  });

  it('keeps code out of data and the lock free of addresses', () => {
    expect(projectFiles().filter((path) => path.startsWith('data/') && /\.(ts|js|mjs)$/.test(path))).toEqual([]);
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });

  it('has READMEs whose links lead somewhere', () => {
    const dead = [...sources]
      .filter(([file]) => file.endsWith('.md'))
      .flatMap(([file, text]) => linksOf(text).map((link) => ({ file, link })))
      .filter(({ file, link }) => !existsSync(join(root, dirname(file), link)));
    expect(dead).toEqual([]);
  });

  it('begins its README with the two commands', () => {
    const commands = [...(sources.get('README.md') ?? '').matchAll(/^(npm [a-z: ]+)$/gm)].map((m) => m[1]);
    expect(commands.slice(0, 2)).toEqual(['npm start', 'npm test']);
  });
});

describe('the house test can fail', () => {
  const offends = (path: string, text: string) => wrongImports(new Map([[path, text]])).length;

  it.each([
    ['src/lib/engine/queue.ts', `import { tables } from '../tables/index.ts';`],
    ['src/lib/models/build.ts', `import type { Plan } from '../plan/plan.ts';`],
    ['src/lib/ui/Table.svelte', `<script lang="ts">\nimport { packs } from '../rules/packs.ts';\n</script>`],
    ['src/lib/charts/omScatter.ts', `import type { Engine } from '../engine/engine.ts';`],
    ['src/lib/plan/plan.ts', `import * as duckdb from '@duckdb/duckdb-wasm';`],
    ['src/lib/plan/plan.ts', `const charts = await import('echarts/core');`],
    ['src/lib/intake/csv.ts', `import { readFileSync } from 'node:fs';`],
    [
      'src/routes/plan/+page.svelte',
      `import { main } from '$lib/../cli/main.ts';\nimport { x } from '../../cli/main.ts';`
    ]
  ])('refuses in %s: %s', (path, text) => {
    expect(offends(path, text)).toBeGreaterThan(0);
  });

  it.each([
    ['src/lib/plan/plan.ts', `import { say } from '../words/say.ts';`],
    ['src/lib/charts/palette.ts', `import type { EChartsOption } from 'echarts';`],
    ['src/cli/main.ts', `import { readFileSync } from 'node:fs';`]
  ])('allows in %s: %s', (path, text) => {
    expect(offends(path, text)).toBe(0);
  });

  it.each([
    ['src/lib/plan/plan.ts', 'const today = new Date();'],
    ['src/lib/plan/plan.ts', 'let x = $state(1);'],
    ['src/lib/rules/tests/ceiling.sql', 'select 1 -- 第二十九条'],
    ['src/lib/models/marts/a.sql', 'select current_date'],
    ['src/lib/plan/plan.ts', 'const cdn = "https://cdn.example.com/x";'],
    ['tests/plan/plan.test.ts', 'it.skip("later", () => {})']
  ])('names the broken habit in %s: %s', (path, text) => {
    expect(brokenHabits(new Map([[path, text]]))).toHaveLength(1);
  });

  it('names a long file, a stranger at the top and a dead link', () => {
    expect(longFiles(new Map([['src/lib/plan/plan.ts', 'x\n'.repeat(301)]]))).toHaveLength(1);
    expect(longFiles(new Map([['src/lib/plan/plan.ts', 'x\n'.repeat(300)]]))).toHaveLength(0);
    expect(strangersAtTheTop(['src', 'notes'])).toHaveLength(1);
    expect(linksOf('[a](src/x.ts) [b](mailto:a@b.c) [c](y.md#z)')).toEqual(['src/x.ts', 'y.md']);
  });
});
