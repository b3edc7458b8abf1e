import { describe, expect, it } from 'vitest';
import { jsonOf, liangru, pack, scratch, small } from './command.ts';

const planOf = async (...more: string[]) => jsonOf(await liangru('plan', small, '--policy', pack, ...more));
const column = (json: { rows: readonly Record<string, unknown>[] }, name: string) => json.rows.map((row) => row[name]);

describe('liangru plan', () => {
  it('gives the plan as one object, money in yuan', async () => {
    const json = await planOf();
    expect(json).toMatchObject({
      schema: 'liangru.plan/1',
      as_of: '2026-11-01',
      policy: 'small',
      policy_in_force: false,
      policy_from: '2020-01-01',
      policy_to: '2026-10-31',
      currency: 'CNY',
      year: 2027,
      problems: []
    });
    expect(column(json, 'project_id')).toEqual(['P3', 'P1', 'P6', 'P4', 'P5', 'P2', 'P7']);
    expect(json['order']).toEqual(column(json, 'project_id'));
    expect(column(json, 'rank')).toEqual([1, 2, 3, 4, 5, 6, null]);
    expect(column(json, 'amount')).toEqual([500_000, 1_005_000, 400_000, 800_000, null, 2_000_000, 300_000]);
    expect(column(json, 'cumulative')).toEqual([
      500_000, 1_505_000, 1_905_000, 2_705_000, 2_705_000, 4_705_000, 4_705_000
    ]);
  });

  it('draws the line at the envelopes, and says what it costs whom', async () => {
    const json = await planOf();
    expect(column(json, 'standing')).toEqual(['in', 'in', 'in', 'out', 'held', 'out', 'out']);
    expect(json['line']).toEqual({ budget: 2_510_000, count: 3, amount: 1_905_000, remaining: 605_000, rank: 3 });
    expect(json.totals).toEqual({
      requested: { count: 7, amount: 5_005_000 },
      refused: { count: 1, amount: 300_000 },
      held: { count: 1, amount: 0 },
      below: { count: 2, amount: 2_800_000 },
      within: { count: 3, amount: 1_905_000 },
      provisional: { count: 1, amount: 400_000 },
      without_amount: 1
    });
    expect(json['waterfall']).toEqual([
      { step: 'requested', count: 7, amount: 5_005_000 },
      { step: 'refused', count: 1, amount: 300_000 },
      { step: 'judgement', count: 0, amount: 0 },
      { step: 'materials', count: 1, amount: 0 },
      { step: 'below', count: 2, amount: 2_800_000 },
      { step: 'within', count: 3, amount: 1_905_000 }
    ]);
  });

  it('names rules, reasons and rows', async () => {
    const json = await planOf();
    const [, , missing, duplicate] = json.rows;
    expect(missing).toMatchObject({ eligibility: 'supply', unknown: ['SM-1'], is_provisional: true, source_row: 7 });
    expect(duplicate).toMatchObject({
      eligibility: 'judgement',
      needs_judgement: ['SM-2'],
      source_file: 'small/project.csv'
    });
    expect(json.rows.at(-1)).toMatchObject({ eligibility: 'refused', first_refusal: 'SM-1', breached: ['SM-1'] });
    for (const row of json.rows) {
      const points = (row['reasons'] as { points: number }[]).reduce((sum, reason) => sum + reason.points, 0);
      expect(points).toBeCloseTo(row['score'] as number, 6);
    }
    const verdicts = json['verdicts'] as { subject: string; rule: string; cure: string | null }[];
    expect(verdicts).toHaveLength(14);
    expect(verdicts.find((one) => one.subject === 'P7' && one.rule === 'SM-1')?.cure).toBe('补齐材料。');
  });

  it.each(['1905000', '190.5万', '190.5万元', '1,905,000.00', '0.01905亿'])('takes a budget of %s', async (budget) => {
    const json = await planOf('--budget', budget);
    expect(json['line']).toEqual({ budget: 1_905_000, count: 3, amount: 1_905_000, remaining: 0, rank: 3 });
  });

  it('leaves out what is a fen too dear', async () => {
    expect((await planOf('--budget', '1904999.99'))['line']).toMatchObject({ count: 2, rank: 2 });
  });

  it('plans another year, without a line where no envelope is', async () => {
    const json = await planOf('--year', '2026');
    expect(column(json, 'project_id')).toEqual(['P8']);
    expect(json['line']).toEqual({ budget: null, count: 1, amount: 300_000, remaining: null, rank: 1 });
    expect((await planOf('--as-of', '2025-06-30'))['year']).toBe(2026);
  });

  it('follows the local settings of a file, YAML or JSON', async () => {
    const folder = scratch({
      'a.yaml': 'judgement_takes_money: exclude\nunknown_takes_money: exclude\n',
      'b.json': JSON.stringify({ judgement_takes_money: 'exclude', unknown_takes_money: 'exclude' }),
      'c.yaml':
        'w_benefit: 1\nw_policy: 0\nw_urgency: 0\nw_readiness: 0\nw_sharing: 0\nw_record: 0\nw_om_burden: 0\nw_data_quality: 0\n'
    });
    const excluded = await planOf('--settings', `${folder}/a.yaml`);
    expect(column(excluded, 'standing')).toEqual(['in', 'in', 'held', 'held', 'held', 'out', 'out']);
    expect((await planOf('--settings', `${folder}/b.json`)).rows).toEqual(excluded.rows);
    expect(excluded['inputs']).toContainEqual({
      file: 'a.yaml',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      role: 'settings'
    });
    const byBenefit = await planOf('--settings', `${folder}/c.yaml`);
    expect(column(byBenefit, 'score')).toEqual([10, 90, 90, 80, 70, 10, 90]);
    expect(byBenefit['weights']).toMatchObject({ benefit: 1, policy: 0 });
  });

  it('says in a sentence what it found, in either language', async () => {
    const zh = await liangru('plan', small, '--policy', pack);
    expect(zh.error).toContain('2027 年申报 7 项');
    expect(zh.error).toContain('small 在 2026-11-01 不在施行期内（2020-01-01 至 2026-10-31）');
    expect(zh.error).toContain('不是表格，未读：small/说明.md');
    const en = await liangru('plan', small, '--policy', pack, '--lang', 'en');
    expect(en.error).toContain('For 2027, 7 projects ask for');
    expect(en.error).not.toMatch(/预算|读取/);
  });
});
