import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode, guessEncoding } from '../../../src/lib/intake/files/encoding.ts';
import { sampleLine } from '../../../src/lib/intake/files/sampleLine.ts';
import { encode } from './encode.ts';

const folder = join(import.meta.dirname, '../../../data/exports/sample');
const samples = readdirSync(folder).filter((name) => name.endsWith('.csv'));
const traditional =
  '項目編號,項目名稱,主管單位,總投資(萬元)\n甲-1,智慧城市運行管理平台建設項目,資訊中心,1200\n甲-2,電子政務雲服務採購,財政局,350.5\n';

describe('every sample file is read back from', () => {
  it.each(samples)('%s in each encoding that has its characters', (name) => {
    const { text } = decode(readFileSync(join(folder, name)));
    expect(text).not.toContain('\ufffd');
    for (const encoding of ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const)
      expect(decode(encode(text, encoding))).toEqual({
        text,
        encoding: encoding === 'utf-8-bom' || /^[\0-\x7f]*$/.test(text) ? expect.any(String) : encoding
      });
  });
});

describe('an encoding is told from little', () => {
  it.each([
    ['big5', '項目編號,項目名稱,主管單位\n'],
    ['big5', '部門,預算,年度\n'],
    ['big5', '專案名稱\n'],
    ['big5', traditional],
    ['gb18030', '项目编号,项目名称,主管单位\n'],
    ['gb18030', '部门,预算,年度\n'],
    ['gb18030', '单位\n'],
    ['gb18030', '项目名称\n'],
    ['gb18030', '金额：￥１２３．５０\n'],
    ['gb18030', traditional],
    ['windows-1252', 'Name,Cost\nA,£12\n'],
    ['windows-1252', 'Größe;Straße\n1;2\n'],
    ['windows-1252', 'Catégorie;Montant engagé\nÉtudes;1 234,50 €\n'],
    ['windows-1252', 'Programme’s “whole” life – cost\n'],
    ['windows-1252', 'a,m²\n1,20°\n']
  ] as const)('%s: %s', (encoding, text) => {
    expect(decode(encode(text, encoding))).toEqual({ text, encoding });
  });

  it.each(['utf-16le', 'utf-16be'] as const)('%s without its mark, hardly a zero in it', (encoding) => {
    const text = `项目名称${'建设智慧城市运行管理平台'.repeat(4)}\n${'政务云服务采购项目'.repeat(5)}\n`;
    expect(decode(encode(text, encoding).subarray(2))).toEqual({ text, encoding });
  });

  it('a text with zero bytes put in is no UTF-16', () => {
    const bytes = new TextEncoder().encode('id,name\n1,ab\0c\n2,d\0\0e\n3,fg,h\n');
    expect(decode(bytes)).toEqual({ text: 'id,name\n1,abc\n2,de\n3,fg,h\n', encoding: 'utf-8' });
  });

  it('UTF-8 of which a few bytes broke is UTF-8', () => {
    const bytes = encode('项目名称,项目单位\n甲,信息中心\n乙,财政局\n', 'utf-8');
    bytes[4] = 0xff;
    expect(guessEncoding(bytes)).toBe('utf-8');
    expect(decode(bytes).text).toContain('项目单位');
  });

  it('a text cut within a character is what it was', () => {
    const bytes = encode('项目名称,项目单位', 'utf-8');
    expect(guessEncoding(bytes.subarray(0, -1))).toBe('utf-8');
    expect(guessEncoding(encode('项目名称,项目单位', 'gb18030').subarray(0, -1))).toBe('gb18030');
  });

  it('marks of joined files are left out', () => {
    expect(decode(new TextEncoder().encode('\ufeffa,b\n1,2\n\ufeff3,4\n')).text).toBe('a,b\n1,2\n3,4\n');
  });
});

describe('a sample line', () => {
  it('is the first that is not plain', () => {
    expect(sampleLine('id,name\r\n1,abc\r\n2,甲\r\n3,乙')).toBe('2,甲');
  });

  it('is the first that says anything, when all are plain', () => {
    expect(sampleLine('\n\nid,name\n1,abc')).toBe('id,name');
  });

  it('is cut to 200 characters around what is not plain', () => {
    const line = sampleLine(`${'x'.repeat(5000)}甲${'y'.repeat(5000)}`);
    expect(line).toHaveLength(200);
    expect(line).toContain('甲');
  });
});
