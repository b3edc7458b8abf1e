import { describe, expect, it } from 'vitest';
import type { Compared, PairCount } from '../../../src/lib/rules/compare.ts';
import { pairChanges, pickChanged } from '../../../src/routes/policy/changes.ts';
import { readText, textDigest } from '../../../src/routes/policy/ownFile.ts';
import { tabOf } from '../../../src/routes/policy/tabs.ts';
import { ruleWith } from '../../rules/invented.ts';

const subject = (said: Partial<Compared>): Compared => ({
  ...{ subject_kind: 'project', subject: 'P', name: null, organisation: null },
  ...{ eligibility_a: 'eligible', eligibility_b: 'eligible', first_refusal_a: null, first_refusal_b: null },
  differences: 0,
  ...said
});

describe('subjects that change', () => {
  const subjects = [
    subject({ subject: 'P1' }),
    subject({ subject: 'P2', eligibility_b: 'refused', differences: 2 }),
    subject({ subject: 'P3', differences: 1 }),
    subject({ subject: 'S1', subject_kind: 'system', eligibility_a: null, eligibility_b: null, differences: 1 })
  ];
  const ids = (filter: Parameters<typeof pickChanged>[1]) => pickChanged(subjects, filter).map((one) => one.subject);

  it('are projects whose gate changes, every subject with another verdict, or those of one change', () => {
    expect(ids({})).toEqual(['P2']);
    expect(ids({ scope: 'any' })).toEqual(['P2', 'P3', 'S1']);
    expect(ids({ from: 'eligible', to: 'eligible' })).toEqual(['P1', 'P3']);
    expect(ids({ from: 'eligible', to: 'refused' })).toEqual(['P2']);
    expect(ids({ to: 'supply' })).toEqual([]);
    expect(ids({ from: 'eligible' })).toEqual(['P1', 'P2', 'P3']);
  });
});

describe('pairs that differ', () => {
  const pairs = [
    { a: ruleWith({ id: 'A1' }), b: null },
    { a: null, b: ruleWith({ id: 'B1' }) }
  ];
  const count = (pair: number, count: number, verdict_a: PairCount['verdict_a'] = null): PairCount => ({
    ...{ pair, verdict_a, verdict_b: 'unknown', count }
  });

  it('come by how many subjects, with the most frequent change', () => {
    const found = pairChanges(pairs, [count(0, 3, 'breached'), count(1, 4, 'met'), count(1, 5)]);
    expect(found.map(({ rule, count, most }) => [rule.id, count, most.count])).toEqual([
      ['B1', 9, 5],
      ['A1', 3, 3]
    ]);
    expect(pairChanges(pairs, [count(7, 1)])).toEqual([]);
  });
});

describe('a file of one’s own', () => {
  it('is text or nothing', async () => {
    expect(await readText(new Blob(['id: 甲']))).toBe('id: 甲');
    expect(await readText(new Blob([Uint8Array.of(0xff, 0xfe, 0xfd)]))).toBeNull();
  });

  it('has another digest when it is another', async () => {
    expect(await textDigest('a')).toBe(await textDigest('a'));
    expect(await textDigest('a')).not.toBe(await textDigest('b'));
  });
});

describe('a tab', () => {
  it('is the obligations when the address names none', () => {
    expect([tabOf(undefined), tabOf('nobody'), tabOf('matrix')]).toEqual(['obligations', 'obligations', 'matrix']);
  });
});
