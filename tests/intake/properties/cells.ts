import fc from 'fast-check';
import { tables, type Column, type Table } from '../../../src/lib/tables/index.ts';
import type { Made } from './rows.ts';

/** How money is written: its unit in the heading, in a line above, or in every cell. */
export interface Unit {
  readonly word: '元' | '万元' | '亿元';
  readonly stands: 'heading' | 'line' | 'cell';
}

export const units: fc.Arbitrary<Unit> = fc.record({
  word: fc.constantFrom('元', '万元', '亿元'),
  stands: fc.constantFrom('heading', 'line', 'cell')
});

const powers = { 元: 2, 万元: 6, 亿元: 10 };

/** 分 as a decimal of the unit, exactly. */
export function amountText(fen: number, word: Unit['word']): string {
  const digits = String(Math.abs(fen)).padStart(powers[word] + 1, '0');
  const point = digits.length - powers[word];
  const fraction = digits.slice(point).replace(/0+$/, '');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, point)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** Other words for a column, none of which is another column's. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  project_id: ['项目编码', '项目代码'],
  name: ['项目名称'],
  organisation: ['建设单位', '申报单位'],
  total_investment: ['项目总投资', '总投资额'],
  approved_estimate: ['概算总投资'],
  plan_year: ['申报年度'],
  declared_on: ['报送日期'],
  is_classified: ['涉密'],
  category: ['费用类别'],
  month: ['统计月份'],
  active_users: ['活跃用户']
};

export const definitionOf = (table: Made['table'], column: string): Column | undefined =>
  (tables[table] as Table).columns[column];

/** The heading of a column: its own or another word, with the unit where it stands there. */
export function headingOf(table: Made['table'], column: string, word: number, unit: Unit): string {
  const definition = definitionOf(table, column);
  const words = [definition?.zh ?? column, ...(otherwise[column] ?? [])];
  const said = words[word % words.length] ?? column;
  return definition?.type === 'money' && unit.stands === 'heading' ? `${said}（${unit.word}）` : said;
}

/** A value as a cell. @param way which of the ways to write a day, a month, yes */
export function cellOf(column: Column | undefined, name: string, value: unknown, unit: Unit, way: number): string {
  if (value === null || value === undefined) return '';
  if (column?.type === 'money') return amountText(Number(value), unit.word) + (unit.stands === 'cell' ? unit.word : '');
  if (name === 'month') return monthText(String(value), way);
  if (column?.type === 'date') return dayText(String(value), way);
  if (column?.type === 'yesno') return yesText(value === true, way);
  return column?.type === 'choice' ? (column.choices?.[String(value)]?.zh ?? '') : String(value);
}

function dayText(day: string, way: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const ways = [
    day,
    `${year}/${Number(month)}/${Number(date)}`,
    `${year}${month}${date}`,
    `${year}年${Number(month)}月${Number(date)}日`,
    `${year}.${month}.${date}`
  ];
  return ways[way % ways.length] ?? day;
}

function monthText(day: string, way: number): string {
  const [year = '', month = ''] = day.split('-');
  const ways = [`${year}-${month}`, `${year}${month}`, `${year}年${Number(month)}月`, day];
  return ways[way % ways.length] ?? day;
}

function yesText(isYes: boolean, way: number): string {
  const ways = [
    ['是', '否'],
    ['√', '×'],
    ['Y', 'N'],
    ['有', '无'],
    ['TRUE', 'FALSE']
  ];
  return ways[way % ways.length]?.[isYes ? 0 : 1] ?? '';
}
