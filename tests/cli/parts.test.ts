import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/cli/arguments.ts';
import { csvOf } from '../../src/cli/csv.ts';
import { isDay } from '../../src/cli/dates.ts';
import { findFiles } from '../../src/cli/files.ts';
import { fenOf, yuanOf } from '../../src/cli/money.ts';
import { unusableFiles } from '../../src/cli/problems.ts';
import { tableOf } from '../../src/cli/table.ts';
import type { Reject, SheetReport } from '../../src/lib/intake/types.ts';
import { scratch } from './command.ts';

describe('money', () => {
  it.each([
    ['0', 0],
    ['30000000', 3_000_000_000],
    ['30,000,000', 3_000_000_000],
    ['1.23', 123],
    ['3000万', 3_000_000_000],
    ['3000 万元', 3_000_000_000],
    ['0.3亿', 3_000_000_000],
    ['3千万元', 3_000_000_000],
    ['0.000001万', 1],
    ['12元', 1200]
  ])('%s is %s 分', (text, fen) => {
    expect(fenOf(text)).toBe(fen);
  });

  it.each(['', '万', '1.234', '0.0000001万', '-1', '1e5', '12 34', '3,00', '3000 dollars', '99999999999999999999'])(
    '%j is no amount',
    (text) => {
      expect(fenOf(text)).toBeNull();
    }
  );

  it('goes out in yuan', () => {
    expect([yuanOf(123), yuanOf(0), yuanOf(null)]).toEqual([1.23, 0, null]);
  });
});

describe('days', () => {
  it.each(['2026-11-01', '2024-02-29'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20261101', '2026-11-01T00:00', 'today'])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('CSV', () => {
  it('quotes what needs it, and nothing else', () => {
    const rows = [
      { a: 'x,y', b: 'say "no"' },
      { a: 'two\nlines', b: null },
      { a: ['p', 1], b: false }
    ];
    expect(csvOf({ columns: ['a', 'b'], rows })).toBe('a,b\n"x,y","say ""no"""\n"two\nlines",\n"[""p"",1]",false\n');
    expect(csvOf({ columns: ['a', 'b'], rows: [] })).toBe('a,b\n');
  });
});

describe('a table', () => {
  it('counts Chinese as two, numbers to the right, empty columns out', () => {
    const rows = [
      { name: '云桥', amount: 5, none: null },
      { name: 'a', amount: 1234, none: null }
    ];
    expect(tableOf({ columns: ['name', 'amount', 'none'], rows })).toBe('name  amount\n云桥       5\na       1234\n');
  });

  it('cuts long cells and line breaks', () => {
    const out = tableOf({ columns: ['a'], rows: [{ a: '字'.repeat(60) }, { a: 'two\nlines' }] });
    expect(out).toBe(`a\n${'字'.repeat(23)}…\ntwo lines\n`);
  });
});

describe('files', () => {
  const folder = scratch({ 'b.csv': 'b', 'a.CSV': 'a', 'note.md': 'n', '.hidden.csv': 'h', '~$open.xlsx': 'o' });
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'deep', 'b.csv'), 'deep');
  const base = folder.split('/').at(-1);

  it('of a folder come in order, with what is below and without what is hidden', () => {
    const { files, passedOver, missing } = findFiles([folder], '/');
    expect(files.map((file) => file.name)).toEqual([`${base}/a.CSV`, `${base}/b.csv`, `${base}/deep/b.csv`]);
    expect(passedOver).toEqual([`${base}/note.md`]);
    expect(missing).toEqual([]);
  });

  it('that are named are read whatever they are called, once', () => {
    const { files } = findFiles(['note.md', './note.md', 'b.csv'], folder);
    expect(files.map((file) => [file.name, new TextDecoder().decode(file.bytes)])).toEqual([
      ['note.md', 'n'],
      ['b.csv', 'b']
    ]);
  });

  it('of one name keep their whole path', () => {
    const { files } = findFiles(['b.csv', 'deep/b.csv'], folder);
    expect(files.map((file) => file.name)).toEqual([join(folder, 'b.csv'), join(folder, 'deep', 'b.csv')]);
  });

  it('that are not there are named, the rest read', () => {
    const { files, missing } = findFiles(['x.csv', 'b.csv'], folder);
    expect(files).toHaveLength(1);
    expect(missing).toEqual([{ name: 'x.csv', reason: 'ENOENT' }]);
  });
});

describe('arguments', () => {
  it('may stand in any order', () => {
    const read = readArguments(['--policy=changji', 'plan', '--strict', 'a', '--year', '2027', 'b']);
    expect(read).toEqual({
      value: {
        command: 'plan',
        files: ['a', 'b'],
        options: { policy: 'changji', year: '2027' },
        flags: new Set(['strict'])
      }
    });
  });
});

describe('a file', () => {
  const reject = (file: string, sheet: string, lost: 'file' | 'row') => ({ file, sheet, lost }) as Reject;
  const sheet = (file: string, table: SheetReport['table']) => ({ file, table }) as SheetReport;

  it('is unusable when nothing of it was loaded, not for one sheet of notes', () => {
    const rejects = [reject('a.xlsx', '说明', 'file'), reject('b.csv', '', 'file'), reject('c.csv', '', 'row')];
    expect(unusableFiles({ rejects, sheets: [sheet('a.xlsx', 'project'), sheet('c.csv', 'project')] })).toEqual([
      'b.csv'
    ]);
  });
});
