import { inDoubleBytes } from '../doubleBytes.ts';
import { projects, text, type Cells } from './rows.ts';

type File = readonly [name: string, bytes: Uint8Array];

const utf8 = (said: string) => new TextEncoder().encode(said);

function utf16(said: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(said.length * 2));
  for (let at = 0; at < said.length; at++) view.setUint16(at * 2, said.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

const traditional: Cells = [
  ['項目編號', '項目名稱', '項目單位', '總投資(萬元)'],
  ['F01', '城市數據平臺', '數據局', 120.5],
  ['F02', '辦事大廳改造', '政務局', 80]
];

/** `£` and `é` are one byte each, as older systems of the West write them. */
const western =
  'project id,project name,department,total cost (£m)\nA1,Café portal,Digital,£1.5\nA2,Archive,Records,£8\n';
const latin1 = (said: string) => Uint8Array.from(said, (character) => character.charCodeAt(0));

/** A text file in each encoding, and with each end of line. */
export function encodedFiles(): File[] {
  const plain = text(projects);
  return [
    ['utf-8-with-mark.csv', utf8(`\ufeff${plain}`)],
    ['utf-16-little-endian.csv', utf16(`\ufeff${plain}`, true)],
    ['utf-16-big-endian.csv', utf16(`\ufeff${plain}`, false)],
    ['utf-16-without-mark.csv', utf16(plain, true)],
    ['gb18030.csv', inDoubleBytes(plain, 'gb18030')],
    ['big5.csv', inDoubleBytes(text(traditional), 'big5')],
    ['windows-1252.csv', latin1(western)],
    ['null-bytes.csv', utf8(plain.replace('F01', 'F01\0').replace('政务局', '\0政务局'))],
    ['line-ends-of-windows.csv', utf8(text(projects, '\r\n').replace('城市数据平台', '"城市\r\n数据""平台"""'))],
    ['line-ends-of-old-macs.csv', utf8(text(projects, '\r'))],
    ['line-ends-mixed.csv', utf8(plain.replace('万元)\n', '万元)\r\n').replace('城市数据平台', '"城市\n数据平台"'))]
  ];
}
