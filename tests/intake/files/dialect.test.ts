import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDialect, type Dialect } from '../../../src/lib/intake/files/dialect.ts';
import { splitRows } from '../../../src/lib/intake/files/rows.ts';

const read = (text: string) => splitRows(text, findDialect(text)).rows;
const table = [
  ['编号', '项目名称', '单位', '金额'],
  ['P1', '智慧城市', '信息中心', '12.5'],
  ['P2', '政务云', '财政局', '300'],
  ['P3', '数据平台', '教育局', '7']
];
const joined = (delimiter: string, end = '\n') => table.map((row) => row.join(delimiter)).join(end);

describe('what separates', () => {
  it.each([
    ',',
    ';',
    '\t',
    '|',
    ':',
    '^',
    '~',
    '，',
    '；',
    ' ',
    '||',
    ';;',
    '::',
    '~|~',
    '|~|',
    ', ',
    '\x01',
    '\x1f',
    '¦'
  ])('may be %j', (delimiter) => {
    expect(read(joined(delimiter))).toEqual(table);
  });

  it('may be spaces that line columns up', () => {
    const text = 'id    name           cost\nP1    smart city     12\nP200  cloud          300\nP3    data platform  7';
    expect(read(text)[1]).toEqual(['P1', 'smart city', '12']);
    expect(read(text)[3]).toEqual(['P3', 'data platform', '7']);
  });

  it('is not the comma of European amounts', () => {
    expect(read('a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5')[1]).toEqual(['1,5', '2,5', '3,5']);
  });

  it.each([
    ['amounts', '金额\n1,234\n5,678\n9,012'],
    ['times', '时间\n12:30:00\n13:45:10'],
    ['days', 'day\n2024-03-05 10:00\n2024-03-06 11:00'],
    ['names', '名称\n信息中心 一部\n财政局 二部\n教育局 三部']
  ])('is nothing in one column of %s', (_what, text) => {
    expect(read(text)).toEqual(text.split('\n').map((line) => [line]));
  });

  it('is told below lines of title and notes', () => {
    const text = `项目汇总表\n单位：万元\n\n${joined('|')}`;
    expect(read(text).slice(3)).toEqual(table);
  });

  it('may be announced', () => {
    expect(read('sep=;\na,b;c\n1;2')).toEqual([
      ['sep=', ''],
      ['a,b', 'c'],
      ['1', '2']
    ]);
  });

  it('may end each line too', () => {
    expect(read('a,b,\n1,2,\n3,4,')).toEqual([
      ['a', 'b', ''],
      ['1', '2', ''],
      ['3', '4', '']
    ]);
  });

  it('leaves rows as long as they are', () => {
    expect(read('a,b,c\n1,2,3\n4,5\n6,7,8,9\n1,2,3').map((row) => row.length)).toEqual([3, 3, 2, 4, 3]);
  });
});

describe('where lines end', () => {
  it.each(['\n', '\r\n', '\r'])('%j', (end) => {
    expect(read(joined(',', end) + end)).toEqual(table);
  });

  it('all of them in one file', () => {
    expect(read('a,b,c\r\n1,2,3\n4,5,6\r7,8,9\r1,2,3\n')).toEqual([
      ['a', 'b', 'c'],
      ['1', '2', '3'],
      ['4', '5', '6'],
      ['7', '8', '9'],
      ['1', '2', '3']
    ]);
  });
});

describe('quotes', () => {
  it('may be single', () => {
    expect(read("'a,1','b'\n'x,y','it''s'\n'z','w'")).toEqual([
      ['a,1', 'b'],
      ['x,y', "it's"],
      ['z', 'w']
    ]);
  });

  it('may be escaped by a backslash', () => {
    expect(read('"a","b"\n"say \\"x\\", y","2"\n"c:\\\\d","\\"e\\" f"')).toEqual([
      ['a', 'b'],
      ['say "x", y', '2'],
      ['c:\\d', '"e" f']
    ]);
  });

  it('may stand in a formula that keeps zeros', () => {
    expect(read('编号,名称\n="00123","甲,乙"\n="00124",丙')).toEqual([
      ['编号', '名称'],
      ['00123', '甲,乙'],
      ['00124', '丙']
    ]);
  });

  it('may stand behind a space', () => {
    expect(read('a, b, c\n1, "x, y", 3\n2, "z", 4')).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x, y', '3'],
      ['2', 'z', '4']
    ]);
  });

  it.each([
    ['at the beginning of a cell', '2,"5 inch,x', ['2', '"5 inch', 'x']],
    ['at the beginning of a quoted cell', '2,""big" one",x', ['2', '"big" one', 'x']],
    ['at the end of a quoted cell', '2,"say "no"","x"', ['2', 'say "no"', 'x']],
    ['in the last cell', '2,5,"', ['2', '5', '"']],
    ['before a quoted cell', '2,"5,"x, y"', ['2', '"5', 'x, y']],
    ['in the middle', '2,5" pipe,x', ['2', '5" pipe', 'x']]
  ])('that are one too many swallow nothing: %s', (_where, line, cells) => {
    const lines = ['a,b,c', '1,"p, q","r"', line, '3,"t, u",v', '4,"w","x, y"', '5,e,f'];
    expect(read(lines.join('\n'))).toEqual([
      ['a', 'b', 'c'],
      ['1', 'p, q', 'r'],
      cells,
      ['3', 't, u', 'v'],
      ['4', 'w', 'x, y'],
      ['5', 'e', 'f']
    ]);
  });

  it('that never close leave every line a row', () => {
    const lines = Array.from({ length: 3_000 }, (_line, n) => (n === 5 ? `5,"open,c` : `${n},b${n},c`));
    expect(read(lines.join('\n')).map((row) => row.length)).toEqual(lines.map(() => 3));
  });
});

describe('notes', () => {
  it('are lines that begin with # and are not as wide as the rows', () => {
    expect(read(`# made, with care\n${joined(',')}\n# end`)).toEqual([['# made, with care'], ...table, ['# end']]);
  });

  it('are none where # is a heading', () => {
    expect(findDialect('#,name,cost\n1,a,2\n2,b,3').comment).toBeNull();
  });
});

const cell = fc.stringMatching(/^[a-z甲乙丙0-9][a-z甲乙丙0-9 ,;"'\n|\t\\.-]{0,8}[a-z甲乙丙0-9]$/);
const dialects = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n'),
  quote: fc.constantFrom('"')
});

describe('what is written is read', () => {
  const grid = fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 20 })
    );

  it('with every cell quoted, in one piece or in many', () => {
    fc.assert(
      fc.property(grid, dialects, fc.integer({ min: 1, max: 50 }), (rows, { delimiter, newline, quote }, size) => {
        const quoted = (one: string) => quote + one.replaceAll(quote, quote + quote) + quote;
        const text = rows.map((row) => row.map(quoted).join(delimiter)).join(newline) + newline;
        const dialect: Dialect = {
          delimiter,
          isRun: false,
          newline: '\n',
          quote,
          escape: quote,
          comment: null,
          width: rows[0]?.length ?? 0
        };
        expect(splitRows(text, dialect).rows).toEqual(rows);
        expect(inPieces(text, dialect, size)).toEqual(rows);
      }),
      { numRuns: 200 }
    );
  });

  it('with its dialect found', () => {
    const plain = fc.stringMatching(/^[a-z甲乙丙][a-z甲乙丙0-9 .-]{0,8}$/);
    const plainGrid = fc
      .integer({ min: 2, max: 6 })
      .chain((width) =>
        fc.array(fc.array(plain, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 20 })
      );
    fc.assert(
      fc.property(plainGrid, dialects, (rows, { delimiter, newline }) => {
        const text = rows.map((row) => row.join(delimiter)).join(newline) + newline;
        expect(read(text)).toEqual(rows);
      }),
      { numRuns: 200 }
    );
  });
});

function inPieces(text: string, dialect: Dialect, size: number): string[][] {
  const all: string[][] = [];
  let rest = '';
  for (let at = 0; at < text.length; at += size) {
    rest += text.slice(at, at + size);
    const { rows, used } = splitRows(rest, dialect, false);
    all.push(...rows);
    rest = rest.slice(used);
  }
  return [...all, ...splitRows(rest, dialect).rows];
}
