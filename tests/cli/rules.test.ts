import { describe, expect, it } from 'vitest';
import { obligationsOf } from '../../src/lib/rules/obligations.ts';
import { packOf } from '../../src/lib/rules/packs.ts';
import { jsonOf, liangru, pack as ownPack } from './command.ts';

describe('liangru rules', () => {
  it.each(['zh', 'en'] as const)('lists what is no rule yet with its room and reason, in %s', async (lang) => {
    const { rows, totals } = jsonOf(await liangru('rules', '--policy', 'tongliao', '--lang', lang));
    const pack = packOf('tongliao');
    const obligations = pack ? obligationsOf(pack) : [];
    expect(rows.map((row) => row['id'])).toEqual(obligations.map(({ id }) => id));
    const said = rows.map(({ id, modelled, room, why, says }) => ({ id, modelled, room, why, says }));
    expect(said).toEqual(
      obligations.map(({ id, rule, room, why, says }) => ({
        ...{ id, modelled: rule !== null, room },
        ...{ why: why?.[lang] ?? null, says: says[lang] }
      }))
    );
    const modelled = pack?.rules.length ?? 0;
    expect(totals).toMatchObject({
      obligations: rows.length,
      modelled,
      not_modelled: rows.length - modelled,
      rules: modelled
    });
    expect(modelled).toBeLessThan(rows.length);
  });

  it('leaves empty what only a rule has', async () => {
    const { rows } = jsonOf(await liangru('rules', '--policy', 'changji'));
    const none = { subject: null, force: null, title: null, cure: null, reading: null, lifted_by: [], parameters: [] };
    for (const row of rows.filter(({ modelled }) => modelled === false)) expect(row).toMatchObject(none);
    const ceiling = rows.find(({ id }) => id === 'CJ-29.1');
    expect(ceiling).toMatchObject({ modelled: true, room: null, why: null, subject: 'system' });
  });

  it('says of a pack of one’s own that all it has is modelled', async () => {
    const { rows, totals } = jsonOf(await liangru('rules', '--policy', ownPack));
    expect(rows.map(({ modelled }) => modelled)).toEqual(rows.map(() => true));
    expect(totals).toMatchObject({ obligations: rows.length, not_modelled: 0 });
  });

  it('sums up in one sentence', async () => {
    const { rows, totals } = jsonOf(await liangru('rules', '--policy', 'changji'));
    const { error } = await liangru('rules', '--policy', 'changji', '--lang', 'zh');
    expect(error).toContain(`1 个制度，${rows.length} 项义务，已建模 ${String(totals['modelled'])} 项`);
  });
});
