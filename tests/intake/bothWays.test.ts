import { describe, expect, it } from 'vitest';
import { columnValues } from '../../src/lib/engine/packed.ts';
import { intake } from '../../src/lib/intake/intake.ts';
import type { Intake } from '../../src/lib/intake/types.ts';
import { seeded, type Chance } from '../models/chance.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** All that a person sees of it, but for the name of the file and what was read of its text. */
async function said(bytes: Uint8Array) {
  const found = await intake([{ name: 'a', bytes }]);
  return {
    tables: tablesOf(found),
    rejects: found.rejects,
    reconciliation: found.reconciliation,
    sheets: sheetsOf(found)
  };
}

function tablesOf({ tables }: Intake) {
  return Object.entries(tables).map(([name, columns]) => [
    name,
    columns.types,
    Object.fromEntries(columns.names.map((column, at) => [column, [...columnValues(columns, at)]]))
  ]);
}

const sheetsOf = ({ sheets }: Intake) =>
  sheets.map(({ table, columns, rowsRead, rowsLoaded, leftOut, currency, headingRow }) => ({
    ...{ table, rowsRead, rowsLoaded, leftOut, currency, headingRow },
    columns: columns.map(({ column, confidence, samples }) => ({ column, confidence, samples }))
  }));

const headings = ['项目编号', '项目名称', '项目单位', '总投资(万元)', '计划年度', '申报日期', '项目状态', '备注说明'];
/** More than a text may have to be held as rows. */
const lines = 21_000;

const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
const rarely = (chance: Chance, one: string, other: string, share: number) => (chance() < share ? one : other);

/** Rows as a system writes them, and here and there as nobody should. @param odd how many of them are odd */
function rowsOf(seed: number, odd: number): string[][] {
  const chance = seeded(seed);
  return Array.from({ length: lines }, (_row, at) => {
    if (chance() < odd / 20) return oddRow(chance, at);
    return [
      rarely(chance, pick(chance, ['', `编号${at}`, 'n/a']), `P-${String(at).padStart(6, '0')}`, odd),
      `第${at % 97}号系统建设${rarely(chance, '"甲"', '', odd)}`,
      rarely(chance, pick(chance, ['', ' ', 'a""b']), `第${at % 31}局`, odd),
      rarely(chance, pick(chance, ['约12', '1,234.5', '-', '(3)', '￥5', '9e99', '']), `${at % 1009}.${at % 10}`, odd),
      rarely(chance, pick(chance, ['2027年度', '3000000000', '两千', '']), String(2020 + (at % 8)), odd),
      rarely(
        chance,
        pick(chance, ['2024/3/5', '二〇二四年三月五日', '三月', '']),
        `2024-0${1 + (at % 9)}-1${at % 10}`,
        odd
      ),
      rarely(chance, pick(chance, ['不明', 'unknown', '']), pick(chance, ['申报', '在建', '已验收']), odd),
      `这是第${at % 13}条补充的话，说给后来的人听`
    ];
  });
}

function oddRow(chance: Chance, at: number): string[] {
  return pick(chance, [
    headings,
    ['合计', '', '', String(at)],
    headings.map(() => ''),
    [`P${at}`, '短', '局'],
    [`P${at}`, '长', '第1局', '1', '2024', '', '申报', '', '', '多出来的'],
    ['注：以上数据为示例']
  ]);
}

const quoted = (cell: string, sign: string) =>
  cell.includes(sign) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;

const written = (rows: readonly (readonly string[])[], sign: string) =>
  encode([headings, ...rows].map((row) => row.map((cell) => quoted(cell, sign)).join(sign)).join('\n'));

describe('a long text', () => {
  it.each([
    [1, 0],
    [2, 0.002],
    [3, 0.05]
  ])('of seed %i gives the same by the bytes as cell by cell, %d of it odd', async (seed, odd) => {
    const rows = rowsOf(seed, odd);
    // The second sign is none that the bytes are told by.
    const [fast, slow] = [await said(written(rows, ',')), await said(written(rows, '|'))];
    expect(fast).toEqual(slow);
    expect(fast.sheets[0]?.table).toBe('project');
    expect(fast.rejects.length > 0).toBe(odd > 0);
  });

  it('of few lines is read to its end, however many bytes it has', async () => {
    const few = 18_000;
    const rows = Array.from({ length: few }, (_row, at) => [
      `P${at}`,
      '甲',
      '乙局',
      '1',
      '2024',
      '',
      '申报',
      '长'.repeat(80)
    ]);
    const bytes = written(rows, ',');
    expect(bytes.length).toBeGreaterThan(4_194_304);
    const { sheets, rejects } = await said(bytes);
    expect(sheets[0]).toMatchObject({ rowsRead: few, rowsLoaded: few });
    expect(rejects).toEqual([]);
  });
});
