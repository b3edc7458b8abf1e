import { plural } from '$lib/words/plural.ts';
import type { mendingZh } from './mendingZh.ts';

/** What the library page says of problems, repairs and what is filled in, in English. */
export const mendingEn: typeof mendingZh = {
  mappings: {
    title: 'Remembered mappings',
    none: 'None yet. Once a sheet reads right under “Change the mapping” it can be remembered: next year’s export is then read the same way.',
    note: 'A new file whose headings fit is read like this; headings that came or went are pointed out.',
    name: 'Name',
    remember: 'Remember this mapping',
    renew: 'Update the remembered mapping',
    kept: 'Remembered',
    forget: 'Delete',
    forgotten: (name) => `The mapping “${name}” is forgotten.`,
    columns: (used, all) => `${used} of ${plural(all, 'column')} used`,
    changed: (n) => `${plural(n, 'heading')} changed`,
    recalled: (name) => `Read as remembered under “${name}”.`,
    added: (headings) => `New headings: ${headings}.`,
    gone: (headings) => `Headings that are gone: ${headings}.`
  },
  exchange: {
    add: 'Merge into what is loaded',
    sum: (cells, before, after) =>
      `${plural(cells, 'cell')} filled in, to be merged by id; ${plural(before, 'item')} could not be read before, ${after} after.`,
    cells: (n) => `${n} filled in`,
    onSample:
      'Once merged, the sample’s files and this one together are yours; the data stay invented, and it can be undone.'
  },
  reasons: {
    not_a_number: 'not a number',
    not_a_date: 'not a date',
    not_a_month: 'not a month',
    not_yes_or_no: 'neither yes nor no',
    not_a_choice: 'none of the choices',
    not_whole: 'not a whole number',
    out_of_range: 'out of range',
    required_missing: 'required and missing',
    file_unreadable: 'file cannot be opened',
    file_empty: 'file is empty',
    no_table: 'no table recognised',
    other_currency: 'another currency',
    too_large: 'file too large',
    surplus: 'more cells than headings',
    unknown_column: 'heading not known',
    unknown_id: 'no such id',
    contradicts: 'differs from what is there'
  },
  problems: {
    find: 'Find in the problems',
    by: { file: 'File', table: 'Table', column: 'Column', reason: 'Reason' },
    shown: (rows, all) => (rows === all ? `${all} in all` : `${rows} of ${all}`),
    keys: '↑↓ move · Enter edits · A accepts the suggestion · Shift+A accepts for all alike · Esc cancels · Ctrl+Z undoes',
    save: 'Save as a workbook: fill in its last column and drop it back',
    fileName: 'liangru-to-correct.xlsx',
    lost: 'lost:',
    newValue: 'New value',
    edit: 'Edit',
    editKey: 'Enter',
    accept: (value) => (value === '' ? 'Make it empty' : `Change to “${value}”`),
    acceptKey: 'A',
    acceptAll: (n) => `Accept for all ${n} alike`,
    acceptAllKey: 'Shift+A',
    change: 'Change this one',
    changeAll: (n) => `Change all ${n} that say the same`,
    cancel: 'Cancel',
    pending: (value) => `Changed to “${value}”; reading again…`,
    notHere: 'To be supplied in the file itself and read again',
    more: (n) => `Show more (${n} left)`,
    done: (n) => `${plural(n, 'cell')} changed; reading again with it.`,
    repaired: (n) => `${plural(n, 'cell')} changed here`,
    emptied: 'empty',
    takeBack: 'Back to the file’s value',
    takeAllBack: 'All back to the file’s values'
  },
  materials: {
    title: 'Materials to supply',
    note: 'Some clauses cannot be judged because something is not said. One workbook for each organisation lists only its own cells; filled in and dropped here it is merged by id.',
    none: 'No clause waits for something that is not said.',
    cells: 'Cells asked',
    records: 'Subjects',
    workbook: 'Workbook',
    save: 'Download',
    all: (n) => `All ${n} organisations as ZIP`,
    fileName: (organisation) => `materials ${organisation}.xlsx`,
    archiveName: 'materials.zip'
  }
};
