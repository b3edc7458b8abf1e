/** A sheet as text: cells stay text however they look, so that `007` and `1-2` come back as they are. */
export interface TextSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

const widest = 60;
const longestName = 31;
/** What a cell of a workbook may hold is 32 767; the library refuses more. */
const longestCell = 32_000;

/** An XLSX of text sheets with columns as wide as their texts: the same sheets give the same bytes. */
export async function workbookBytes(sheets: readonly TextSheet[]): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const book = utils.book_new();
  for (const { name, rows } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => row.map(cellOf)));
    sheet['!cols'] = columnsOf(rows).map((at) => ({ wch: widthOf(rows, at) }));
    utils.book_append_sheet(book, sheet, nameOf(name));
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

const cellOf = (cell: string) => (cell === '' ? null : cell.slice(0, longestCell));

const nameOf = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, longestName);

function columnsOf(rows: TextSheet['rows']): number[] {
  return Array.from({ length: rows.reduce((most, row) => Math.max(most, row.length), 0) }, (_column, at) => at);
}

/** A Chinese character is as wide as two letters. A title alone in its row may run over its neighbours. */
function widthOf(rows: TextSheet['rows'], at: number): number {
  const beside = rows.filter((row) => row.length > 1).map((row) => row[at] ?? '');
  return beside.reduce((most, text) => Math.max(most, Math.min(widest, lettersOf(text) + 2)), 6);
}

const lettersOf = (text: string) => text.replace(/[^\x20-\x7e]/g, '__').length;
