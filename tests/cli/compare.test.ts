import { describe, expect, it } from 'vitest';
import { jsonOf, liangru, pack as ownPack, small } from './command.ts';

const two = (policies: string, ...more: readonly string[]) =>
  liangru('compare', small, '--policy', policies, '--as-of', '2026-11-01', ...more);

describe('liangru compare', () => {
  it('gives every subject under both, and the clauses of each difference', async () => {
    const answer = await two('tongliao,changji', '--lang', 'en');
    expect(answer.exit).toBe(0);
    const { rows, totals, ...json } = jsonOf(answer);
    expect(json).toMatchObject({
      schema: 'liangru.compare/1',
      policy: 'tongliao,changji',
      policy_in_force: [true, false],
      policy_to: [null, '2026-01-17'],
      policies: [{ id: 'tongliao' }, { id: 'changji', in_force: false }]
    });
    const differences = json['differences'] as Record<string, unknown>[];
    expect(differences.length).toBe(totals['differences']);
    expect(rows.reduce((sum, row) => sum + Number(row['differences']), 0)).toBe(differences.length);
    const projects = rows.filter((row) => row['subject_kind'] === 'project');
    expect(projects.filter((row) => row['eligibility_a'] !== row['eligibility_b'])).toHaveLength(
      Number(totals['changed'])
    );
    const transitions = totals['transitions'] as { count: number }[];
    expect(transitions.reduce((sum, one) => sum + one.count, 0)).toBe(projects.length);
    for (const row of rows) expect(row['first_refusal_a'] === null).toBe(row['first_article_a'] === null);
    for (const one of differences) {
      expect(one['rule_a'] === null).toBe(one['verdict_a'] === null);
      expect(one['verdict_a']).not.toBe(one['verdict_b']);
      expect(one['why']).toMatch(/Tongliao.*; Changji/);
    }
    expect(answer.error).toContain('changji is not in force on 2026-11-01 (2025-01-17 to 2026-01-17)');
    expect(answer.error).not.toContain('tongliao is not in force');
  });

  it('differs in nothing from itself', async () => {
    const { totals } = jsonOf(await two('quxian,quxian'));
    expect(totals).toMatchObject({ changed: 0, differences: 0, reasons: {} });
  });

  it('takes a pack of one’s own on either side, and is strict about a change', async () => {
    const answer = await two(`${ownPack}, tongliao`, '--strict');
    const { totals, inputs, ...json } = jsonOf(answer);
    expect(json).toMatchObject({ policy: 'small,tongliao', policy_in_force: [false, true] });
    expect(inputs).toContainEqual(expect.objectContaining({ file: 'small.pack.yaml', role: 'policy' }));
    expect(answer.exit).toBe(Number(totals['changed']) > 0 || jsonOf(answer).problems.length > 0 ? 1 : 0);
  });

  it.each(['tongliao', 'tongliao,', 'tongliao,changji,luan', 'all'])('refuses %s, which is not two', async (said) => {
    const { exit, error, out } = await two(said, '--lang', 'en');
    expect([exit, out]).toEqual([2, '']);
    expect(error).toMatch(/^--policy: found .*; compare takes two of changji/m);
  });

  it('names the one that is not there', async () => {
    const { exit, error } = await two('tongliao,atlantis', '--lang', 'en');
    expect(exit).toBe(2);
    expect(error).toContain('--policy: found atlantis');
  });
});
