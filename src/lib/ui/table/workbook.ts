type Cells = readonly (readonly (string | number)[])[];

/** What a sheet's name may not hold, and how long it may be. */
const sheetName = (name: string) =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim() || 'Sheet1';

const widest = 40;

const width = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);

const widths = (cells: Cells) =>
  (cells[0] ?? []).map((_, i) => ({
    wch: Math.min(widest, 2 + cells.slice(0, 200).reduce((most, row) => Math.max(most, width(String(row[i] ?? ''))), 4))
  }));

/** A workbook of one sheet: numbers are numbers, texts are texts, never formulas. */
export async function toWorkbook(cells: Cells, name: string): Promise<Blob> {
  const { utils, write } = await import('@e965/xlsx');
  const sheet = utils.aoa_to_sheet(cells.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  sheet['!cols'] = widths(cells);
  const book = utils.book_new(sheet, sheetName(name));
  const bytes: ArrayBuffer = write(book, { bookType: 'xlsx', type: 'array', compression: true });
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}
