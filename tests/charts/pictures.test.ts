import { describe, expect, it } from 'vitest';
import { idOf, marksInOrder, placesBySubject } from '../../src/lib/charts/marks.ts';
import { palettes } from '../../src/lib/charts/palette.ts';
import type { Picture } from '../../src/lib/charts/picture.ts';
import { en, examples, phone, stage, zh } from './gallery.ts';

/** All that a reader can get out of a picture: what is drawn, what it says, what its marks answer. */
function fingerprint(picture: Picture): string {
  const marks = marksInOrder(picture.option).map(({ id }) => [id, picture.subject(id), picture.tip(id)]);
  return JSON.stringify([picture.option, picture.description, marks]);
}

describe.each(examples)('$name', ({ full, small, empty, mutants }) => {
  it('draws the same from the same rows', () => {
    expect(fingerprint(full(zh)(stage))).toBe(fingerprint(full(zh)(stage)));
  });

  it.each(mutants)('changes when $path changes', ({ draw }) => {
    expect(fingerprint(draw(zh)(stage))).not.toBe(fingerprint(small(zh)(stage)));
  });

  it('says one sentence in each language, of its own rows', () => {
    expect(full(zh)(stage).description).toMatch(/\p{Script=Han}.*\d.*。$/u);
    expect(full(en)(stage).description).toMatch(/^[A-Z0-9].*\d.*\.$/);
  });

  it('has nothing but an empty frame to draw without rows, and says so', () => {
    const picture = empty(zh)(stage);
    expect(picture.description).toBe(zh.words.empty);
    expect(picture.height).toBeGreaterThan(0);
    expect(JSON.stringify(picture.option)).not.toMatch(/null|NaN|Infinity/);
  });

  it('answers for every mark, in plain text', () => {
    const picture = full(zh)(stage);
    const marks = marksInOrder(picture.option);
    expect(marks.length).toBeGreaterThan(0);
    for (const { id } of marks) {
      const tip = picture.tip(id);
      expect(tip?.title, id).toBeTruthy();
      expect(tip?.rows.length).toBeGreaterThan(0);
    }
    expect(picture.tip('nobody')).toBeUndefined();
  });

  it('holds no number that is none, at any width', () => {
    for (const width of [280, 358, 1040, 1600]) {
      const { option, height } = full(zh)({ ...stage, width });
      expect(JSON.stringify(option)).not.toMatch(/:null|NaN|Infinity/);
      expect(height).toBeLessThan(4000);
    }
  });

  it('takes its colours from the palette it is given', () => {
    const light = JSON.stringify(full(zh)(stage).option);
    const dark = JSON.stringify(full(zh)({ ...stage, palette: palettes.dark }).option);
    expect(dark).not.toBe(light);
    expect(dark).not.toContain(palettes.light.ink);
  });

  it('leaves room above and below for a caption', () => {
    const insets = { top: 50, bottom: 30 };
    expect(full(zh)({ ...stage, insets }).height).toBe(full(zh)(stage).height + 80);
    expect(full(zh)({ ...phone, insets }).height).toBe(full(zh)(phone).height + 80);
  });
});

describe('marks', () => {
  it('are found by their subject, in every series that draws it', () => {
    const [waterfall] = examples;
    const places = placesBySubject(waterfall?.full(zh)(stage) ?? { option: {}, subject: String });
    expect(places.get('recommended')).toEqual([
      { seriesIndex: 1, dataIndex: 5 },
      { seriesIndex: 2, dataIndex: 5 }
    ]);
    expect(places.get('nobody')).toBeUndefined();
  });

  it('have an id only when it is text', () => {
    expect(idOf({ id: 'S1' })).toBe('S1');
    expect([idOf({ id: 1 }), idOf({}), idOf(null), idOf('-'), idOf(undefined)]).toEqual(Array(5).fill(undefined));
  });
});
