import { describe, expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Library, Said } from '../library.ts';

const library = desk();
const system = (accepted_on?: string, live_on?: string): Said<'system'> => ({
  system_id: 'S1',
  name: '一号',
  organisation: 'O1',
  status: 'running',
  ...(accepted_on && { accepted_on }),
  ...(live_on && { live_on })
});
const held = (evaluated_on: string, said: Partial<Said<'evaluation'>> = {}): Said<'evaluation'> => ({
  subject_kind: 'system',
  subject: 'S1',
  kind: 'self',
  evaluated_on,
  score: 80,
  ...said
});

async function windows(said: Library, as_of = '2026-11-01') {
  await library.build(said, { context: { as_of } });
  return library.rows('evaluation_window', 'subject_kind, subject');
}

describe('the window', () => {
  it.each([
    ['2025-03-10', '2025-01-01', '2025-03-10', '2026-03-10', '2027-03-10'],
    ['2025-03-10', '2025-05-20', '2025-05-20', '2026-05-20', '2027-05-20'],
    ['2024-02-29', '2024-02-01', '2024-02-29', '2025-02-28', '2026-02-28'],
    ['2023-02-28', '2023-02-28', '2023-02-28', '2024-02-28', '2025-02-28']
  ])('accepted %s, live %s: from %s it opens %s and closes %s', async (accepted, live, starts, opens, closes) => {
    const [row] = await windows({ system: [system(accepted, live)] });
    expect(row).toMatchObject({
      starts_on: starts,
      starts_on_basis: 'accepted_and_live',
      opens_on: opens,
      closes_on: closes
    });
  });

  it('clamps to month ends by the setting’s months', async () => {
    await library.build(
      { system: [system('2025-08-31')] },
      { settings: { evaluation_opens_months: 6, evaluation_closes_months: 18 } }
    );
    const [row] = await library.rows('evaluation_window');
    expect(row).toMatchObject({ opens_on: '2026-02-28', closes_on: '2027-02-28', starts_on_basis: 'accepted' });
  });

  it.each([
    ['2026-03-09', 'not_open', 366],
    ['2026-03-10', 'due', 365],
    ['2027-03-10', 'due', 0],
    ['2027-03-11', 'overdue', -1]
  ])('seen on %s is %s with %i days to its last day', async (as_of, state, days) => {
    const [row] = await windows({ system: [system('2025-03-10', '2025-03-10')] }, as_of);
    expect(row).toMatchObject({ state, days_left: days, done_on: null });
  });

  it.each([
    ['nothing is said', system()],
    ['only going live is said', system(undefined, '2024-01-01')]
  ])('is unknown where %s', async (_, said) => {
    const [row] = await windows({ system: [said] });
    expect(row).toMatchObject({ state: 'unknown', starts_on: null, opens_on: null, days_left: null });
  });
});

describe('an evaluation', () => {
  const seen = (evaluations: readonly Said<'evaluation'>[], as_of = '2026-11-01') =>
    windows({ system: [system('2025-03-10', '2025-03-10')], evaluation: evaluations }, as_of);

  it.each([
    ['the day before it opens does not count', '2026-03-09', { state: 'due', done_on: null, early_on: '2026-03-09' }],
    ['the day it opens counts', '2026-03-10', { state: 'done', done_on: '2026-03-10', score: 80, days_left: null }],
    ['on the as-of date counts', '2026-11-01', { state: 'done', done_on: '2026-11-01' }],
    ['after the as-of date is not known yet', '2026-11-02', { state: 'due', done_on: null, score: null }]
  ])('%s', async (_, day, expected) => {
    expect((await seen([held(day)]))[0]).toMatchObject(expected);
  });

  it('made early is said to be early until the window opens', async () => {
    expect((await seen([held('2026-01-05')], '2026-02-01'))[0]).toMatchObject({ state: 'early', done_on: null });
  });

  it.each([
    ['post', 'done'],
    ['annual_self', 'due'],
    ['om', 'due']
  ])('of kind %s makes the window %s', async (kind, state) => {
    expect((await seen([held('2026-05-01', { kind })]))[0]?.state).toBe(state);
  });

  it('that counts is the first of its window, with its own score', async () => {
    const [row] = await seen([
      held('2026-09-01', { score: 90 }),
      held('2026-04-01', { score: 60 }),
      held('2026-01-01')
    ]);
    expect(row).toMatchObject({ done_on: '2026-04-01', score: 60, early_on: '2026-01-01' });
  });
});

describe('whose windows', () => {
  const project = (project_id: string, said: Partial<Said<'project'>> = {}): Said<'project'> => ({
    project_id,
    name: project_id,
    organisation: 'O1',
    ...said
  });
  const accepted = (id: string): Said<'milestone'> => ({
    project: id,
    step: 'accepted',
    round: 1,
    actual_on: '2025-03-10'
  });

  it('has accepted projects, and systems in place of the projects that built them', async () => {
    const rows = await windows({
      project: [
        project('P1', { kind: 'new' }),
        project('P2', { kind: 'new' }),
        project('P3', { kind: 'new', status: 'accepted' }),
        project('P4', { kind: 'new', status: 'building' }),
        project('P5', { kind: 'om', status: 'accepted' })
      ],
      milestone: [accepted('P1'), accepted('P2')],
      system: [{ ...system(), project: 'P1' }]
    });
    expect(rows.map((row) => [row.subject, row.state, row.starts_on])).toEqual([
      ['P2', 'due', '2025-03-10'],
      ['P3', 'unknown', null],
      ['S1', 'due', '2025-03-10']
    ]);
  });

  it('counts an evaluation of the building project for its system', async () => {
    const rows = await windows({
      project: [project('P1')],
      milestone: [accepted('P1')],
      system: [{ ...system(), project: 'P1' }],
      evaluation: [held('2026-06-01', { subject_kind: 'project', subject: 'P1', score: 71 })]
    });
    expect(rows).toMatchObject([{ subject: 'S1', state: 'done', score: 71 }]);
  });

  it('leaves out what is out of use', async () => {
    expect(await windows({ system: [{ ...system('2025-01-01'), status: 'stopped' }] })).toEqual([]);
  });
});
