import type { Column } from '../../tables/index.ts';
import { choiceReader } from './choice.ts';
import { dateReader, type DateContext } from './date.ts';
import { readInteger } from './integer.ts';
import { readList } from './list.ts';
import { moneyReader } from './money.ts';
import { monthReader } from './month.ts';
import { readNumber } from './number.ts';
import type { ReadCell } from './reading.ts';
import { shareReader } from './share.ts';
import { readText } from './text.ts';
import { readYesno } from './yesno.ts';

/** What a column's heading and sheet say about its cells. */
export interface CellContext extends DateContext {
  readonly scale: number;
  readonly inPercent: boolean;
}

/** How the cells of a column of ours are read. A date column named `month` holds months. */
export function cellReader(name: string, column: Column, context: CellContext): ReadCell {
  switch (column.type) {
    case 'text':
      return readText;
    case 'list':
      return readList;
    case 'integer':
      return readInteger;
    case 'number':
      return readNumber;
    case 'share':
      return shareReader(context.inPercent);
    case 'money':
      return moneyReader(context.scale);
    case 'date':
      return name === 'month' ? monthReader(context) : dateReader(context);
    case 'yesno':
      return readYesno;
    case 'choice':
      return choiceReader(column.choices ?? {});
  }
}
