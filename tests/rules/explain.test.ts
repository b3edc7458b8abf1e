import { beforeEach, describe, expect, it } from 'vitest';
import { cellOf } from '../../src/lib/rules/cell.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { explain } from '../../src/lib/rules/explain.ts';
import { packOf, packs } from '../../src/lib/rules/packs.ts';
import type { Pack, VerdictRow } from '../../src/lib/rules/types.ts';
import { city } from '../models/city.ts';
import { desk } from '../models/desk.ts';

const library = desk();

function pack(id: string): Pack {
  const found = packOf(id);
  if (!found) throw new Error(id);
  return found;
}

async function verdictOf(rule: string): Promise<VerdictRow> {
  const [row] = (
    await library.engine().query(`select * from verdict where rule = '${rule}' and subject in ('S1', 'P1')`)
  ).rows<VerdictRow>();
  if (!row) throw new Error(rule);
  return row;
}

describe('a ceiling that is not kept', () => {
  beforeEach(async () => {
    await library.build({
      system: [{ system_id: 'S1', name: '一号', status: 'running', building_cost: 100_000_000 }],
      om_cost: [{ system: 'S1', year: 2027, category: 'system', requested: 12_600_000, source_sheet: '运维' }]
    });
    await library.engine().replace('source_column', {
      names: ['table_name', 'source_file', 'source_sheet', 'column_name', 'heading', 'letter'],
      types: Array.from({ length: 6 }, () => 'VARCHAR'),
      values: [['om_cost'], ['om_cost.csv'], ['运维'], ['requested'], ['运维费(万元)'], ['D']]
    });
    await evaluate(library.engine(), pack('changji'));
  });

  it('is said with its numbers, clause, force, cell, cure and reading', async () => {
    const row = await verdictOf('CJ-29.1');
    const said = explain(row, pack('changji'), 'zh', await cellOf(library.engine(), row));
    expect(said.found).toBe('运维费：所见为12.6%，要求为不超过 10%，需要研判。');
    expect(said.clause).toContain('第二十九條');
    expect(said.force).toContain('原则性');
    expect(said.cell).toBe('om_cost.csv › 运维 › D2（运维费(万元)）');
    expect(said.cure).toContain('上限');
    expect(said.reading).toContain('恰为上限');
    expect(said.exception).toBeNull();
  });

  it('and in English', async () => {
    const row = await verdictOf('CJ-29.1');
    const said = explain(row, pack('changji'), 'en', await cellOf(library.engine(), row));
    expect(said.found).toBe('Requested: found 12.6%, required at most 10%; needs judgement.');
    expect(said.cell).toBe('om_cost.csv › 运维 › D2 (运维费(万元))');
  });

  it('names the row where no column of the file is known, and nothing where no row is', async () => {
    const row = { ...(await verdictOf('CJ-29.1')), evidence: 'paid' };
    const said = explain(row, pack('changji'), 'zh', await cellOf(library.engine(), row));
    expect(said.cell).toBe('om_cost.csv › 运维 › 第 2 行');
    expect(await cellOf(library.engine(), { ...row, source_file: null })).toBeNull();
  });
});

describe('a ban', () => {
  it.each([
    ['2026-03-01', '2026-09-01', '限制期至 2027-03-01'],
    ['2025-03-01', '2026-09-01', '先行届满'],
    ['2025-03-01', '2025-09-01', '已于 2026-03-01 届满']
  ])('of a system accepted %s and found little used %s: %s', async (accepted_on, evaluated_on, words) => {
    await library.build({
      organisation: [{ organisation_id: 'O1', name: '甲局' }],
      project: [{ project_id: 'P1', kind: 'new', organisation: 'O1' }],
      system: [{ system_id: 'S1', organisation: 'O1', approved_as: 'new', accepted_on }],
      evaluation: [{ subject_kind: 'system', subject: 'S1', kind: 'post', evaluated_on, is_low_usage: true }]
    });
    await evaluate(library.engine(), pack('tongliao'));
    const said = explain(await verdictOf('TL-12.5'), pack('tongliao'), 'zh').found;
    expect(said).toContain(words);
    expect(said).toContain(evaluated_on);
  });
});

describe('an exception', () => {
  it('is named with its article, and leaves no cure', async () => {
    await library.build({ project: [{ project_id: 'P1', kind: 'new', is_emergency: true, own_internet_line: true }] });
    await evaluate(library.engine(), pack('changji'));
    const said = explain(await verdictOf('CJ-12.2'), pack('changji'), 'zh');
    expect(said.exception).toContain('第三十四條');
    expect(said.found).toContain('所见为是，要求为否');
    expect(said.cure).toBeNull();
  });
});

describe.each(packs.map((one) => one.id))('every verdict of %s on an untidy city', (id) => {
  it('has a sentence in both languages, with no hole in it', async () => {
    await library.build(city({ projects: 40, systems: 30, months: 4, seed: 3 }));
    await evaluate(library.engine(), pack(id));
    const rows = (await library.engine().query('select * from verdict')).rows<VerdictRow>();
    for (const language of ['zh', 'en'] as const) {
      for (const row of rows) {
        const { found, clause, cure } = explain(row, pack(id), language);
        expect(found, JSON.stringify(row)).toMatch(/[。.]$/);
        expect(`${found}${clause}${cure}`, JSON.stringify(row)).not.toMatch(/undefined|NaN|\[object/);
        const open = ['breached', 'unknown', 'needs_judgement'].includes(row.verdict);
        expect(cure !== null).toBe(open);
      }
    }
  });

  it('names each of several choices', () => {
    const row = {
      rule: pack(id).rules[0]?.id,
      verdict: 'breached',
      lifted_by: null,
      observed: 'audit;police',
      required: null
    };
    const said = { ...row, unit: 'text', evidence: 'duty', source_table: 'organisation' } as VerdictRow;
    expect(explain(said, pack(id), 'zh').found).toBe('职责：审计部门、公安部门，不符合。');
    expect(explain(said, pack(id), 'en').found).toBe('Duties: audit, police; not kept.');
  });

  it('is of this pack', () => {
    expect(() => explain({ rule: 'ZZ-1' } as VerdictRow, pack(id), 'zh')).toThrow(/ZZ-1/);
  });
});
