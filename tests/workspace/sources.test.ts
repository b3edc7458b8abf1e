import { describe, expect, it } from 'vitest';
import type { Reject, Repair } from '../../src/lib/intake/types.ts';
import { combine, repairRecord, withMapping, withoutRepairs, withRepairs } from '../../src/lib/workspace/sources.ts';

const file = (name: string) => ({ name, bytes: Uint8Array.of(1) });
const cell = (row: number, value: string, name = 'a.csv'): Repair => ({
  file: name,
  sheet: '',
  row,
  letter: 'C',
  value
});
const sources = { files: [file('a.csv')], choices: [], repairs: [cell(2, '1'), cell(3, '2')] };

describe('cells corrected', () => {
  it('hold the later value, each once', () => {
    const next = withRepairs(sources, [cell(3, '9'), cell(4, '')]);
    expect(next.repairs).toEqual([cell(2, '1'), cell(3, '9'), cell(4, '')]);
    expect(sources.repairs).toHaveLength(2);
  });

  it('are told apart by file, sheet, row and letter', () => {
    const others = [cell(2, 'x', 'b.csv'), { ...cell(2, 'y'), sheet: '二' }, { ...cell(2, 'z'), letter: 'D' }];
    expect(withRepairs(sources, others).repairs).toHaveLength(5);
  });

  it('go back to what the file says, whatever they were changed to', () => {
    expect(withoutRepairs(sources, [cell(2, 'whatever')]).repairs).toEqual([cell(3, '2')]);
  });
});

describe('files together', () => {
  const before = {
    files: [file('a.csv'), file('b.csv')],
    choices: [
      { file: 'a.csv', sheet: '', scale: 1 as const },
      { file: 'b.csv', sheet: '' }
    ],
    repairs: [cell(2, '1'), cell(2, '1', 'b.csv')]
  };
  const nothing = { choices: [], repairs: [] };

  it('keep both, the new one in the place of its namesake, whose choices and repairs go', () => {
    const again = file('a.csv');
    const after = combine(before, { files: [again, file('c.csv')], ...nothing });
    expect(after.files.map(({ name }) => name)).toEqual(['b.csv', 'a.csv', 'c.csv']);
    expect(after.files).toContain(again);
    expect(after.choices).toEqual([{ file: 'b.csv', sheet: '' }]);
    expect(after.repairs).toEqual([cell(2, '1', 'b.csv')]);
    expect(after.replaced).toEqual(['a.csv']);
  });

  it('count what came out of an archive as the archive’s', () => {
    const inside = {
      ...before,
      files: [file('a.zip')],
      repairs: [cell(2, '1', 'a.zip/x.csv'), cell(2, '1', 'a.zipper')]
    };
    expect(combine(inside, { files: [file('a.zip')], ...nothing }).repairs).toEqual([cell(2, '1', 'a.zipper')]);
  });

  it('name none when no name is taken, and remember that the sample is among them', () => {
    expect(combine(before, { files: [file('c.csv')], ...nothing })).toMatchObject({ replaced: [] });
    expect(combine(before, { files: [file('c.csv')], ...nothing })).not.toHaveProperty('holdsSample');
    const onSample = combine({ ...before, holdsSample: true }, { files: [file('c.csv')], ...nothing });
    expect(onSample.holdsSample).toBe(true);
  });
});

describe('what is kept of repairs and mappings', () => {
  it('records a batch in one line, with what the file said', () => {
    const reject = { file: 'a.csv', sheet: '', row: 3, letter: 'C', value: '约2' } as Reject;
    expect(repairRecord([cell(3, '2'), cell(4, '2')], [reject])).toEqual({
      what: 'a.csv › C3 (+1)',
      from: '约2',
      to: '2'
    });
    expect(repairRecord([], [reject])).toBeNull();
  });

  it('keeps one mapping of a name', () => {
    const mapping = { name: '项目库', table: 'project' as const, columns: {} };
    const all = withMapping([mapping, { ...mapping, name: '系统' }], { ...mapping, table: 'system' });
    expect(all.map(({ name, table }) => `${name} ${table}`)).toEqual(['系统 project', '项目库 system']);
  });
});
