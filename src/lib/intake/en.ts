import type { IntakeWords } from './zh.ts';

/** What the reading of files says, in English. */
export const en: IntakeWords = {
  file: (file, sheet) => (sheet ? `${file}, sheet “${sheet}”` : file),
  row: (row) => `, row ${row}`,
  column: (letter, heading) => `, column ${letter} “${heading}”`,
  sentence: (where, found, expected) => `${where}: found ${found}; expected ${expected}.`,
  quote: (value) => `“${value}”`,
  nothing: 'nothing',
  or: ', ',
  types: {
    text: 'text',
    list: 'values separated by semicolons',
    integer: 'a whole number such as 12',
    number: 'a number such as 12.5',
    share: 'a share between 0 and 1, such as 0.126 or 12.6%',
    money: 'an amount such as 1234.50 or 1,200万元',
    date: 'a date such as 2024-03-01',
    month: 'a month such as 2024-03',
    yesno: 'yes or no',
    choice: 'one of the choices'
  },
  dayOrder: 'a date that tells day from month, such as 2024-03-01',
  oneOf: (choices) => `one of ${choices.join(', ')}`,
  bounds: (bounds) => `a number within ${bounds}`,
  required: (column, table) => `${column}, which every row of ${table} must have`,
  currency: (currency) => `${currency}, the currency of the other files`,
  foundCurrency: (currency) => `amounts in ${currency}`,
  file_empty: ['nothing', 'a file with headings and rows'],
  tables: 'a table (CSV, XLSX, XLS, XLSB or ODS)',
  unreadable: {
    image: 'a picture',
    pdf: 'a PDF',
    archive: 'an archive',
    document: 'a text document or slides',
    binary: 'bytes of no known kind',
    password: 'a workbook protected by a password',
    damaged: 'a workbook that is damaged or incomplete'
  },
  unprotected: 'the workbook saved without its password',
  whole: 'a workbook that opens whole: export it again',
  headings: (headings) => (headings ? `the headings “${headings}”` : 'no headings'),
  noTable: 'the headings of one of our tables, as in the template',
  lacks: (table, columns) => `headings we know: the nearest table is ${table}, which also needs ${columns.join(', ')}`,
  too_large: ['more than can be read', 'a smaller file'],
  notes: {
    sheet: 'Notes',
    headings: ['Table', 'Heading', 'Required', 'How to fill in', 'Choices', '中文列标题'],
    required: 'required',
    optional: 'optional',
    unit: '万元'
  }
};
