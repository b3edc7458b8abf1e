import { describe, expect, it } from 'vitest';
import type { OmRatioRow } from '../../src/lib/models/generated/relations.ts';
import type { Pack, Rule, VerdictRow } from '../../src/lib/rules/types.ts';
import { ceilingOf } from '../../src/routes/om/ceiling.ts';
import { excessOf, isAbove, pick, summarise } from '../../src/routes/om/summary.ts';
import { words } from '../../src/routes/om/words.ts';
import { defaultSettings } from '../../src/lib/models/settings.ts';
import { denials, openDenials } from '../../src/routes/om/denials.ts';
import { deniedBy, findingOf, judge } from '../../src/routes/om/verdicts.ts';
import { plain } from '../../src/routes/parts.ts';

const ten = { ratio: 0.1 };

function row(said: Partial<OmRatioRow>): OmRatioRow {
  const building_cost = said.building_cost ?? null;
  const om_amount = said.om_amount ?? null;
  return {
    system_id: 'S1',
    name: '系统',
    organisation_id: 'O1',
    is_free_year: false,
    ratio: building_cost !== null && om_amount !== null ? om_amount / building_cost : null,
    ...said,
    building_cost,
    om_amount
  } as OmRatioRow;
}

describe('O&M against the ceiling', () => {
  it.each([
    [100_000_000, 10_000_000, false, 0],
    [100_000_000, 10_000_001, true, 1],
    [100_000_000, 12_600_000, true, 2_600_000],
    [100_000_000, 0, false, 0]
  ])('a cost of %i with O&M of %i is above: %s, by %i 分', (building_cost, om_amount, above, excess) => {
    const one = row({ building_cost, om_amount });
    expect(isAbove(one, ten)).toBe(above);
    expect(excessOf(one, ten)).toBe(excess);
  });

  it('judges nothing in a free year or without a building cost', () => {
    expect(isAbove(row({ building_cost: 100, om_amount: 90, is_free_year: true }), ten)).toBe(false);
    expect(excessOf(row({ om_amount: 90 }), ten)).toBeNull();
  });

  it('counts every system once: rated, free or unknown', () => {
    const rows = [
      row({ building_cost: 1000, om_amount: 126 }),
      row({ building_cost: 1000, om_amount: 80 }),
      row({ building_cost: 1000, om_amount: 0, is_free_year: true }),
      row({ om_amount: 50 }),
      row({ building_cost: 1000 })
    ];
    const found = summarise(rows, ten);
    expect(found).toEqual({ systems: 3, money: 256, rated: 2, above: 1, excess: 26, free: 1, unknown: 2, denied: 0 });
    expect(found.rated + found.free + found.unknown).toBe(rows.length);
    const changed = [row({ building_cost: 1000, om_amount: 100 }), ...rows.slice(1)];
    expect(summarise(changed, ten)).toMatchObject({ above: 0, excess: 0, money: 230 });
  });

  it('counts as refused only who asks for money, by the clauses not kept', () => {
    const rows = [
      row({ om_amount: 5 }),
      row({ system_id: 'S2', om_amount: 0 }),
      row({ system_id: 'S3', om_amount: 7 })
    ];
    const said = (subject: string, capability: string, verdict: string) =>
      ({ subject, capability, verdict, rule: 'X' }) as VerdictRow;
    const judged = judge([
      said('S1', 'om-denial', 'needs_judgement'),
      said('S2', 'om-denial', 'breached'),
      said('S3', 'om-denial', 'unknown'),
      said('S3', 'om', 'breached')
    ]);
    expect([...judged.keys()]).toEqual(['S1', 'S2', 'S3']);
    const denied = deniedBy(judged);
    expect(summarise(rows, ten, denied).denied).toBe(1);
    expect(pick(rows, { state: 'denied' }, ten, denied).map((one) => one.system_id)).toEqual(['S1']);
    expect(pick(rows, { state: 'denied' }, ten)).toEqual([]);
  });

  it('names the clauses that withhold the money, apart what awaits a judgement', () => {
    const rows = ['S1', 'S2', 'S3'].map((system_id) => row({ system_id, om_amount: 5, building_cost: 100 }));
    const said = (subject: string, rule: string, verdict: string, capability = 'om-denial') =>
      ({ subject, rule, verdict, capability }) as VerdictRow;
    const judged = judge([
      said('S1', 'B', 'needs_judgement'),
      said('S1', 'A', 'breached'),
      said('S2', 'B', 'needs_judgement'),
      said('S3', 'C', 'breached', 'om')
    ]);
    const rule = (id: string) => ({ id, article: `条${id}`, title: { zh: `题${id}`, en: id } }) as Rule;
    const pack = { rules: ['A', 'B', 'C'].map(rule) } as unknown as Pack;
    const denied = pick(rows, { state: 'denied' }, ten, deniedBy(judged));
    const found = denials(denied, judged, pack);
    expect(found.map(({ rule: { id }, ...counts }) => ({ id, ...counts }))).toEqual([
      { id: 'A', breached: 1, judgement: 0 },
      { id: 'B', breached: 0, judgement: 2 }
    ]);
    expect(openDenials(denied, judged)).toBe(1);
    expect(denials(denied, judged, null)).toEqual([]);
    expect(words.zh.denials([{ article: '条A', title: '题A', breached: 1, judgement: 2 }])).toContain(
      '条A题A 1个不符、2个待研判'
    );
    const law = { ratio: 0.1, label: '', force: 'soft' as const };
    const finding = (one: OmRatioRow) => findingOf(one, judged.get(one.system_id) ?? [], pack, law, words.zh);
    expect(rows.map(finding)).toEqual(['待研判 条B 题B；不符 条A 题A', '待研判 条B 题B', '不符 条C 题C']);
  });

  it('says how the ratio stands where nothing is found, and never that an unknown one is within', () => {
    const local = { ratio: 0.1, label: '', force: 'local' as const };
    const finding = (said: Partial<OmRatioRow>) => findingOf(row(said), [], null, local, words.zh);
    expect(finding({ building_cost: 100, om_amount: 10 })).toBe('比例未超');
    expect(finding({ building_cost: 100, om_amount: 11 })).toBe('高于本地参考线');
    expect(finding({ building_cost: 100, om_amount: 0, is_free_year: true })).toBe('免费期内');
    expect(finding({ om_amount: 11 })).toBe('比例未知');
  });

  it('leads each figure to what it counts', () => {
    const rows = [row({ building_cost: 1000, om_amount: 126 }), row({ system_id: 'S2', om_amount: 5 })];
    const ids = (state: string) => pick(rows, { state }, ten).map((one) => one.system_id);
    expect([ids('above'), ids('rated'), ids('unknown'), ids('free')]).toEqual([['S1'], ['S1'], ['S2'], []]);
    expect(pick(rows, { q: 's2' }, ten)).toHaveLength(1);
    expect(pick(rows, { organisation: 'O2' }, ten)).toHaveLength(0);
  });
});

const percent = (share: number) => `${share * 100}%`;

const rule = {
  article: '某条',
  force: 'soft',
  parameters: [
    {
      name: 'om_ratio_ceiling',
      value: 0.08,
      unit: 'share',
      from: null,
      to: '2025-12-31',
      source: '某条',
      checked: '2026-01-01'
    },
    {
      name: 'om_ratio_ceiling',
      value: 0.1,
      unit: 'share',
      from: '2026-01-01',
      to: null,
      source: '某条',
      checked: '2026-01-01'
    }
  ]
} as unknown as Rule;
const pack = { place: { zh: '某州', en: 'Somewhere' }, rules: [rule] } as unknown as Pack;

describe('the ceiling of the page', () => {
  const said = { pack, settings: defaultSettings, language: 'zh' } as const;

  it('is the law of the pack on the day, with its clause and force', () => {
    const on = (asOf: string) => ceilingOf({ ...said, asOf }, words.zh, percent);
    expect(on('2025-12-31')).toEqual({ ratio: 0.08, label: '某州某条 8%', force: 'soft' });
    expect(on('2026-01-01').ratio).toBe(0.1);
  });

  it('is a local benchmark where the pack has none, and never called law', () => {
    const found = ceilingOf({ ...said, pack: { ...pack, rules: [] }, asOf: '2026-11-01' }, words.zh, percent);
    expect(found).toEqual({ ratio: defaultSettings.om_benchmark, label: '本地参考线 10%', force: 'local' });
  });
});

describe('the sentence', () => {
  const figures = {
    systems: '58个系统',
    rated: '40个系统',
    above: '7个系统',
    free: '9个系统',
    unknown: '2个系统',
    denied: '3个系统'
  };
  const said = {
    ...Object.fromEntries(Object.entries(figures).map(([key, text]) => [key, { text, href: `?${key}` }])),
    year: 2027,
    money: '900 万元',
    ceiling: '10.0%',
    force: '原则上',
    open: 1,
    excess: '31 万元'
  } as unknown as Parameters<typeof words.zh.sentence>[0];

  it.each(['zh', 'en'] as const)('says every figure once, each with its link (%s)', (language) => {
    const parts = words[language].sentence(said);
    for (const text of [...Object.values(figures), '2027', '900 万元', '10.0%', '31 万元']) {
      expect(plain(parts).split(text)).toHaveLength(2);
    }
    expect(parts.filter((part) => typeof part !== 'string')).toHaveLength(6);
  });
});
