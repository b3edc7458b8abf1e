/** Gives the person a file. Nothing leaves the machine: the address is a blob of this page. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = fileName(name);
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIVES);
}

/** Milliseconds that a browser may take to begin the download. */
const ADDRESS_LIVES = 10_000;

/** Without what some file system refuses. */
export const fileName = (name: string): string =>
  [...name].map((letter) => (letter < ' ' || '\\/:*?"<>|'.includes(letter) ? '-' : letter)).join('');

/** CSV for spreadsheets: with the mark that tells them it is UTF-8. */
export const csvBlob = (csv: string): Blob => new Blob(['\ufeff', csv], { type: 'text/csv;charset=utf-8' });
