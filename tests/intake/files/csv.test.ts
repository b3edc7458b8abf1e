import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/lib/intake/files/csv.ts';

const rows = (text: string) => readCsv(new TextEncoder().encode(text), 'utf-8').rows;

describe('a separated text', () => {
  it.each([',', '\t', ';', '|', '，'])('is split by %j', (separator) => {
    const text = [
      ['a', 'b', 'c'],
      ['1', 'x.y', '3'],
      ['2', 'z', '4']
    ]
      .map((row) => row.join(separator))
      .join('\n');
    expect(rows(text)[1]).toEqual(['1', 'x.y', '3']);
  });

  it.each(['\n', '\r\n', '\r'])('ends lines with %j, quoted line breaks kept', (end) => {
    expect(rows(['a,b', '"x\ny",2', '3,"q""q"'].join(end) + end)).toEqual([
      ['a', 'b'],
      ['x\ny', '2'],
      ['3', 'q"q']
    ]);
  });

  it('may mix line ends', () => {
    expect(rows('a,b\r\n1,"2"\r\n3,4\n5,"6"\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6']
    ]);
  });

  it('is split by what most rows agree on, not by commas within amounts', () => {
    expect(rows('名称;金额\n甲;1,234\n乙;5,678,900')[1]).toEqual(['甲', '1,234']);
  });

  it('may announce its separator', () => {
    expect(rows('sep=;\na,b;c\n1;2')[1]).toEqual(['a,b', 'c']);
  });

  it('numbers blank rows too, but not the end of the last line', () => {
    expect(rows('a,b\n\n1,2\n')).toHaveLength(3);
  });

  it('of one column is one column', () => {
    expect(rows('名称\n甲\n乙')).toEqual([['名称'], ['甲'], ['乙']]);
  });
});
