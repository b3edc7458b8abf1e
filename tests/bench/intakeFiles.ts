import { seeded, type Chance } from '../models/chance.ts';

/** Invented projects, the same on every run: eight columns, two amounts and a date among them. */
export const headings = [
  '项目编号',
  '项目名称',
  '项目单位',
  '总投资(万元)',
  '本年度申请资金(万元)',
  '计划年度',
  '申报日期',
  '项目状态'
];

const statuses = ['申报', '已批复', '在建', '试运行', '已验收'];
const two = (n: number) => String(n).padStart(2, '0');
const whole = (chance: Chance, below: number) => Math.floor(chance() * below);

export function projectRow(place: number, chance: Chance): (string | number)[] {
  return [
    `P${String(place).padStart(7, '0')}`,
    `第${whole(chance, 5000)}号系统建设`,
    `第${whole(chance, 300)}局`,
    whole(chance, 10 ** 7) / 100,
    whole(chance, 10 ** 6) / 100,
    2020 + whole(chance, 8),
    `20${two(20 + whole(chance, 7))}-${two(1 + whole(chance, 12))}-${two(1 + whole(chance, 28))}`,
    statuses[whole(chance, statuses.length)] ?? ''
  ];
}

/** Bytes of a CSV, made piece by piece so that no text of the whole is held. */
export function projectsCsv(rows: number): Uint8Array {
  const chance = seeded(3);
  const encoder = new TextEncoder();
  const pieces = [encoder.encode(`${headings.join(',')}\n`)];
  for (let from = 0; from < rows; from += step) {
    const lines = Array.from({ length: Math.min(step, rows - from) }, (_row, at) =>
      projectRow(from + at, chance).join()
    );
    pieces.push(encoder.encode(`${lines.join('\n')}\n`));
  }
  return joined(pieces);
}

const step = 50_000;

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Bytes of a workbook. */
export async function projectsXlsx(rows: number): Promise<Uint8Array> {
  const { utils, write } = await import('@e965/xlsx');
  const chance = seeded(4);
  const cells = Array.from({ length: rows }, (_row, at) => projectRow(at, chance));
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([headings, ...cells], { dense: true }), '项目');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}

const months = 60;

/** Monthly use of systems as typed columns: whole numbers and days, ids by dictionary. */
export async function usageStream(rows: number): Promise<Uint8Array> {
  const { DateDay, Dictionary, Int32, makeData, makeVector, Table, tableToIPC, Utf8, vectorFromArray } =
    await import('apache-arrow');
  const chance = seeded(5);
  const count = (below: number) => Int32Array.from({ length: rows }, () => whole(chance, below));
  const ids = vectorFromArray(
    Array.from({ length: Math.ceil(rows / months) }, (_id, at) => `S${at}`),
    new Utf8()
  );
  const type = new Dictionary(new Utf8(), new Int32());
  const systems = Int32Array.from({ length: rows }, (_row, at) => Math.floor(at / months));
  const days = Int32Array.from({ length: rows }, (_row, at) => monthDay(at % months));
  const table = new Table({
    系统编号: makeVector(makeData({ type, length: rows, nullCount: 0, data: systems, dictionary: ids })),
    月份: makeVector(makeData({ type: new DateDay(), length: rows, nullCount: 0, data: days })),
    授权用户数: makeVector(count(10_000)),
    活跃用户数: makeVector(count(5_000)),
    办件量: makeVector(count(100_000))
  });
  return tableToIPC(table, 'stream');
}

/** Days from 1970 of the first of a month, counted from January 2021. */
const monthDay = (month: number) => Date.UTC(2021 + Math.floor(month / 12), month % 12, 1) / 86_400_000;
