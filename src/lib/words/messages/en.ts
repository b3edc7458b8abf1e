import { plural } from '../plural.ts';
import type { Messages } from './zh.ts';

/** What the components say, in English. */
export const en = {
  yes: 'yes',
  no: 'no',
  notSaid: 'not said',
  close: 'Close',
  stop: 'Stop',
  undo: 'Undo',
  dismiss: 'Dismiss',
  colon: ': ',
  list: (items) => items.join(', '),
  table: {
    rows: (count) => plural(count, 'row'),
    columns: 'Columns',
    copy: 'Copy',
    copied: (count) => `${plural(count, 'row')} copied`,
    copyRefused: 'The browser refuses to copy: export instead.',
    csv: 'Export CSV',
    xlsx: 'Export XLSX',
    xlsxFailed: 'The XLSX file could not be made: use CSV.',
    total: 'Total',
    empty: 'No rows match.',
    withUnit: (label, unit) => `${label} (${unit})`,
    sortedBy: (label, isDescending) => `Sorted by ${label}, ${isDescending ? 'descending' : 'ascending'}`,
    unsorted: 'In the original order',
    moveLine: 'Move the line: arrow keys by one row, Home and End to the ends'
  },
  figure: {
    unit: (unit) => `Unit: ${unit}`,
    asOf: (date) => `As of ${date}`,
    source: (source) => `Source: ${source}`,
    asTable: 'View as table',
    asPicture: 'View as picture',
    download: (kind) => `Download ${kind}`,
    failed: (kind) => `The ${kind} could not be made; other formats still work.`
  },
  palette: {
    title: 'Command palette',
    placeholder: 'Page, project or command',
    none: 'Nothing found: try another word.',
    found: (shown, all) =>
      shown < all ? `First ${shown} of ${plural(all, 'match', 'matches')}` : plural(all, 'match', 'matches')
  },
  problem: { found: 'Found', expected: 'Expected', remedy: 'What to do' },
  progress: { of: (done, total) => `${done} of ${total}` }
} satisfies Messages;
