import { brokenFiles } from './broken.ts';
import { checkFiles } from './checks.ts';
import { columnarFiles } from './columnar.ts';
import { encodedFiles } from './encodings.ts';
import { dayFiles, formatFiles, shapeFiles } from './workbooks.ts';

const folder = 'data/exports/flawed';

/**
 * The files of the flawed exports that no text editor can write: workbooks, encodings, typed columns, broken ones. The
 * others lie beside them, written by hand. Paths are relative to the project; the same bytes on every call.
 */
export function generateFlawed(): [path: string, bytes: Uint8Array][] {
  const files = [formatFiles, encodedFiles, columnarFiles, brokenFiles, shapeFiles, dayFiles, checkFiles];
  return files.flatMap((of) => of()).map(([name, bytes]) => [`${folder}/${name}`, bytes]);
}
