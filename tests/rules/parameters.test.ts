import { describe, expect, it } from 'vitest';
import { compileTest } from '../../src/lib/rules/compile.ts';
import { parameterOn, valueInTables } from '../../src/lib/rules/parameters.ts';
import type { Parameter } from '../../src/lib/rules/types.ts';
import { ruleWith } from './invented.ts';

const at = (value: number, from: string | null, to: string | null, unit: Parameter['unit'] = 'share'): Parameter => ({
  name: 'x',
  value,
  unit,
  from,
  to,
  source: '甲',
  checked: '2026-01-01'
});

describe('a dated parameter', () => {
  const periods = [at(3, '2026-01-01', '2026-06-30'), at(1, null, '2024-12-31'), at(2, '2025-01-01', '2025-12-31')];

  it.each([
    ['2020-01-01', 1],
    ['2024-12-31', 1],
    ['2025-01-01', 2],
    ['2025-12-31', 2],
    ['2026-01-01', 3],
    ['2026-06-30', 3],
    ['2026-07-01', 3]
  ])('on %s is %i', (day, value) => {
    expect(parameterOn(periods, 'x', day)?.value).toBe(value);
  });

  it('takes its first value before its first day, and has none under another name', () => {
    expect(parameterOn([at(2, '2025-01-01', null)], 'x', '2024-12-31')?.value).toBe(2);
    expect(parameterOn(periods, 'y', '2025-01-01')).toBeUndefined();
  });

  it('is in 分 where it is yuan, and as it stands elsewhere', () => {
    expect(valueInTables(at(800_000.5, null, null, 'yuan'))).toBe(80_000_050);
    expect(valueInTables(at(0.15, null, null))).toBe(0.15);
  });
});

describe('a test with the words of a rule', () => {
  const local = { ...at(0, null, null, 'text'), value: 'luan_first_day', name: 'day', source: 'local' };
  const rule = ruleWith({
    with: { mark: "it's", list: ['a', "b'c"], yes: ['on_cloud'], no: ['own_machine_room'] },
    parameters: [at(0.1, null, null), { ...at(12, null, null, 'months'), name: 'months' }, local]
  });

  it.each([
    [`param('x')`, '0.1::DOUBLE'],
    [`param('months')`, '12::BIGINT'],
    [`param('day')`, 'setting."luan_first_day"'],
    [`param_text('mark')`, `'it''s'`],
    [`param_list('list')`, `['a', 'b''c']::VARCHAR[]`],
    [`param_list('none')`, '[]::VARCHAR[]']
  ])('%s becomes %s', (written, sql) => {
    expect(compileTest(`select ${written}\n`, rule, '2026-01-01')).toBe(`select ${sql}`);
  });

  it('asks first for what is not as wanted, then for what is not said', () => {
    const sql = compileTest(`param_piece('yes', 'no')`, rule, '2026-01-01');
    expect(sql.match(/when (.+?) then/g)).toEqual([
      'when not "on_cloud" then',
      'when "own_machine_room" then',
      'when "on_cloud" is null then',
      'when "own_machine_room" is null then'
    ]);
  });

  it.each([`param('y')`, `param_text('y')`])('%s is ours to give', (written) => {
    expect(() => compileTest(written, rule, '2026-01-01')).toThrow(/^X-1: found no .+ y; expected/);
  });
});
