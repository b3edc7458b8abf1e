import { CFB } from '@e965/xlsx';
import { book } from './book.ts';
import { picture } from './workbooks.ts';
import { projects } from './rows.ts';

type File = readonly [name: string, bytes: Uint8Array];

const latin1 = (said: string) => Uint8Array.from(said, (character) => character.charCodeAt(0));

/** What a protected workbook looks like from outside; nothing is encrypted in it. */
function protectedBook(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Uint8Array.of(4, 0, 4, 0, 0x40, 0, 0, 0));
  CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(4096));
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as ArrayLike<number>);
}

/** What is no data: each gives one sentence. */
export function brokenFiles(): File[] {
  const whole = book([{ name: '项目', cells: projects }]);
  return [
    ['image-named.csv', picture],
    ['pdf-named.xlsx', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< >>\nendobj\n')],
    ['password.xlsx', protectedBook()],
    ['truncated.xlsx', whole.slice(0, Math.floor(whole.length / 2))],
    ['empty.csv', new Uint8Array()],
    ['only-blanks.csv', latin1(' \r\n\t\r\n\r\n')],
    ['noise.csv', Uint8Array.from({ length: 300 }, (_byte, at) => (at * 7919 + (at >> 3) * 31) % 256)]
  ];
}
