import { plural } from '$lib/words/plural.ts';
import { mendingEn } from './mendingEn.ts';
import type { LibraryWords } from './words.ts';

/** What the library page says, in English. */
export const en: LibraryWords = {
  ...mendingEn,
  title: 'Library',
  question: 'What was loaded, and can it be trusted?',
  sentence: (a) => [
    a.isSample
      ? 'This is the invented sample library, no real place’s data: '
      : a.holdsSample
        ? 'With the invented sample’s data: '
        : '',
    a.files,
    ' gave ',
    a.rows,
    '; ',
    a.rejects,
    ' could not be read, ',
    ...(a.doubts
      ? [a.doubts, ' at odds with what should hold; ']
      : ['looking for records that contradict themselves; ']),
    ...balanced(a.balance)
  ],
  nothing: 'Nothing has been loaded yet: drop export files here, or open the sample.',
  counts: {
    files: (n) => plural(n, 'file'),
    rows: (n) => `${n} rows`,
    cells: (n) => plural(n, 'item'),
    records: (n) => plural(n, 'record'),
    sheets: (n) => plural(n, 'sheet')
  },
  tabs: {
    projects: 'Projects and systems',
    files: 'Files and mapping',
    problems: 'Problems',
    columns: 'Columns',
    reconciliation: 'Reconciliation'
  },

  drop: 'Drop export files or a folder here, or',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder',
  dropNote:
    'CSV, Excel (XLSX, XLS, XLSB), ODS, JSON, Parquet, Arrow, or a ZIP of them; cells copied in a spreadsheet can be pasted here (Ctrl+V). Format, encoding and headings are recognised, and you look before you load. Files are read on this machine only and never sent anywhere.',
  dropHere: 'Let go to read; you can check before loading',
  template: 'Download a blank template',
  templateName: 'liangru-template.xlsx',
  sample: 'Open the sample',
  sampleNote: 'The sample is invented: its city, organisations and projects do not exist.',

  review: 'Before loading: what was understood',
  reviewLoaded: 'Read again with another mapping',
  reviewNote:
    'A change is read at once, and nothing is loaded yet. Columns that match nothing are not loaded, but stay in this report.',
  reading: 'Reading…',
  replaceSample: 'Load (in place of the sample)',
  replace: 'Replace what is loaded',
  add: 'Add to what is loaded',
  again: 'Read again like this',
  discard: 'Discard',
  sampleAdd:
    'The sample is invented and is not mixed with real files: it makes way when you load, and can be opened again.',
  willReplace: (names) => `Files of the same name are replaced by the new ones: ${names.join(', ')}.`,
  skipped: (names) => `Hidden files of the system were not read: ${names.join(', ')}.`,
  draftSum: (a) =>
    `${plural(a.files, 'file')}, ${plural(a.sheets, 'sheet')}, ${a.rows} rows of data, of which ${a.loaded} can be loaded; ${a.rejects === 0 ? 'everything could be read' : `${plural(a.rejects, 'item')} could not be read`}.`,
  loaded: (n) => (n === 0 ? 'The sample is open.' : `${plural(n, 'file')} loaded.`),
  openFiles: 'Change the mapping',
  pasted: (n) => `Paste ${n}.tsv`,
  recognised: 'What was recognised',
  formats: {
    csv: 'text table',
    workbook: 'workbook',
    json: 'JSON',
    parquet: 'Parquet',
    arrow: 'Arrow',
    zip: 'ZIP',
    none: '—'
  },
  sampleFixed: 'This is how the sample was read, to be looked at. Of your own files the mapping can be changed here.',

  sheet: {
    readAs: 'Read as',
    unknownTable: 'Not recognised: choose the table it is, or leave it out',
    leftOut: 'left out',
    guess: (what) => `automatic (${what})`,
    none: 'not recognised',
    notes: (shape) => `read as the known export “${shape}”`,
    encoding: 'Encoding',
    sample: 'Sample of text',
    scale: 'Money in',
    scaleByHeading: 'automatic (by heading)',
    scales: {
      1: 'units',
      1000: 'thousands',
      10000: 'ten thousands (万)',
      1000000: 'millions',
      100000000: 'hundred millions (亿)'
    },
    currency: 'Currency',
    otherCurrency: 'another currency',
    headingRow: (row) => `headings in row ${row}`,
    headingColumn: (column) => `headings in column ${column}`,
    range: (range) => `range ${range}`,
    turned: 'rows and columns turned',
    hidden: 'hidden sheet',
    purposes: { rejects: 'corrections', materials: 'materials filled in' },
    lacking: (columns) => `Required columns are missing: ${columns}`,
    preview: 'The first rows as they will be read',
    noPreview: 'Read like this, no row can be loaded.',
    noHeading: 'no headings',
    rows: (read, loaded) =>
      read === loaded ? `all ${read} rows can be loaded` : `${loaded} of ${read} rows can be loaded`,
    madeIds: (n) => `no column of ids: the ids of ${n} rows are made from their names`,
    left: { title: 'titles', blank: 'blank rows', total: 'totals', repeated_heading: 'repeated headings' },
    leftOutRows: (what, rows, n) => (n === 1 ? `${what}: row ${rows}` : `${what}: rows ${rows} (${n} in all)`),
    keptOut: 'Rows that are no data',
    unused: (n) => `${plural(n, 'column')} unused`,
    unsure: (n) => `${plural(n, 'column')} unsure`,
    problems: (n) => `${plural(n, 'item')} not read`,
    more: (n) => `${n} more: all of them are under Problems once loaded.`,
    columns: 'Columns',
    resetColumn: 'automatic again'
  },
  column: {
    letter: 'Col.',
    heading: 'Heading',
    samples: 'First three values',
    ours: 'Read as',
    sureness: 'Sureness',
    notUsed: 'not used',
    usedBy: (letter) => `now column ${letter}`,
    required: 'required'
  },
  sureness: ({ column, chosenBy, confidence }) => {
    if (chosenBy === 'person') return 'chosen here';
    if (column === null) return '—';
    if (chosenBy === 'shape') return 'known export';
    if (chosenBy === 'saved') return 'as remembered';
    return confidence === 1 ? 'letter for letter' : `${Math.round(confidence * 100)}%`;
  },
  placeOf: ({ file, sheet }) => (sheet ? `${file} › ${sheet}` : file),

  search: 'Find an id, a name or an organisation',
  kinds: { projects: 'Projects', systems: 'Systems' },
  projectsTable: 'Projects',
  systemsTable: 'Systems',
  noProjects: 'No projects. Drop an export of a project library, or open the sample.',
  noSystems: 'No systems. Drop a list of systems, or open the sample.',
  noMatch: 'No row passes the filters.',
  clear: 'Clear all filters',
  openPage: 'Open its page',
  eligibility: { refused: 'refused', judgement: 'for judgement', supply: 'material to supply', eligible: 'passes' },
  headings: {
    id: 'Id',
    name: 'Name',
    organisation: 'Organisation',
    kind: 'Kind',
    year: 'Plan year',
    amount: 'Requested',
    total: 'Total',
    status: 'Status',
    eligibility: 'Gate',
    page: 'Page',
    building: 'Building cost',
    accepted: 'Accepted on',
    level: 'Recent use',
    om: 'Annual O&M',
    listed: 'In the list',
    file: 'File',
    sheet: 'Sheet',
    cell: 'Cell',
    row: 'Row',
    column: 'Heading',
    value: 'Value',
    lost: 'Lost',
    sentence: 'What is wrong',
    truth: 'What should hold',
    subject: 'Subject',
    found: 'Found',
    expected: 'Expected',
    table: 'Table',
    filled: 'Filled',
    of: 'Of',
    share: 'Filled share',
    distinct: 'Distinct',
    sum: 'Sum',
    state: 'Result',
    coverage: 'Rows with an amount',
    format: 'Format',
    shape: 'Layout',
    read: 'Rows of data',
    loaded: 'Loaded',
    distribution: 'Distribution',
    least: 'Least',
    most: 'Most'
  },
  lost: { cell: 'the cell', row: 'the row', file: 'the sheet' },
  rejectsTitle: 'Cells, rows and files that could not be read',
  rejectsNote:
    'Where a cell cannot be read the rest of its row is loaded; where something required is missing the row is not.',
  doubtsTitle: 'Records that contradict what should hold',
  doubtsNote: 'They were loaded as they stand, and are shown to be checked.',
  noRejects: 'Every cell was read.',
  noDoubts: 'No record contradicts another.',
  checking: 'Checking…',

  profile: 'How well each column is filled',
  profileTable: 'Columns',
  profileOf: 'Table',
  profileCoverage: (filled, all) => `${filled} of ${all} cells are filled`,
  profileRows: (n) => `${n} rows`,
  otherValues: 'other values',
  allDistinct: 'all different',
  extremesNote: 'of texts the shortest and the longest',
  noColumns: 'No table was loaded.',

  sumsTitle: 'Sheet by sheet: read = loaded + not loaded',
  sumsNote:
    'Money is written in full, never rounded. Total rows are kept out; amounts that could not be read are under Problems and on neither side.',
  allRows: (a) => `All rows of data: ${a.read} = ${a.loaded} + ${a.rejected}`,
  allSums: (equal, all) => `${equal} of ${all} sums hold, and agree with what the engine holds.`,
  rowsSum: (a) => `${a.read} rows = ${a.loaded} loaded + ${a.rejected} not loaded`,
  moneySum: (a) => `${a.read} = ${a.loaded} + ${a.rejected}`,
  kept: (what, n) => `${what} ${n}`,
  keptOut: (kinds) => `Rows that are no data: ${kinds.join(', ')}.`,
  rowsOf: 'rows',
  states: (state, held, difference) => {
    if (state === 'equal') return 'equal';
    return state === 'unequal' ? `unequal by ${difference}` : `the engine holds ${held}`;
  },
  cells: (filled, all) => `${filled} of ${all} rows`,
  noSums: 'Nothing to reconcile.'
};

function balanced({ rows, money, href }: { rows: boolean; money: boolean; href: string }) {
  if (rows && money) return [{ text: 'rows and money balance', href }, '.'];
  const which = rows ? 'money does' : money ? 'rows do' : 'rows and money do';
  return [{ text: `${which} not balance`, href }, ': check before use.'];
}
