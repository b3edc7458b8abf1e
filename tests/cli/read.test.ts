import * as xlsx from '@e965/xlsx';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { encode } from '../intake/files/encode.ts';
import { jsonOf, liangru, scratch, small } from './command.ts';

async function read(content: string | Uint8Array, ...args: string[]) {
  const folder = scratch({ 表: content });
  return liangru('read', `${folder}/表`, ...args);
}

const csv = async (content: string | Uint8Array, ...args: string[]) =>
  (await read(content, '--format', 'csv', ...args)).out;

const book = (
  sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>,
  bookType: xlsx.BookType = 'xlsx'
) => {
  const made = xlsx.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    xlsx.utils.book_append_sheet(made, xlsx.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return new Uint8Array(xlsx.write(made, { type: 'array', bookType }) as ArrayBuffer);
};

describe('liangru read', () => {
  it('gives cells verbatim under the headings, whoever made the table', async () => {
    const text = 'city;note;value\r\nÜrümqi;"a ""b""; c";1.234,50\r\nHohhot; x ;-\r\n';
    expect(await csv(text)).toBe('city,note,value\nÜrümqi,"a ""b""; c","1.234,50"\nHohhot, x ,-\n');
  });

  it.each(['gb18030', 'utf-16le', 'utf-8-bom'] as const)('reads %s', async (encoding) => {
    expect(await csv(encode('城市\t人口\n呼和浩特\t３５０万\n乌鲁木齐\t４００万\n', encoding))).toBe(
      '城市,人口\n呼和浩特,３５０万\n乌鲁木齐,４００万\n'
    );
  });

  it('leaves out title, blank and total rows, and names them', async () => {
    const text = '2026年统计,,\n,,\n城市,人口,面积\n甲,1,2\n,,\n乙,3,4\n合计,4,6\n';
    const { exit, out, error } = await read(text, '--format', 'csv');
    expect([exit, out]).toEqual([0, '城市,人口,面积\n甲,1,2\n乙,3,4\n']);
    expect(error).toContain('标题行 1');
    expect(error).toContain('空行 2、5');
    expect(error).toContain('合计行 7');
    const json = jsonOf(await read(text));
    expect(json['left_out']).toContainEqual({ row: 7, why: 'total' });
    expect(json.totals).toEqual({ tables: 1, rows: 2, columns: 3, rows_left_out: 4 });
  });

  it('keeps a heading that says less than a row of data does, and rows that speak our words', async () => {
    const text = 'word,kind,meaning\ncolour,text,red\nstatus,text,level\nshape,number,name\n';
    expect(await csv(text)).toBe(text);
  });

  it('keeps headings that repeat or are blank in CSV, and tells them apart in JSON', async () => {
    const text = 'a,b,a,\n1,2,3,4\n';
    expect(await csv(text)).toBe(text);
    expect(jsonOf(await read(text)).rows).toEqual([{ a: '1', b: '2', a_2: '3', column_4: '4' }]);
  });

  it('leaves out columns that hold nothing, and names those between others', async () => {
    const { out, error } = await read('a,,b,\n1,,2,\n', '--format', 'csv');
    expect(out).toBe('a,b\n1,2\n');
    expect(error).toContain('空列 B');
  });

  it('gives the largest table, or the one asked for', async () => {
    const bytes = book({
      说明: [
        ['a', 'b'],
        [1, 2]
      ],
      数据: [
        ['x', 'y'],
        ['1', '2'],
        ['3', '4']
      ]
    });
    expect(await csv(bytes)).toBe('x,y\n1,2\n3,4\n');
    expect(await csv(bytes, '--table', '1')).toBe('a,b\n1,2\n');
    const { exit, out, error } = await read(bytes, '--format', 'csv', '--table', '3');
    expect([exit, out]).toEqual([2, '']);
    expect(error).toBe('--table：没有第 3 张表；此文件共有 2 张表。\n');
    const json = jsonOf(await read(bytes));
    expect(json['table']).toBe(2);
    expect(json['tables']).toMatchObject([
      { sheet: '说明', rows: 1 },
      { sheet: '数据', rows: 2, format: 'workbook', heading_row: 1 }
    ]);
  });

  it.each(['xlsx', 'xls', 'xlsb', 'ods'] as const)(
    'reads a table of our own in %s as it stands, with a title over it',
    async (type) => {
      const rows = [
        ['项目库'],
        ['项目编号', '项目名称', '项目单位', '总投资(万元)'],
        ['P1', '平台', '甲局', '12.6'],
        ['合计', null, null, '12.6']
      ];
      expect(await csv(book({ 表: rows }, type))).toBe('项目编号,项目名称,项目单位,总投资(万元)\nP1,平台,甲局,12.6\n');
    }
  );

  it.each([
    ['nothing', ''],
    ['blanks', ' \n \n'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0])],
    ['bytes of no kind', Uint8Array.from({ length: 400 }, (_byte, n) => (n * 151) % 256)]
  ])('says in one sentence that %s is no table, and exits with 2', async (_, content) => {
    const { exit, out, error } = await read(content, '--format', 'csv');
    expect([exit, out]).toEqual([2, '']);
    expect(error).toMatch(/^[^\n]+。\n$/);
  });

  it.each([
    [['read', 'no-such-file.csv'], '没有这个文件'],
    [['read', small], '一次只读一个'],
    [['read', `${small}/project.csv`, '--table', '0'], '--table'],
    [['read', `${small}/project.csv`, '--table', 'x'], '--table'],
    [['read'], 'read：没有给出文件']
  ])('%j is refused', async (line, words) => {
    const { exit, error } = await liangru(...line);
    expect(exit).toBe(2);
    expect(error).toContain(words);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it('gives back any table that was written as CSV', async () => {
    const letter = fc.constantFrom('a', '甲', '7', ' ', '"', ',', '\n', '-', '.', 'é', '元');
    const cell = fc.array(letter, { minLength: 1, maxLength: 5 }).map((all) => `x${all.join('')}y`);
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 3, maxLength: 8 })
      );
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const folder = scratch({ t: Papa.unparse(rows, { newline: '\n' }) });
        const { out } = await liangru('read', `${folder}/t`, '--format', 'csv');
        const [heading, ...body] = rows;
        const same = (row: readonly string[]) => JSON.stringify(row) === JSON.stringify(heading);
        expect(Papa.parse(out.trimEnd()).data).toEqual([heading, ...body.filter((row) => !same(row))]);
      }),
      { numRuns: 25 }
    );
  });
});
