import type { SheetChoice, SheetReport } from '$lib/intake/types.ts';
import type { TableName } from '$lib/tables/index.ts';

/** What a person decided about sheets, edited: every function gives a new list. */

type Choices = readonly SheetChoice[];

/** A table in a file: the sheet, and where in it when it holds several. */
export type Place = Pick<SheetReport, 'file' | 'sheet' | 'range'>;

const isAt =
  ({ file, sheet, range }: Place) =>
  (choice: SheetChoice) =>
    choice.file === file && choice.sheet === sheet && choice.range === range;

export const choiceOf = (choices: Choices, place: Place): SheetChoice | undefined => choices.find(isAt(place));

type Part = 'table' | 'encoding' | 'scale' | 'currency';

/** @param value `undefined`: back to what is guessed */
export function withPart<K extends Part>(
  choices: Choices,
  place: Place,
  part: K,
  value: SheetChoice[K]
): SheetChoice[] {
  const before = choiceOf(choices, place) ?? placed(place);
  return put(choices, value === undefined ? without(before, part) : { ...before, [part]: value });
}

/** Another table has other columns: what was chosen of them is forgotten. @param table `null`: leave the sheet out */
export function withTable(choices: Choices, place: Place, table: TableName | null | undefined): SheetChoice[] {
  const before = choiceOf(choices, place) ?? placed(place);
  return withPart(put(choices, without(before, 'columns')), place, 'table', table);
}

/** @param column `null`: not used; `undefined`: back to what is guessed */
export function withColumn(
  choices: Choices,
  place: Place,
  index: number,
  column: string | null | undefined
): SheetChoice[] {
  const { columns = {}, ...rest } = choiceOf(choices, place) ?? placed(place);
  const others = Object.entries(columns).filter(([at]) => Number(at) !== index);
  const next = column === undefined ? others : [...others, [index, column] as const];
  return put(choices, next.length === 0 ? rest : { ...rest, columns: Object.fromEntries(next) });
}

function without(choice: SheetChoice, part: Part | 'columns'): SheetChoice {
  const kept = Object.entries(choice).filter(([name]) => name !== part);
  return { ...placed(choice), ...Object.fromEntries(kept) };
}

const placed = ({ file, sheet, range }: Place): SheetChoice => ({ file, sheet, ...(range !== undefined && { range }) });

/** A choice that says nothing is none. */
function put(choices: Choices, choice: SheetChoice): SheetChoice[] {
  const others = choices.filter((one) => !isAt(choice)(one));
  return Object.keys(choice).length > Object.keys(placed(choice)).length ? [...others, choice] : others;
}
