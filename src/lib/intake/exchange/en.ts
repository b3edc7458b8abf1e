import type { ExchangeWords } from './zh.ts';

/** What the workbooks for filling in say, in English. */
export const en: ExchangeWords = {
  rejects: {
    sheet: 'To correct',
    file: 'File',
    page: 'Sheet',
    row: 'Row',
    letter: 'Column',
    heading: 'Heading',
    table: 'Table',
    value: 'Value found',
    problem: 'Problem',
    suggestion: 'Suggestion',
    correction: 'Correct to'
  },
  nothing: 'none',
  materials: {
    sheet: 'How to fill in',
    mark: 'Materials',
    title: (organisation, cells) => `${organisation}: ${cells} cells to supply`,
    steps: [
      'Fill in the blank cells only; leave those that say “not needed”.',
      'The first column and its heading tie each line to the library: leave them as they are. Leave blank what is not known.',
      'Drop this file back on the library page: it is merged by id. What differs from what is known becomes a problem and overwrites nothing.'
    ],
    headings: ['Table', 'Heading', 'How to fill in', 'Choices', 'Articles', 'Cells'],
    name: 'Name (for reference)',
    settled: 'not needed',
    unit: '万元'
  }
};
