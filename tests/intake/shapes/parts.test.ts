import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/lib/intake/files/open.ts';
import { columnLetter, type Grid } from '../../../src/lib/intake/files/grid.ts';
import { shapesOf } from '../../../src/lib/intake/shapes/shapesOf.ts';
import { filledCells, gridOf, merge } from './grids.ts';

const projects = ['项目编号|项目名称|项目单位', 'P1|数据平台|数据局', 'P2|办事大厅|政务局'];
const systems = ['系统编号|系统名称|使用单位|建设成本', 'S1|知识库|数据局|3', 'S2|档案检索|档案局|4'];
const rangesOf = (grid: Grid) => shapesOf(grid).map((part) => part.range);

describe('tables below each other', () => {
  it.each([
    ['a blank row', ['', 'A1:C3', 'A5:D7']],
    ['a title', ['系统清单', 'A1:C3', 'A4:D7']],
    ['a title and a line of words with colons', ['系统清单\n填报单位：数据局|单位：万元', 'A1:C3', 'A4:D8']]
  ])('are parts with %s between', (_name, [between = '', first, second]) => {
    expect(rangesOf(gridOf([...projects, between, ...systems].join('\n')))).toEqual([first, second]);
  });

  it('keep their rows, and nothing of each other', () => {
    const [first, second] = shapesOf(gridOf([...projects, '', '二、系统', ...systems].join('\n')));
    expect(first && filledCells(first)).toEqual(
      [projects[0], projects[1], projects[2]].map((row) => row?.replaceAll('|', ','))
    );
    expect(second && filledCells(second).slice(0, 6)).toEqual([
      '',
      '',
      '',
      '',
      '二、系统',
      systems[0]?.replaceAll('|', ',')
    ]);
  });

  it('leave a note below the first with the first', () => {
    expect(rangesOf(gridOf([...projects, '注：数据均为虚构', ...systems].join('\n')))).toEqual(['A1:C4', 'A5:D7']);
  });

  it('are one where the same headings stand again, as on each printed page', () => {
    const paged = gridOf([...projects, '', ...projects].join('\n'));
    expect(shapesOf(paged)).toEqual([paged]);
  });

  it('are one where a record only holds words that are headings', () => {
    const grid = gridOf([...projects, '', 'P3|项目名称|项目单位'].join('\n'));
    expect(shapesOf(grid)).toEqual([grid]);
  });
});

describe('tables beside each other', () => {
  const beside = (gap: string) => gridOf(projects.map((row, at) => `${row}|${gap}|${systems[at] ?? ''}`).join('\n'));

  it('are parts with a blank column between', () => {
    expect(rangesOf(beside(''))).toEqual(['A1:C3', 'E1:H3']);
  });

  it('are one when a blank column only stands inside a table', () => {
    const grid = gridOf('项目编号|项目名称|项目单位||总投资|备注\nP1|甲|A||3|无\nP2|乙|B||4|无');
    expect(shapesOf(grid)).toEqual([grid]);
    const leading = gridOf('||项目编号|项目名称|项目单位\n||P1|甲|A');
    expect(shapesOf(leading)).toEqual([leading]);
  });
});

describe('cells joined down', () => {
  it('say their text for each row, an amount once, and nothing in blank rows', () => {
    const grid = gridOf('项目编号|项目名称|项目单位|总投资\nP1|甲|A|10\nP2|乙||\n|||', {
      merges: [merge('C2:C4'), merge('D2:D3')]
    });
    expect(shapesOf(grid)[0]?.rows.slice(1)).toEqual([
      ['P1', '甲', 'A', '10'],
      ['P2', '乙', 'A', ''],
      ['', '', '', '']
    ]);
  });
});

describe('a sheet of the sample', () => {
  const files = readdirSync('data/exports/sample').filter((name) => name.endsWith('.csv'));

  it.each(files)('%s is one table along its top, from wherever it starts', async (name) => {
    const { grids } = await openFile({ name, bytes: new Uint8Array(readFileSync(`data/exports/sample/${name}`)) });
    for (const grid of grids) {
      expect(shapesOf(grid)).toEqual([grid]);
      expect(shapesOf(grid)[0]).toBe(grid);
      fc.assert(
        fc.property(fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 3 }), (count, from) => {
          const rows = [grid.rows[0] ?? [], ...grid.rows.slice(1 + from, count + from)];
          const some = { ...grid, rows };
          expect(shapesOf(some)[0]).toBe(some);
        }),
        { numRuns: 6 }
      );
    }
  });

  it('reads the same whatever stands above and left of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 3 }), (down, right) => {
        const shifted = projects.map((row) => '|'.repeat(right) + row);
        const grid = gridOf(['表|', ...Array.from({ length: down }, () => '|'), ...shifted].join('\n'));
        expect(shapesOf(grid)[0]).toBe(grid);
        expect(columnLetter(right)).toBe('ABCD'[right]);
      })
    );
  });
});
