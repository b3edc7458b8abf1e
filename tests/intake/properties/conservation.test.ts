import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/lib/intake/intake.ts';
import type { Intake } from '../../../src/lib/intake/types.ts';
import { column, utf8 } from '../files.ts';
import { groupedBy } from './grouped.ts';

/** A cell of money and what it is worth in a column of 万元, in 分; `null`: nothing, or not readable. */
const amounts: readonly (readonly [cell: string, fen: number | null])[] = [
  ['', null],
  ['—', null],
  ['/', null],
  ['暂缓', null],
  ['约5', null],
  ['x12', null],
  ['12O', null],
  ['2027-01-01', null],
  ['1,234.5', 1_234_500_000],
  ['(3.21)', -3_210_000],
  ['￥9', 9_000_000],
  ['2万', 2_000_000],
  ['3元', 300],
  ['1.2亿元', 12_000_000_000],
  ['０．５', 500_000],
  ['-7', -7_000_000],
  ['0.000001', 1],
  ['0', 0]
];

const names = ['', ' ', '甲', '项目乙', '无', '注：虚构', '合计', '小计项目', '"', '丙,丁', '#N/A'];
const row = fc.record({
  id: fc.constantFrom('', 'P1', 'P2', 'P3'),
  name: fc.constantFrom(...names),
  organisation: fc.constantFrom('', '甲局', '/', '乙局'),
  total: fc.constantFrom(...amounts),
  estimate: fc.constantFrom(...amounts),
  day: fc.constantFrom('', '2026-01-01', '2026-02-30', '下月', '46000')
});

type Written = typeof row extends fc.Arbitrary<infer T> ? T : never;

const headings = '项目编号,项目名称,项目单位,总投资(万元),批复概算(万元),申报日期';
/** A first row beyond doubt, so that every run has its table. */
const sure = '"P0","平台","甲局","1","1","2026-01-01"';
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const line = ({ id, name, organisation, total, estimate, day }: Written) =>
  [id, name, organisation, total[0], estimate[0], day].map(quoted).join(',');

/** Row numbers as a person sees them, each with what became of it. */
function fates(read: Intake): Map<number, string[]> {
  const said: [number, string][] = [
    ...column(read.tables.project, 'source_row').map((at): [number, string] => [Number(at), 'loaded']),
    ...read.sheets.flatMap((sheet) => sheet.leftOut.map(({ row: at }): [number, string] => [at, 'left out'])),
    ...[...new Set(read.rejects.filter((one) => one.lost === 'row').map((one) => one.row))].map(
      (at): [number, string] => [Number(at), 'rejected']
    )
  ];
  return new Map([...groupedBy(said, ([at]) => at)].map(([at, all]) => [at, all.map(([, fate]) => fate)]));
}

const sum = (values: readonly (number | null)[]) => values.reduce<number>((total, one) => total + (one ?? 0), 0);

describe('nothing is lost, whatever the cells', () => {
  it('every row is loaded, rejected or left out with a reason, and only one of them', async () => {
    const property = fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      const read = await intake([utf8('a.csv', [headings, sure, ...rows.map(line)].join('\n'))]);
      const found = fates(read);
      const last = rows.findLastIndex((one) =>
        Object.values(one).some((cell) => String([cell].flat()[0]).trim() !== '')
      );
      for (let at = 2; at <= last + 3; at++) expect(found.get(at), `row ${at}`).toHaveLength(1);
      const [balance] = read.reconciliation;
      expect(balance?.rowsIn).toBe((balance?.rowsOut ?? 0) + (balance?.rowsRejected ?? 0));
      const count = (fate: string) => [...found.values()].filter(([one]) => one === fate).length;
      expect(balance).toMatchObject({ rowsOut: count('loaded'), rowsRejected: count('rejected') });
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('money in is money out and money rejected, summed apart from the reader', async () => {
    const property = fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
      const read = await intake([utf8('a.csv', [headings, sure, ...rows.map(line)].join('\n'))]);
      const found = fates(read);
      const fateOf = (at: number) => (at === 0 ? 'loaded' : found.get(at + 2)?.[0]);
      const all = [{ total: ['1', 1_000_000], estimate: ['1', 1_000_000] } as const, ...rows];
      for (const [which, name] of [
        ['total', 'total_investment'],
        ['estimate', 'approved_estimate']
      ] as const) {
        const of = (fate: string) => sum(all.map((one, at) => (fateOf(at) === fate ? one[which][1] : null)));
        const money = read.reconciliation[0]?.money.find((one) => one.column === name);
        expect(money).toMatchObject({ moneyOut: of('loaded'), moneyRejected: of('rejected') });
        expect(money?.moneyIn).toBe(of('loaded') + of('rejected'));
      }
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it('every amount that cannot be read is an issue with its place', async () => {
    const property = fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 10 }), async (rows) => {
      const read = await intake([utf8('a.csv', [headings, sure, ...rows.map(line)].join('\n'))]);
      const found = fates(read);
      const unreadable = rows.flatMap(({ total }, at) =>
        ['约5', '12O', '2027-01-01'].includes(total[0]) && found.get(at + 3)?.[0] !== 'left out'
          ? [`D${at + 3} ${total[0]}`]
          : []
      );
      const said = read.rejects.filter((one) => one.letter === 'D').map((one) => `D${one.row} ${one.value}`);
      expect(said).toEqual(unreadable);
    });
    await fc.assert(property, { numRuns: 40 });
  });
});
