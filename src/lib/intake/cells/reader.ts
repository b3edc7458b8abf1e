import type { Column } from '../../tables/index.ts';
import { choiceReader } from './choice.ts';
import { dateReader, dayOrder, type DateContext } from './date.ts';
import type { DecimalMark } from './decimal.ts';
import { decimalMark } from './decimalMark.ts';
import { integerReader } from './integer.ts';
import { choicesReader, readList } from './list.ts';
import { moneyReader } from './money.ts';
import { monthReader } from './month.ts';
import { numberReader } from './number.ts';
import type { ReadCell } from './reading.ts';
import { shareReader } from './share.ts';
import { readText } from './text.ts';
import { yesnoReader } from './yesno.ts';

/** What a column's cells tell together that no one of them does. */
export interface ColumnEvidence extends Pick<DateContext, 'order'> {
  /** Absent: a point. */
  readonly mark?: DecimalMark;
}

/** What a column's heading, sheet and cells say about each of its cells. */
export interface CellContext extends DateContext, ColumnEvidence {
  readonly scale: number;
  readonly inPercent: boolean;
}

/** What the cells of a column of that type tell: dates their order, numbers their decimal mark. */
export function evidenceOf({ type }: Column, cells: Iterable<string>): ColumnEvidence {
  if (type === 'date') return { order: dayOrder(cells) };
  const isNumber = type === 'money' || type === 'number' || type === 'share' || type === 'integer';
  return isNumber ? { order: null, mark: decimalMark(cells) } : { order: null };
}

/** How the cells of a column of ours are read. A date column named `month` holds months. */
export function cellReader(name: string, column: Column, context: CellContext): ReadCell {
  switch (column.type) {
    case 'text':
      return readText;
    case 'list':
      return column.choices ? choicesReader(column.choices) : readList;
    case 'integer':
      return integerReader(context.mark);
    case 'number':
      return numberReader(context.mark);
    case 'share':
      return shareReader(context.inPercent, context.mark);
    case 'money':
      return moneyReader(context.scale, context.mark);
    case 'date':
      return name === 'month' ? monthReader(context) : dateReader(context);
    case 'yesno':
      return yesnoReader([column.zh, column.en, ...column.synonyms]);
    case 'choice':
      return choiceReader(column.choices ?? {});
  }
}
