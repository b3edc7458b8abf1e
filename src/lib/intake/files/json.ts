import { flatten, isRecord, scalarText, type Json, type JsonRecord } from './flatten.ts';
import type { Grid } from './grid.ts';

/** Text that can hardly be anything else: an object, a list of objects or of lists. */
export function looksLikeJson(text: string): boolean {
  const head = text.slice(0, 4096).trimStart();
  return (
    /^\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\}\s*$)/.test(head) ||
    /^\[\s*(?:[[{]|\]\s*$|[-\d."\w]+(?:\s*,\s*[-\d."\w]+)*\s*\]\s*$)/.test(head)
  );
}

/** The tables of a JSON or NDJSON text, one for each list of objects in it. @returns `null` when it is not whole */
export function readJson(text: string): Grid[] | null {
  const value = parsed(text) ?? lines(text);
  return value === null ? null : gridsOf(value);
}

/** Integers that a number would round stay as they are written. */
function parsed(text: string): Json | null {
  try {
    return JSON.parse(/\d{16}/.test(text) ? withLongNumbers(text) : text) as Json;
  } catch {
    return null;
  }
}

function withLongNumbers(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.]{15,}(?![\d.eE])/g, (part) =>
    part.startsWith('"') ? part : `"${part}"`
  );
}

/** One value a line. */
function lines(text: string): Json | null {
  const values: Json[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (value === null) return null;
    values.push(value);
  }
  return values.length > 1 ? values : null;
}

function gridsOf(value: Json): Grid[] {
  const found = tablesIn(value, '', []);
  return found.filter((grid) => grid.rows.length > 0);
}

/** Lists of lists of objects in objects may lie so deep: beyond it they are cells. */
const deepest = 4;

/** @param notes what is said beside a list, as `unit: 万元`: lines above its headings */
function tablesIn(value: Json, name: string, notes: readonly string[], depth = 0): Grid[] {
  if (Array.isArray(value)) return [gridOf(name, notes, listRows(value))];
  if (!isRecord(value)) return [gridOf(name, notes, [[scalarText(value)]])];
  const direct = splitRows(value) ?? columnRows(value) ?? keyedRows(value);
  if (direct) return [gridOf(name, notes, direct)];
  const parts = Object.entries(value).filter(([, part]) => depth < deepest && holdsTable(part));
  if (parts.length === 0) return [gridOf(name, notes, listRows([value]))];
  const said = [...notes, ...notesOf(value)];
  return parts.flatMap(([key, part]) => tablesIn(part, name === '' ? key : `${name}.${key}`, said, depth + 1));
}

function gridOf(sheet: string, notes: readonly string[], rows: readonly (readonly string[])[]): Grid {
  return { sheet, rows: rows.length > 0 ? [...notes.map((note) => [note]), ...rows] : [], from1904: false };
}

function notesOf(value: JsonRecord): string[] {
  return Object.entries(value).flatMap(([key, part]) =>
    part === null || typeof part === 'object' ? [] : [`${key}：${scalarText(part)}`]
  );
}

const isList = (value: Json | undefined): value is Json[] => Array.isArray(value);

function holdsTable(value: Json): boolean {
  if (isList(value)) return value.some((one) => typeof one === 'object' && one !== null);
  return isRecord(value) && Object.values(value).some(holdsTable);
}

/** A list of objects with all their members as headings, of lists as they are, of values as one column. */
function listRows(list: readonly Json[]): string[][] {
  if (list.length > 0 && list.every(isList)) return list.map((row) => row.map(scalarText));
  const records = list.map((one) => (isRecord(one) ? flatten(one) : new Map([['value', scalarText(one)]])));
  const headings = [...new Set(records.flatMap((record) => [...record.keys()]))];
  if (headings.length === 0) return [];
  return [headings, ...records.map((record) => headings.map((heading) => record.get(heading) ?? ''))];
}

/** `{ "name": ["甲", "乙"], "cost": [1, 2] }` */
function columnRows(value: JsonRecord): string[][] | null {
  const columns = Object.entries(value);
  const [first] = columns.map(([, cells]) => cells);
  const isEven = columns.every(
    ([, cells]) => isList(cells) && isList(first) && cells.length === first.length && !cells.some(isRecord)
  );
  if (
    columns.length < 2 ||
    !isEven ||
    !isList(first) ||
    columns.some(([, cells]) => isList(cells) && cells.some(isList))
  )
    return null;
  return [
    columns.map(([name]) => name),
    ...first.map((_cell, row) => columns.map(([, cells]) => scalarText((cells as Json[])[row] ?? null)))
  ];
}

/** `{ "columns": ["name", "cost"], "data": [["甲", 1]] }`: a list of headings beside rows as wide. */
function splitRows(value: JsonRecord): string[][] | null {
  const lists = Object.values(value).filter(isList);
  const rows = lists.find((list) => list.length > 0 && list.every(isList));
  const width = Math.max(0, ...(rows ?? []).slice(0, 100).map((row) => (row as Json[]).length));
  const headings = lists.find(
    (list) => list !== rows && list.length === width && list.every((one) => typeof one === 'string')
  );
  return rows && headings ? [headings.map(scalarText), ...listRows(rows)] : null;
}

/** `{ "P-1": { "name": "甲" }, "P-2": { "name": "乙" } }`, or a column's cells by row number. */
function keyedRows(value: JsonRecord): string[][] | null {
  const entries = Object.entries(value);
  const records = entries.map(([, part]) => part).filter(isRecord);
  if (entries.length < 2 || records.length < entries.length || !areAlike(records)) return null;
  if (Object.keys(records[0] ?? {}).every((key, row) => key === String(row))) return numberedRows(value, records);
  return listRows(entries.map(([key, record]) => ({ key, ...(record as JsonRecord) })));
}

function areAlike(records: readonly JsonRecord[]): boolean {
  const first = Object.keys(records[0] ?? {});
  return (
    first.length > 0 &&
    records.every((record) => first.some((key) => key in record)) &&
    !records.some((record) => Object.values(record).some(isList))
  );
}

function numberedRows(value: JsonRecord, columns: readonly JsonRecord[]): string[][] {
  const numbers = Object.keys(columns[0] ?? {});
  return [Object.keys(value), ...numbers.map((row) => columns.map((column) => scalarText(column[row] ?? null)))];
}
