import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { packOf } from '../../src/lib/rules/packs.ts';
import { invented } from '../../src/sample/library.ts';
import { desk } from '../models/desk.ts';

const { build, engine } = desk();

async function standings(id: string): Promise<Readonly<Record<string, number>>> {
  const pack = packOf(id);
  if (!pack) throw new Error(`no pack ${id}`);
  await build(invented());
  await evaluate(engine(), pack);
  const counts = await engine().query(
    `select eligibility, count(*)::INTEGER as count from eligibility
     inner join stg_project using (project_id) where plan_year = 2027 group by eligibility`
  );
  const rows = counts.rows<{ eligibility: string; count: number }>();
  return Object.fromEntries(rows.map(({ eligibility, count }) => [eligibility, count]));
}

describe('what asks for 2027', () => {
  it('under Tongliao: a tenth and more refused, about a fifth with materials to supply, most eligible', async () => {
    const { refused = 0, supply = 0, eligible = 0 } = await standings('tongliao');
    expect(refused).toBeGreaterThanOrEqual(6);
    expect(refused).toBeLessThanOrEqual(9);
    expect(supply).toBeGreaterThanOrEqual(9);
    expect(supply).toBeLessThanOrEqual(15);
    expect(eligible).toBeGreaterThanOrEqual(30);
  });

  it('under Changji: nothing flatly refused by a soft gate, some for judgement, some to supply', async () => {
    const { judgement = 0, supply = 0, eligible = 0 } = await standings('changji');
    expect(judgement).toBeGreaterThanOrEqual(5);
    expect(supply).toBeGreaterThanOrEqual(3);
    expect(eligible).toBeGreaterThanOrEqual(30);
  });
});
