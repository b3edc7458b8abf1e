import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellReader, type CellContext } from '../../../src/lib/intake/cells/reader.ts';
import { suggestionFor } from '../../../src/lib/intake/cells/suggest.ts';
import { tableNames, tables, type Column } from '../../../src/lib/tables/index.ts';

const context: CellContext = { scale: 10_000, inPercent: false, order: null, from1904: false };
const project = tables.project.columns;
const suggestion = (name: keyof typeof project, cell: string, more: Partial<CellContext> = {}) =>
  suggestionFor(project[name], name, cell, { ...context, ...more });

describe('a number that was meant', () => {
  it.each([
    ['约300万元', '300万元'],
    ['12.5 万左右', '12.5 万'],
    ['不超过100万元', '100万元'],
    ['约一百二十万元', '一百二十万元'],
    ['120（含税）', '120'],
    ['approx 120', '120'],
    ['>100', '100'],
    ['1O0', '100'],
    ['l2.5', '12.5'],
    ['12。5', '12.5'],
    ['1.234,50', '1234.50'],
    ['12,5', '12.5'],
    ['100-120万', undefined],
    ['二十余万元', undefined],
    ['12,34.5', undefined],
    ['1.2.3', undefined],
    ['100%', undefined],
    ['£12x', undefined],
    ['(-5', undefined],
    ['预算100其中财政50', undefined]
  ])('%s: %s', (cell, expected) => {
    expect(suggestion('total_investment', cell)).toBe(expected);
  });

  it('has the decimal mark of its column', () => {
    expect(suggestion('total_investment', '1,234.50', { mark: 'comma' })).toBe('1234,50');
  });

  it.each([
    ['约2027年', '2027'],
    ['2O27', '2027'],
    ['2026-2027', undefined],
    ['3.5', undefined]
  ])('%s as a year: %s', (cell, expected) => {
    expect(suggestion('plan_year', cell)).toBe(expected);
  });
});

describe('a date that was meant', () => {
  it.each([
    ['2024年3季度', '2024-07-01', '2024-09-30'],
    ['2024年第三季度', '2024-07-01', '2024-09-30'],
    ['2024Q3', '2024-07-01', '2024-09-30'],
    ['Q3 2024', '2024-07-01', '2024-09-30'],
    ['2024年上半年', '2024-01-01', '2024-06-30'],
    ['2024年', '2024-01-01', '2024-12-31'],
    ['2024年底', '2024-12-31', '2024-12-31'],
    ['2024年2月底', '2024-02-29', '2024-02-29'],
    ['2024-03-01至2024-05-01', '2024-03-01', '2024-05-01'],
    ['预计2024年3月', '2024年3月', '2024年3月'],
    ['2024年3月5日前', '2024年3月5日', '2024年3月5日'],
    ['24年3月', '2024年3月', '2024年3月'],
    ['2O24-03-01', '2024-03-01', '2024-03-01'],
    ['2024-02-30', undefined, undefined],
    ['2024-13-05', undefined, undefined],
    ['03/05/2024', undefined, undefined],
    ['明年', undefined, undefined]
  ])('%s begins %s and ends %s', (cell, first, last) => {
    expect(suggestion('starts_on', cell)).toBe(first);
    expect(suggestion('ends_on', cell)).toBe(last);
  });
});

describe('an answer that was meant', () => {
  it.each([
    ['已完成相关工作', '是'],
    ['尚未编制', '否'],
    ['不具备条件', '否'],
    ['部分完成', undefined],
    ['计划2025年完成', undefined],
    ['是否', undefined]
  ])('%s: %s', (cell, expected) => {
    expect(suggestion('documents_complete', cell)).toBe(expected);
  });
});

describe('a choice that was meant', () => {
  it.each([
    ['新建一期', '新建'],
    ['升极改造', '升级改造'],
    ['upgrad', 'upgrade'],
    ['非新建', undefined],
    ['新建、升级', undefined],
    ['大型', undefined]
  ])('%s: %s', (cell, expected) => {
    expect(suggestion('kind', cell)).toBe(expected);
  });
});

const columns: [string, Column][] = tableNames.flatMap((table) => Object.entries(tables[table].columns));
const pieces = fc.constantFrom(
  '约',
  '1',
  '2024',
  'O',
  '年',
  '月',
  '.',
  ',',
  '-',
  '万',
  '元',
  '是',
  '未',
  '新建',
  'a',
  ' ',
  '%'
);
const anything = fc.oneof(
  fc.string(),
  fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))
);

it('whatever the cell, the column reads what is suggested, and it is another text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...columns),
      anything,
      fc.constantFrom('point', 'comma'),
      ([name, column], cell, mark) => {
        const told = { ...context, mark } as const;
        const suggested = suggestionFor(column, name, cell, told);
        if (suggested === undefined) return;
        expect(suggested).not.toBe(cell);
        expect(cellReader(name, column, told)(suggested)).toMatchObject({ reason: null });
        expect(cellReader(name, column, told)(suggested).value).not.toBe(null);
      }
    ),
    { numRuns: 2000 }
  );
});
