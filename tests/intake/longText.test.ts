import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnValues, rowCountOfColumns } from '../../src/lib/engine/packed.ts';
import { readCsv } from '../../src/lib/intake/files/csv.ts';
import { laneChunks } from '../../src/lib/intake/files/lane.ts';
import { plainNumber } from '../../src/lib/intake/files/plainNumber.ts';
import { intake } from '../../src/lib/intake/intake.ts';
import { moneyReader } from '../../src/lib/intake/cells/money.ts';
import type { Intake } from '../../src/lib/intake/types.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Of system and month, with money in a column that is none of ours left out. */
const lines = 60_000;
const heading = '系统编号,月份,授权用户数,活跃用户数,业务量,设计业务量';
const systemOf = (at: number) => `XT${String(Math.floor(at / 60)).padStart(5, '0')}`;
const monthOf = (at: number) => `${2020 + Math.floor((at % 60) / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
const lineOf = (at: number) => `${systemOf(at)},${monthOf(at)},${at % 997},${at % 401},"${at}",${2 * at}`;
const bad = 50_000;

function longFile(): Uint8Array {
  const rows = Array.from({ length: lines }, (_row, at) =>
    at === bad ? lineOf(at).replace(/,\d+$/, ',约12') : lineOf(at)
  );
  return encode([heading, ...rows, '合计,,,,1,2', '', ''].join('\r\n'));
}

const column = (found: Intake, name: string) => {
  const { usage } = found.tables;
  return usage ? columnValues(usage, usage.names.indexOf(name)) : [];
};

describe('a long text', () => {
  it('is longer than what is held as rows', () => {
    expect(readCsv(longFile(), 'utf-8').rows.length).toBeLessThan(lines);
  });

  it('gives every row, its total and what cannot be read by the row of the file', async () => {
    const found = await intake([{ name: 'long.csv', bytes: longFile() }]);
    expect(found.tables.usage && rowCountOfColumns(found.tables.usage)).toBe(lines);
    expect(found.sheets[0]).toMatchObject({
      rowsRead: lines,
      rowsLoaded: lines,
      leftOut: [{ row: lines + 2, why: 'total' }]
    });
    expect(found.rejects).toHaveLength(1);
    expect(found.rejects[0]).toMatchObject({ row: bad + 2, letter: 'F', value: '约12', lost: 'cell' });
    expect(column(found, 'system')[lines - 1]).toBe(systemOf(lines - 1));
    expect(column(found, 'transactions')).toEqual(Array.from({ length: lines }, (_row, at) => at));
    expect(column(found, 'month')[59]).toBe('2024-12-01');
    expect(column(found, 'source_row')[lines - 1]).toBe(lines + 1);
    expect(column(found, 'designed_transactions')[bad]).toBeNull();
  });

  it('is corrected where a person said so, wherever that is', async () => {
    const repairs = [bad + 2, 3].map((row) => ({ file: 'long.csv', sheet: '', row, letter: 'F', value: '12' }));
    const found = await intake([{ name: 'long.csv', bytes: longFile() }], { repairs });
    expect(found.rejects).toEqual([]);
    expect(column(found, 'designed_transactions')[bad]).toBe(12);
    expect(column(found, 'designed_transactions')[1]).toBe(12);
  });
});

describe('ids that never repeat', () => {
  const count = 40_000;
  const idOf = (at: number) => (at % 1000 === 7 ? `编号${at}` : `P-${String(at).padStart(7, '0')}`);
  const rowOf = (at: number) =>
    `${at === 30_000 ? '' : idOf(at)},项目${at % 9},第${at % 5}局,${at}.25,${at % 2 ? 'n/a' : '申报'}`;
  const text = [
    '项目编号,项目名称,项目单位,总投资(万元),项目状态',
    ...Array.from({ length: count }, (_row, at) => rowOf(at))
  ].join('\n');

  it('come through whole, and a row without one is said', async () => {
    const found = await intake([{ name: 'ids.csv', bytes: encode(text) }]);
    const { project } = found.tables;
    const ids = project ? columnValues(project, project.names.indexOf('project_id')) : [];
    expect(ids).toEqual(
      Array.from({ length: count }, (_row, at) => at)
        .filter((at) => at !== 30_000)
        .map(idOf)
    );
    expect(found.rejects).toHaveLength(1);
    expect(found.rejects[0]).toMatchObject({ row: 30_002, reason: 'required_missing', lost: 'row' });
    const [money] = found.reconciliation[0]?.money ?? [];
    expect(money).toMatchObject({ moneyRejected: 30_000.25 * 1e6, cellsWith: count });
    expect((money?.moneyIn ?? 0) - (money?.moneyOut ?? 0)).toBe(money?.moneyRejected);
  });
});

const cell = fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('', '中文', 'a"b', 'x,y', 'two\nlines', '12.50'));
const quoted = (text: string) =>
  /[",\r\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;

describe('the fast lane', () => {
  it('reads what was written', () => {
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (written, end) => {
        const rows = written.map((row) =>
          row.map((one) => one.replace(/[\0\ufeff\r\x80-\x9f]/g, '').replace(/^\s+$/, ''))
        );
        const text = rows.map((row) => row.map(quoted).join(',') + end).join('');
        const source = { bytes: encode(text), encoding: 'utf-8', delimiter: ',', isQuoted: true } as const;
        const read = [...laneChunks(source, 0)].flatMap((chunk) =>
          Array.from({ length: chunk.count }, (_row, at) => chunk.cells(at))
        );
        expect(read).toEqual(rows);
      })
    );
  });

  it('lets no quote that never closes swallow the file', () => {
    const rows = Array.from({ length: 20_000 }, (_row, at) => `${at},"never closed,x`);
    const source = { bytes: encode(rows.join('\n')), encoding: 'utf-8', delimiter: ',', isQuoted: true } as const;
    const count = [...laneChunks(source, 0)].reduce((sum, chunk) => sum + chunk.count, 0);
    expect(count).toBe(20_000);
  });
});

describe('a plain number', () => {
  it.each([
    ['12.50', 2, 1250],
    ['-0.5', 1, -5],
    ['-0', 0, 0],
    ['12.345', 2, NaN],
    ['1,234', 0, NaN],
    ['', 0, NaN],
    ['-', 0, NaN],
    ['1.2.3', 3, NaN],
    ['1234567890123456', 0, NaN],
    ['12.5', null, 12.5],
    ['0.1', null, 0.1]
  ] as const)('%s times ten to the %s is %s', (text, power, value) => {
    const bytes = encode(text);
    expect(plainNumber(bytes, 0, bytes.length, power)).toBe(value);
  });

  it('is the same as the money that the reader finds, to the last 分', () => {
    const amount = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(amount, ([digits, point]) => {
        const text = (digits / 10 ** point).toFixed(point);
        const bytes = encode(text);
        const fast = plainNumber(bytes, 0, bytes.length, 6);
        expect(fast).toBe((moneyReader(10_000)(text).value as number) + 0);
      })
    );
  });
});
