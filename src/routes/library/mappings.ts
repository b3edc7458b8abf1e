import { readHeading } from '$lib/intake/headings/heading.ts';
import { headingKeys } from '$lib/intake/sheets/recall.ts';
import type { SavedMapping, SheetChoice, SheetReport } from '$lib/intake/types.ts';

/** How this sheet is read, to be kept under a name; `null` while nobody knows what it is. */
export function mappingOf(
  sheet: SheetReport,
  choice: SheetChoice | undefined,
  name: string,
  saved: readonly SavedMapping[]
): SavedMapping | null {
  if (sheet.table === null) return null;
  const before = saved.find((one) => one.name === sheet.recalled?.name);
  const [scale, currency] = [choice?.scale ?? before?.scale, choice?.currency ?? before?.currency];
  return {
    name,
    table: sheet.table,
    columns: columnsOf(sheet),
    ...(scale !== undefined && { scale }),
    ...(currency !== undefined && { currency })
  };
}

function columnsOf({ columns }: SheetReport): Record<string, string | null> {
  const keys = headingKeys(columns.map((one) => readHeading(one.heading)));
  const named = columns.map((one, at) => [keys[at] ?? '', one.column] as const);
  return Object.fromEntries(named.filter(([key]) => key !== ''));
}

/** `export/项目库2026.xlsx`, sheet `汇总` → `项目库 汇总`: next year's file is called so too. */
export function nameFor({ file, sheet }: Pick<SheetReport, 'file' | 'sheet'>): string {
  const base = (file.split('/').at(-1) ?? file).replace(/\.[a-z0-9]{1,8}$/i, '');
  return [base, sheet].map(withoutDigits).filter(Boolean).join(' ') || file;
}

const withoutDigits = (text: string) =>
  text
    .replace(/\d+/g, '')
    .replace(/[\s_.-]+/g, ' ')
    .trim();
