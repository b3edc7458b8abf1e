import { describe, expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Said } from '../library.ts';

const library = desk();
const system = (system_id: string, said: Partial<Said<'system'>> = {}): Said<'system'> => ({
  system_id,
  name: system_id,
  organisation: 'O1',
  status: 'running',
  ...said
});
const scored = (subject: string, evaluated_on: string, score: number | null, kind = 'om'): Said<'evaluation'> => ({
  subject_kind: 'system',
  subject,
  kind,
  evaluated_on,
  score
});

describe('evaluation scores', () => {
  it('have one latest each: the last with a score by the as-of date', async () => {
    await library.build({
      system: [system('S1')],
      evaluation: [
        scored('S1', '2024-01-01', 60),
        scored('S1', '2025-01-01', 70),
        scored('S1', '2026-01-01', null),
        scored('S1', '2026-11-02', 90),
        scored('S2', '2026-01-01', null)
      ]
    });
    const rows = await library.rows('evaluation_score', 'subject, evaluated_on');
    expect(rows.map((row) => [row.subject, row.evaluated_on, row.is_latest])).toEqual([
      ['S1', '2024-01-01', false],
      ['S1', '2025-01-01', true],
      ['S1', '2026-01-01', false],
      ['S2', '2026-01-01', false]
    ]);
    expect(rows[0]).toMatchObject({ name: 'S1', organisation_id: 'O1' });
  });
});

describe('the record of an organisation', () => {
  it('is the mean of score, use and windows kept', async () => {
    await library.build({
      system: [
        system('S1', { accepted_on: '2025-01-01' }),
        system('S2', { accepted_on: '2023-01-01' }),
        system('S3', { accepted_on: '2026-06-01' }),
        system('S4', { status: 'retired' })
      ],
      evaluation: [scored('S1', '2026-02-01', 90, 'self'), scored('S2', '2023-02-01', 70)],
      usage: [
        { system: 'S1', month: '2026-09-01', authorised_users: 10, active_users: 4 },
        { system: 'S2', month: '2026-09-01', authorised_users: 10, active_users: 8 }
      ]
    });
    // Score: median of 90 and 70; use: of 0.4 and 0.8; windows: S1 done, S2 overdue, S3 not open yet.
    const [row] = await library.rows('organisation_record');
    expect(row).toMatchObject({
      organisation_id: 'O1',
      median_score: 80,
      count_systems: 3,
      count_evaluated: 2,
      count_overdue: 1,
      done_share: 0.5
    });
    expect(row?.median_usage).toBeCloseTo(0.6, 12);
    expect(row?.record).toBeCloseTo((0.8 + 0.6 + 0.5) / 3, 12);
  });

  it('is the mean of what is known, a use above the whole counting as whole', async () => {
    await library.build({
      system: [system('S1')],
      evaluation: [scored('S1', '2026-02-01', 50)],
      usage: [{ system: 'S1', month: '2026-09-01', authorised_users: 10, active_users: 15 }]
    });
    expect(await library.rows('organisation_record')).toMatchObject([
      { median_usage: 1.5, done_share: null, record: 0.75 }
    ]);
  });

  it('is unknown where nothing is', async () => {
    await library.build({ organisation: [{ organisation_id: 'O1', name: '局' }] });
    expect(await library.rows('organisation_record')).toEqual([
      {
        organisation_id: 'O1',
        organisation_name: '局',
        median_score: null,
        median_usage: null,
        count_systems: 0,
        count_evaluated: 0,
        count_overdue: 0,
        done_share: null,
        record: null
      }
    ]);
  });
});
