import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { firstAnswers } from '../../src/cli/firstAnswers.ts';
import { defaultSettings } from '../../src/lib/models/settings.ts';
import { rank } from '../../src/lib/plan/rank.ts';
import { requestOf } from '../../src/lib/plan/request.ts';
import { firstSetup, fitting, setupOf, shown, type Answers } from '../../src/lib/workspace/answers.ts';
import { defaultView } from '../../src/lib/workspace/link.ts';
import { isQuick } from '../../src/lib/workspace/progress.ts';
import { root } from '../house/sources.ts';

const setup = { view: defaultView, changedSettings: {}, sources: null, ownPacks: [] };
const own = (id: string, revision: string) => [{ id, name: 'a.yaml', text: '', revision }];

describe('a setup', () => {
  it.each([
    ['another policy', { ...setup, view: { ...defaultView, policy: 'changji' } }],
    ['another year', { ...setup, view: { ...defaultView, year: 2026 } }],
    ['another day', { ...setup, view: { ...defaultView, asOf: '2026-11-02' } }],
    ['a changed setting', { ...setup, changedSettings: { little_used_rate: 0.4 } }],
    ['a pack of one’s own in its place', { ...setup, ownPacks: own(defaultView.policy, '1') }],
    ['files of one’s own', { ...setup, sources: { revision: '1' } }]
  ])('is another one with %s', (_, other) => {
    expect(setupOf(other)).not.toBe(firstSetup);
  });

  it('is another one with another text of that pack, and the same with a pack that is not chosen', () => {
    const said = (id: string, revision: string) => setupOf({ ...setup, ownPacks: own(id, revision) });
    expect(said(defaultView.policy, '1')).not.toBe(said(defaultView.policy, '2'));
    expect(said('mine', '1')).toBe(firstSetup);
  });

  it('is the same however it is looked at, and in whatever order settings were changed', () => {
    expect(setupOf({ ...setup, view: { ...defaultView, unit: 'yi', language: 'en' } as typeof defaultView })).toBe(
      firstSetup
    );
    const one = setupOf({ ...setup, changedSettings: { w_policy: 0.1, w_record: 0.2 } });
    expect(setupOf({ ...setup, changedSettings: { w_record: 0.2, w_policy: 0.1 } })).toBe(one);
  });
});

describe('answers worked out before', () => {
  let answers: Answers;
  beforeAll(async () => {
    answers = await firstAnswers(join(root, 'data', 'exports', 'sample'));
  });

  it('are shown for their own setup only', () => {
    expect(fitting(firstSetup, null, answers)).toBe(answers);
    expect(fitting(setupOf({ ...setup, sources: { revision: '1' } }), null, answers)).toBeNull();
    expect(fitting(firstSetup)).toBeNull();
  });

  it('survive being written down, and rank as the library does', () => {
    const read = JSON.parse(JSON.stringify(answers)) as Answers;
    expect(read).toEqual(answers);
    const plan = rank(requestOf(read.candidates, read.envelope, defaultSettings));
    expect(plan.totals.requested.count).toBe(60);
    expect(plan.totals.within.amount).toBeLessThanOrEqual(read.envelope ?? 0);
    expect(shown(read).organisations.size).toBeGreaterThan(20);
    expect(read.planYears).toContain(2027);
  });
});

describe('a library that needs no progress', () => {
  const of = (...rows: number[]) => ({ sheets: rows.map((rowsLoaded) => ({ rowsLoaded })) }) as never;
  it('has at most twenty thousand rows in all', () => {
    expect(isQuick(of(12_000, 8_000))).toBe(true);
    expect(isQuick(of(12_000, 8_001))).toBe(false);
  });
});
