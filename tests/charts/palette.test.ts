import { describe, expect, it } from 'vitest';
import { criterionPaint, stackedSegments } from '../../src/lib/charts/planReasons.ts';
import { kindOf, kindsAndOther, kindStyle, palettes } from '../../src/lib/charts/palette.ts';
import { contrast, difference, visions } from './colour.ts';

describe.each(Object.values(palettes))('the $theme palette', (palette) => {
  it.each(Object.keys(visions))('keeps its six categories apart for %s vision', (vision) => {
    const { series } = palette;
    const pairs = series.flatMap((a, i) => series.slice(i + 1).map((b) => difference(a, b, vision)));
    expect(Math.min(...pairs)).toBeGreaterThan(15);
  });

  it('writes text with AA contrast', () => {
    const { paper, ink, quiet, accent, breach, attention } = palette;
    for (const colour of [ink, quiet, accent, breach, attention]) expect(contrast(colour, paper)).toBeGreaterThan(4.5);
  });

  it('gives no category the colour of a verdict', () => {
    expect(palette.series).not.toContain(palette.breach);
    expect(palette.series).not.toContain(palette.attention);
  });

  it('grows steadily from no use to full use', () => {
    const steps = palette.heat.map((colour) => contrast(colour, palette.paper));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(difference(palette.heat[0] ?? '', palette.unknown, 'usual')).toBeGreaterThan(4);
  });

  it('hatches a kind that is not said', () => {
    expect(kindOf('new')).toBe('new');
    expect(kindOf(null)).toBe('other');
    expect(kindOf('Category A')).toBe('other');
    const plain = { palette, decals: false };
    expect(kindStyle(plain, 'new')).toEqual({ color: palette.series[0] });
    expect(kindStyle(plain, 'other')).toHaveProperty('decal');
  });

  it('tells kinds apart by pattern alone when asked', () => {
    const patterns = kindsAndOther.map((kind) =>
      JSON.stringify({ ...kindStyle({ palette, decals: true }, kind), color: '' })
    );
    expect(new Set(patterns).size).toBe(7);
  });
});

describe('the reasons of a score', () => {
  const reason = (criterion: string, value: number | null, weight: number) => ({
    criterion,
    value,
    weight,
    points: (value ?? 0) * weight * 100,
    known: value !== null
  });
  const reasons = [
    reason('policy', 0.5, 0.4),
    reason('record', null, 0.25),
    reason('benefit', 1, 0.35),
    reason('om', 0, 0)
  ];

  it('stand side by side, the unknown last with all that it could add', () => {
    expect(stackedSegments(reasons, 120)).toEqual([
      { criterion: 'policy', x: 0, width: 24, points: 20, known: true },
      { criterion: 'benefit', x: 24, width: 42, points: 35, known: true },
      { criterion: 'record', x: 66, width: 30, points: 0, known: false }
    ]);
  });

  it('fill the width exactly when everything is known and full', () => {
    const full = [reason('a', 1, 0.6), reason('b', 1, 0.4)];
    const last = stackedSegments(full, 80).at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(80);
    expect(stackedSegments([], 80)).toEqual([]);
  });

  it('are never painted alike', () => {
    const paints = Array.from({ length: 8 }, (_, i) => JSON.stringify(criterionPaint(palettes.light, i, true)));
    expect(new Set(paints).size).toBe(8);
    expect(criterionPaint(palettes.light, 0, false).pattern).toBe('hatch');
  });
});
