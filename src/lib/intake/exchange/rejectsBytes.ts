import { tables } from '../../tables/index.ts';
import type { Language } from '../../words/language.ts';
import { rejectSentence } from '../sentences.ts';
import type { Reject } from '../types.ts';
import { workbookBytes } from './workbookBytes.ts';
import { exchangeWords } from './words.ts';

/**
 * A workbook with a line for each rejected cell and a column to write the correction in; `readRejects` reads it back.
 * Whole rows and files have no cell to correct and are left out. The same rejects give the same bytes.
 */
export function rejectsBytes(rejects: readonly Reject[], language: Language): Promise<Uint8Array> {
  const { sheet, ...headings } = exchangeWords[language].rejects;
  const rows = rejects.filter((reject) => reject.row !== null && reject.letter !== null);
  const lines = rows.map((reject) => lineOf(reject, language));
  return workbookBytes([{ name: sheet, rows: [Object.values(headings), ...lines] }]);
}

function lineOf(reject: Reject, language: Language): string[] {
  const { file, sheet, row, letter, heading, table, value, suggestion = '' } = reject;
  const named = table === null ? '' : tables[table][language];
  const where = [file, sheet, String(row), letter ?? '', heading ?? '', named];
  return [...where, value, rejectSentence(reject, language), suggestion, ''];
}
