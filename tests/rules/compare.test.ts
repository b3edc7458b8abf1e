import { beforeEach, describe, expect, it } from 'vitest';
import { judgeBeside } from '../../src/lib/rules/beside.ts';
import {
  comparedSql,
  differencesSql,
  pairCountsSql,
  reasonOf,
  reasons,
  subjectDifferencesSql,
  transitions,
  type Compared,
  type Difference,
  type PairCount
} from '../../src/lib/rules/compare.ts';
import { whyDiffers } from '../../src/lib/rules/comparedWhy.ts';
import { evaluate } from '../../src/lib/rules/evaluate.ts';
import { mattersOf } from '../../src/lib/rules/matters.ts';
import { packs } from '../../src/lib/rules/packs.ts';
import { evidenceOf, pairRules } from '../../src/lib/rules/pairs.ts';
import type { Pack, Parameter, Rule } from '../../src/lib/rules/types.ts';
import { city } from '../models/city.ts';
import { desk } from '../models/desk.ts';
import { packWith, ruleWith } from './invented.ts';

const ids = (a: Partial<Rule>[], b: Partial<Rule>[]) =>
  pairRules({ rules: a.map((one) => ruleWith(one)) }, { rules: b.map((one) => ruleWith(one)) }).map((pair) => [
    pair.a?.id ?? null,
    pair.b?.id ?? null
  ]);

const number = (value: number, source = '甲'): Parameter => ({
  ...{ name: 'om_ratio_ceiling', value, unit: 'share', from: null, to: null, source, checked: '2026-11-25' }
});

describe('rules of two regulations', () => {
  it('pair by what they share most, each once, the second’s own last', () => {
    const cloud = { with: { yes: ['on_cloud'] } };
    const both = { with: { yes: ['on_cloud', 'on_gov_network'] } };
    expect(
      ids(
        [{ id: 'A1', ...both }],
        [
          { id: 'B1', ...cloud },
          { id: 'B2', ...both }
        ]
      )
    ).toEqual([
      ['A1', 'B2'],
      [null, 'B1']
    ]);
    expect(
      ids(
        [
          { id: 'A1', ...cloud },
          { id: 'A2', ...both }
        ],
        [{ id: 'B1', ...both }]
      )
    ).toEqual([
      ['A1', null],
      ['A2', 'B1']
    ]);
  });

  it('do not pair when they ask other evidence, other subjects or by another test', () => {
    expect(ids([{ id: 'A1' }], [{ id: 'B1', with: { yes: ['on_gov_network'] } }])).toHaveLength(2);
    expect(ids([{ id: 'A1' }], [{ id: 'B1', with: { no: ['on_cloud'] } }])).toHaveLength(2);
    expect(ids([{ id: 'A1' }], [{ id: 'B1', subject: 'system' }])).toHaveLength(2);
    expect(ids([{ id: 'A1' }], [{ id: 'B1', test: 'judgement' }])).toHaveLength(2);
  });

  it('pair by the test alone when it reads no evidence', () => {
    const levels = (...said: string[]) => ({ test: 'favoured_mandate', with: { levels: said } });
    expect(ids([{ id: 'A1', ...levels('state') }], [{ id: 'B1', ...levels('region') }])).toEqual([['A1', 'B1']]);
    const two = [
      { id: 'B1', ...levels('region') },
      { id: 'B2', ...levels('state', 'region') }
    ];
    expect(ids([{ id: 'A1', ...levels('state') }], two)[0]).toEqual(['A1', 'B2']);
    const equal = [{ id: 'B1', capability: 'plan' }, { id: 'B2' }];
    expect(ids([{ id: 'A1' }], equal)[0]).toEqual(['A1', 'B2']);
  });

  it.each(packs.flatMap((a) => packs.map((b) => [a.id, b.id, a, b] as const)))(
    'of %s and %s are all there',
    (_, __, a, b) => {
      const pairs = pairRules(a, b);
      expect(pairs.flatMap((pair) => pair.a ?? [])).toEqual(a.rules);
      expect(new Set(pairs.flatMap((pair) => pair.b ?? []))).toEqual(new Set(b.rules));
      expect(pairs.filter((pair) => pair.b)).toHaveLength(b.rules.length);
      if (a === b) expect(pairs.filter((pair) => pair.a !== pair.b)).toEqual([]);
    }
  );

  it('tell a yes that is wanted from a no, and words that are no evidence', () => {
    expect(evidenceOf(ruleWith({ with: { yes: ['on_cloud'], no: ['own_machine_room'] } }))).toEqual([
      { column: 'on_cloud', wanted: true },
      { column: 'own_machine_room', wanted: false }
    ]);
    expect(evidenceOf(ruleWith({ with: { fields: ['infrastructure'] } }))).toEqual([]);
  });
});

describe('matters', () => {
  const a = packWith(ruleWith({ id: 'A1', with: { yes: ['on_cloud', 'on_gov_network'] } }));
  const b = packWith(
    ruleWith({ id: 'B1' }),
    ruleWith({ id: 'B2' }),
    ruleWith({ id: 'B3', test: 'judgement', with: {} })
  );
  const said = (given: readonly Pack[]) =>
    mattersOf(given).map(({ key, rules }) => [
      key,
      ...given.map((pack) => (rules.get(pack) ?? []).map(({ id }) => id))
    ]);

  it('are one for each thing asked, with every rule that asks it', () => {
    expect(said([a, b])).toEqual([
      ['project on_cloud', ['A1'], ['B1', 'B2']],
      ['project on_gov_network', ['A1'], []],
      ['project judgement', [], ['B3']]
    ]);
    expect(said([])).toEqual([]);
  });

  it('tell wanted from unwanted', () => {
    const no = packWith(ruleWith({ id: 'N1', with: { no: ['on_cloud'] } }));
    expect(said([a, no]).map(([key]) => key)).toContain('project no on_cloud');
  });
});

const library = desk();
const ask = async <T>(sql: string) => (await library.engine().query(sql)).rows<T>();

describe('the same library under two regulations', () => {
  beforeEach(() => library.build(city({ projects: 60, systems: 40, months: 6, seed: 5 })));

  it('has the second’s verdicts beside the first’s, each as if it were alone', async () => {
    const [a, b] = packs as readonly [Pack, Pack];
    const relations = ['verdict', 'eligibility'];
    const all = (prefix = '') =>
      Promise.all(relations.map((name) => ask(`select * from ${prefix}${name} order by all`)));
    await evaluate(library.engine(), b);
    const alone = await all();
    await evaluate(library.engine(), a);
    const chosen = await all();
    await judgeBeside(library.engine(), b);
    expect(await all()).toEqual(chosen);
    expect(await all('other_')).toEqual(alone);
  });

  it('differs in nothing from itself', async () => {
    const [pack] = packs as readonly [Pack];
    await evaluate(library.engine(), pack);
    await judgeBeside(library.engine(), pack);
    const pairs = pairRules(pack, pack);
    expect(await ask(differencesSql(pairs))).toEqual([]);
    const rows = await ask<Compared>(comparedSql(pairs));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.eligibility_a !== row.eligibility_b || row.differences > 0)).toEqual([]);
  });

  it.each([
    ['tongliao', 'quxian'],
    ['changji', 'luan']
  ])('gives a reason for every difference of %s and %s, and every count adds up', async (one, other) => {
    const [a, b] = [one, other].map((id) => packs.find((pack) => pack.id === id)) as [Pack, Pack];
    await evaluate(library.engine(), a);
    await judgeBeside(library.engine(), b);
    const pairs = pairRules(a, b);
    const rows = await ask<Difference>(differencesSql(pairs));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      const pair = pairs[row.pair] ?? { a: null, b: null };
      expect(reasons).toContain(reasonOf(pair, row, '2026-11-01'));
      expect(row.verdict_a === null).toBe(pair.a === null);
      for (const language of ['zh', 'en'] as const) {
        const why = whyDiffers(pair, row, { a, b }, language);
        expect(why).toContain(a.place[language]);
        expect(why).toContain(b.place[language]);
      }
    }
    const compared = await ask<Compared>(comparedSql(pairs));
    expect(compared.reduce((sum, row) => sum + row.differences, 0)).toBe(rows.length);
    const counts = await ask<PairCount>(pairCountsSql(pairs));
    expect(counts.reduce((sum, row) => sum + row.count, 0)).toBe(rows.length);
    const of = compared.find((row) => row.differences > 0);
    expect(await ask(subjectDifferencesSql(pairs, of?.subject_kind ?? '', of?.subject ?? ''))).toHaveLength(
      of?.differences ?? -1
    );
    const count = transitions(compared);
    const states = ['refused', 'judgement', 'supply', 'eligible'] as const;
    const sum = states.flatMap((from) => states.map((to) => count(from, to))).reduce((x, y) => x + y);
    expect(sum).toBe(compared.filter((row) => row.subject_kind === 'project').length);
  });

  it('is no difference where neither leaves anything to do', async () => {
    await library.build({ project: [{ project_id: 'P1', on_cloud: true }] });
    const met = packWith(ruleWith({ id: 'A1' }));
    const outside = packWith(ruleWith({ id: 'B1', applies: { is_classified: true }, with: { yes: ['on_cloud'] } }));
    await evaluate(library.engine(), met);
    await judgeBeside(library.engine(), outside);
    const pairs = pairRules(met, outside);
    expect((await ask<{ verdict: string }>('select verdict from other_verdict'))[0]?.verdict).not.toBe('breached');
    expect(await ask(differencesSql(pairRules(met, packWith())))).toEqual([]);
    await library.build({ project: [{ project_id: 'P1', on_cloud: false, is_classified: false }] });
    await evaluate(library.engine(), met);
    await judgeBeside(library.engine(), outside);
    const rows = await ask<Difference>(differencesSql(pairs));
    expect(rows.map(({ verdict_a, verdict_b }) => [verdict_a, verdict_b])).toEqual([['breached', 'not_applicable']]);
    const [compared] = await ask<Compared>(comparedSql(pairs));
    expect(compared).toMatchObject({
      ...{ subject: 'P1', eligibility_a: 'refused', eligibility_b: 'eligible' },
      ...{ first_refusal_a: 'A1', first_refusal_b: null, differences: 1 }
    });
  });
});

describe('a reason', () => {
  const row = (said: Partial<Difference>) =>
    ({ verdict_a: 'breached', verdict_b: 'met', lifted_by_a: null, lifted_by_b: null, ...said }) as Difference;
  const rule = ruleWith();
  const reason = (a: Rule | null, b: Rule | null, said: Partial<Difference> = {}) =>
    reasonOf({ a, b }, row(said), '2026-11-01');

  it('is the first that holds', () => {
    expect(reason(rule, null, { verdict_b: null })).toBe('only_a');
    expect(reason(null, rule, { verdict_a: null })).toBe('only_b');
    expect(reason(rule, rule, { verdict_b: 'not_in_force' })).toBe('period');
    expect(reason(rule, rule, { verdict_b: 'not_applicable' })).toBe('scope');
    expect(reason(rule, rule, { lifted_by_b: 'X' })).toBe('exception');
    expect(reason(ruleWith({ parameters: [number(0.1)] }), ruleWith({ parameters: [number(0.15)] }))).toBe('number');
    expect(reason(ruleWith({ parameters: [number(0.1)] }), ruleWith({ parameters: [number(0.1, '乙')] }))).toBe(
      'words'
    );
    expect(reason(rule, ruleWith({ force: 'soft' }))).toBe('force');
    expect(reason(rule, rule, { verdict_b: 'needs_judgement' })).toBe('force');
    expect(reason(rule, rule)).toBe('words');
  });

  it('takes the number of the day', () => {
    const later = { ...number(0.15), from: '2027-01-01' };
    const [old, now] = [
      ruleWith({ parameters: [number(0.1)] }),
      ruleWith({ parameters: [{ ...number(0.1), to: '2026-12-31' }, later] })
    ];
    expect(reasonOf({ a: old, b: now }, row({}), '2026-12-31')).toBe('words');
    expect(reasonOf({ a: old, b: now }, row({}), '2027-01-01')).toBe('number');
  });
});
