import { rejectSentence } from '../lib/intake/sentences.ts';
import type { Intake, Reject } from '../lib/intake/types.ts';
import { checkTitles, type Offender } from '../lib/models/checks.ts';
import { withMoney } from '../lib/models/moneyChecks.ts';
import type { Language } from '../lib/words/language.ts';
import type { Found } from './files.ts';
import type { Problem } from './result.ts';
import { cliWords } from './sentences.ts';

interface Sources {
  readonly found: Found;
  readonly intake: Intake;
  readonly offenders: readonly Offender[];
  readonly language: Language;
}

/** Files that are not there, then cells, rows and files that could not be used, then what cannot be true. */
export function problemsOf({ found, intake, offenders, language }: Sources): Problem[] {
  return [
    ...missingProblems(found, language),
    ...intake.rejects.map((reject) => rejectProblem(reject, language)),
    ...offenders.map((offender) => offenderProblem(offender, language))
  ];
}

export function missingProblems({ files, missing }: Pick<Found, 'files' | 'missing'>, language: Language): Problem[] {
  const words = cliWords[language];
  const nowhere = { sheet: null, row: null, column: null, found: '', expected: '', lost: 'file' };
  const named = missing.map(({ name, reason }) => ({
    kind: 'missing',
    ...nowhere,
    file: name,
    found: reason,
    sentence: words.missingFile(name, reason)
  }));
  if (named.length > 0 || files.length > 0) return named;
  return [{ kind: 'missing', ...nowhere, file: null, sentence: words.emptyFolders }];
}

export const rejectProblem = (reject: Reject, language: Language): Problem => ({
  kind: reject.reason,
  file: reject.file,
  sheet: reject.sheet === '' ? null : reject.sheet,
  row: reject.row,
  column: reject.column ?? reject.heading,
  found: reject.value,
  expected: reject.expected,
  lost: reject.lost,
  sentence: rejectSentence(reject, language)
});

/** As every amount of a result. */
const inYuan = (fen: number) => String(fen / 100);

function offenderProblem(offender: Offender, language: Language): Problem {
  const { truth, source_file: file, source_sheet, source_row: row, subject } = offender;
  const found = withMoney(truth, offender.found, inYuan);
  const expected = withMoney(truth, offender.expected, inYuan);
  const sheet = source_sheet === '' ? null : source_sheet;
  const title = checkTitles.get(truth)?.[language] ?? truth;
  const sentence = cliWords[language].offender({ file, sheet, row, subject, title, found, expected });
  return { kind: truth, file, sheet, row, column: null, found, expected, lost: null, sentence };
}

/**
 * Files of which nothing was loaded; a workbook with a sheet of notes beside its tables is none,
 * and an archive with a picture beside its tables neither.
 */
export function unusableFiles({ rejects, sheets, files = [] }: Usable): string[] {
  const inputOf = (name: string) => files.find(({ file }) => isWithin(name, file))?.file ?? name;
  const isUsed = ({ table, purpose }: Usable['sheets'][number]) => table !== null || purpose !== undefined;
  const loaded = new Set(sheets.filter(isUsed).map((sheet) => inputOf(sheet.file)));
  const lost = rejects.filter((reject) => reject.lost === 'file').map((reject) => inputOf(reject.file));
  return [...new Set(lost)].filter((file) => !loaded.has(file));
}

type Usable = Pick<Intake, 'rejects' | 'sheets'> & Partial<Pick<Intake, 'files'>>;

/** The file itself, or one in it when it is an archive. */
export const isWithin = (name: string, file: string) => name === file || name.startsWith(`${file}/`);
