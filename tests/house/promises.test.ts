import { describe, expect, it } from 'vitest';
import { readModel } from '../../src/lib/models/model.ts';
import { readPack } from '../../src/lib/rules/pack.ts';
import { generatedFiles, staleFiles } from './generated.ts';
import text from '../../data/packs/changji/pack.yaml?raw';

describe('generated files', () => {
  it('are fresh', async () => {
    expect(staleFiles(await generatedFiles())).toEqual([]);
  });

  it('are named when they are not', () => {
    const one = new Map([['src/lib/models/generated/relations.ts', 'export {};\n']]);
    expect(staleFiles(one)).toEqual([expect.objectContaining({ file: 'src/lib/models/generated/relations.ts' })]);
    expect(staleFiles(one, () => Buffer.from('export {};\n'))).toEqual([]);
  });
});

describe('a model', () => {
  it('says its grain, its key and what is filled', () => {
    const sql = '-- One row per project.\n-- key: project_id\n-- filled: project_id\nselect 1 as project_id';
    expect(readModel('./marts/a.sql', sql).header.grain).toBe('project');
    for (const line of ['-- One row per project.\n', '-- key: project_id\n', '-- filled: project_id\n']) {
      expect(() => readModel('./marts/a.sql', sql.replace(line, ''))).toThrow(/^a: found .*; expected /);
    }
  });
});

describe('a pack', () => {
  const problems = (changed: string) => readPack(changed, 'pack.yaml').problems.map(({ path }) => path);
  const without = (line: RegExp) => {
    expect(text).toMatch(line);
    return problems(text.replace(line, ''));
  };

  it('stands as it is', () => {
    expect(problems(text)).toEqual([]);
  });

  it('names a rule without its clause', () => {
    expect(without(/\n {4}article: [^\n]+/)).toEqual(['rules[0].article']);
  });

  it('names a parameter without its source, and one that nobody checked', () => {
    expect(without(/\n {8}source: [^\n]+/).join()).toMatch(/^rules\[\d+\]\.parameters\[0\]\.source$/);
    expect(without(/\n {8}checked: [^\n]+/).join()).toMatch(/^rules\[\d+\]\.parameters\[0\]\.checked$/);
  });
});
