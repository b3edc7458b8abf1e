import { sheets, type Sheet } from './cells.ts';
import { csv } from './csv.ts';
import { flawed } from './flaws.ts';
import { gb18030 } from './gb18030.ts';
import { invented } from './library.ts';
import { readme } from './readme.ts';
import { workbook } from './workbook.ts';

const folder = 'data/exports/sample';

/** One file comes from an older system. */
const inGb18030 = 'evaluation';

function bytesOf(sheet: Sheet): Uint8Array {
  return sheet.name === inGb18030 ? gb18030(csv(sheet)) : new TextEncoder().encode(csv(sheet));
}

/**
 * The sample library: a folder of CSV, one file for each table, and the same as one workbook. Paths are relative to the
 * project; the bytes are the same on every call.
 */
export function generateSample(): [path: string, bytes: Uint8Array][] {
  const all = sheets(flawed(invented()));
  return [
    ...all.map((sheet): [string, Uint8Array] => [`${folder}/${sheet.name}.csv`, bytesOf(sheet)]),
    [`${folder}.xlsx`, workbook(all)],
    [`${folder}/README.md`, new TextEncoder().encode(readme)]
  ];
}
