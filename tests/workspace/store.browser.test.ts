import { beforeEach, describe, expect, it } from 'vitest';
import type { SavedSources, SavedState } from '../../src/lib/workspace/store.ts';
import { nothingSaved, openStore } from '../../src/lib/workspace/store.ts';

const name = 'liangru test';

const state: SavedState = {
  view: { policy: 'changji', budget: 5 },
  settings: { w_policy: 0.4 },
  decisions: [{ project_id: 'P1', plan_year: 2027, ruling: 'held', reason: '待议', at: '2026-11-01T00:00:00Z' }],
  changes: [{ at: '2026-11-01T00:00:00Z', what: 'w_policy', from: '0.22', to: '0.4' }],
  mappings: [{ name: '项目库', table: 'project', columns: { 项目名称: 'name', 备注: null }, scale: 10_000 }],
  packs: [{ id: 'mine', name: 'mine.yaml', text: 'id: mine', revision: '1' }]
};

describe('what is kept between visits', () => {
  beforeEach(async () => {
    await openStore(name).saveSources(null);
    await openStore(name).saveState(nothingSaved);
  });

  it('is nothing at first', async () => {
    expect(await openStore(name).load()).toMatchObject({ sources: null, state: nothingSaved });
  });

  it('is the state, as it was', async () => {
    await openStore(name).saveState(state);
    expect((await openStore(name).load()).state).toEqual(state);
  });

  it('is what was worked out, with the build that did', async () => {
    const answers = {
      setup: 's',
      currency: 'GBP',
      candidates: [],
      envelope: null,
      planYears: [2027],
      organisations: []
    };
    await openStore(name).saveAnswers({ build: '7', answers });
    expect((await openStore(name).load()).kept).toEqual({ build: '7', answers });
  });

  it('is the files byte for byte, and how they were read, until they are forgotten', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const sources = {
      files: [{ name: '导出/项目.csv', bytes }],
      choices: [{ file: '导出/项目.csv', sheet: '', table: 'project' as const, columns: { 2: null } }],
      repairs: [{ file: '导出/项目.csv', sheet: '', row: 3, letter: 'C', value: '' }],
      mappings: [],
      revision: '1'
    };
    await openStore(name).saveSources(sources);
    expect((await openStore(name).load()).sources).toEqual(sources);
    await openStore(name).saveSources(null);
    expect((await openStore(name).load()).sources).toBeNull();
  });

  it('is read from an older page too, which knew no repairs and no mappings', async () => {
    const files = [{ name: 'a.csv', bytes: Uint8Array.of(1) }];
    const old = { files, choices: [], revision: '1' } as unknown as SavedSources;
    const { mappings: _, ...oldState } = state;
    await openStore(name).saveSources(old);
    await openStore(name).saveState(oldState as SavedState);
    const found = await openStore(name).load();
    expect(found.sources).toEqual({ files, choices: [], repairs: [], mappings: [], revision: '1' });
    expect(found.state).toEqual({ ...oldState, mappings: [] });
  });
});
