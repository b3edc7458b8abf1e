import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/lib/intake/files/encoding.ts';
import { encode } from './encode.ts';

const chinese = '项目编号,项目名称\nP-1,政务云（一期）\n';
const english = 'Name,Cost\nProgramme’s café,£12\nNaïve résumé – plan,£3\n';

describe('the encoding of a text', () => {
  it.each([
    ['utf-8', chinese, 'utf-8'],
    ['utf-8-bom', chinese, 'utf-8'],
    ['utf-16le', chinese, 'utf-16le'],
    ['utf-16be', chinese, 'utf-16be'],
    ['gb18030', chinese, 'gb18030'],
    ['windows-1252', english, 'windows-1252'],
    ['utf-8', english, 'utf-8'],
    ['utf-8', 'plain', 'utf-8']
  ] as const)('written in %s: %s', (written, text, guessed) => {
    expect(decode(encode(text, written))).toEqual({ text, encoding: guessed });
  });

  it('is UTF-16 without its mark when every other byte is zero', () => {
    const text = 'id,name\n1,abc\n2,甲乙丙\n';
    expect(decode(encode(text, 'utf-16le').subarray(2))).toEqual({ text, encoding: 'utf-16le' });
    expect(decode(encode(text, 'utf-16be').subarray(2))).toEqual({ text, encoding: 'utf-16be' });
  });

  it('is what a person says, over the guess', () => {
    const bytes = encode('項目編號,專案', 'big5');
    expect(decode(bytes, 'big5').text).toBe('項目編號,專案');
  });
});
