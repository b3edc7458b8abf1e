import type { SheetChoice, SourceFile } from '$lib/intake/types.ts';
import type { TableName } from '$lib/tables/index.ts';

/** What a person decided about sheets, edited: every function gives a new list. */

type Choices = readonly SheetChoice[];

export interface Place {
  readonly file: string;
  readonly sheet: string;
}

const isAt =
  ({ file, sheet }: Place) =>
  (choice: SheetChoice) =>
    choice.file === file && choice.sheet === sheet;

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

const placed = ({ file, sheet }: Place): SheetChoice => ({ file, sheet });

/** A choice that says nothing is none. */
function put(choices: Choices, choice: SheetChoice): SheetChoice[] {
  const others = choices.filter((one) => !isAt(choice)(one));
  return Object.keys(choice).length > 2 ? [...others, choice] : others;
}

interface Sources {
  readonly files: readonly SourceFile[];
  readonly choices: Choices;
}

/** Both together; a file of the same name stands in the place of the earlier one, whose choices go with it. */
export function combine(before: Sources, added: Sources): Sources & { readonly replaced: readonly string[] } {
  const names = new Set(added.files.map((file) => file.name));
  return {
    files: [...before.files.filter((file) => !names.has(file.name)), ...added.files],
    choices: [...before.choices.filter((choice) => !names.has(choice.file)), ...added.choices],
    replaced: before.files.map((file) => file.name).filter((name) => names.has(name))
  };
}
