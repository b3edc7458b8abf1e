import type { Column } from '../../tables/index.ts';
import { nearestChoice } from './nearest.ts';
import { plain } from './plain.ts';
import { cellReader, type CellContext } from './reader.ts';
import { suggestDates } from './suggestDate.ts';
import { suggestNumbers } from './suggestNumber.ts';
import { suggestYesno } from './suggestYesno.ts';
import { toSimplified } from './simplified.ts';

/** Longer cells are sentences: nothing is guessed of them. */
const longest = 60;

/**
 * What a refused cell may have meant: the column reads it, and it says something; `undefined` when nothing can be told.
 * Pure. @param name our column; @param context what the column's other cells were read by
 */
export function suggestionFor(column: Column, name: string, cell: string, context: CellContext): string | undefined {
  const text = toSimplified(plain(cell));
  if (text === '' || text.length > longest) return undefined;
  const read = cellReader(name, column, context);
  return candidates(column, name, text, context).find((one) => {
    const { value, reason } = read(one);
    return one !== cell && value !== null && reason === null;
  });
}

function candidates(column: Column, name: string, text: string, context: CellContext): string[] {
  switch (column.type) {
    case 'money':
    case 'number':
    case 'integer':
    case 'share':
      return suggestNumbers(text, column.type, context.mark ?? 'point');
    case 'date':
      return suggestDates(text, name);
    case 'yesno':
      return suggestYesno(text);
    case 'choice':
      return suggestChoice(column, text);
    default:
      return [];
  }
}

function suggestChoice(column: Column, text: string): string[] {
  const choice = nearestChoice(column.choices ?? {}, text);
  if (!choice) return [];
  return [/\p{Script=Han}/u.test(text) ? choice.zh : choice.en];
}
