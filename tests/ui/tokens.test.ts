import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../src/lib/charts/palette.ts';
import { contrast, tokensOf } from './contrast.ts';

const css = readFileSync(new URL('../../src/app.css', import.meta.url), 'utf8');
const print = css.slice(css.indexOf('@media print'));
const themes = {
  light: tokensOf(css, ':root {'),
  dark: tokensOf(css, ":root[data-theme='dark']"),
  print: tokensOf(print, ':root,')
};
const named = Object.entries(themes);

const texts = ['ink', 'quiet', 'accent', 'breach', 'attention'];
const papers = ['paper', 'wash'];

describe('tokens', () => {
  it('are measured rightly', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each(named)('%s: every text is readable on every paper', (_, tokens) => {
    const pairs = texts.flatMap((text) => papers.map((paper) => [text, paper] as const));
    const weak = pairs.filter(([text, paper]) => !(contrast(tokens[text] ?? '', tokens[paper] ?? '') >= 4.5));
    expect(weak).toEqual([]);
  });

  it.each(named)('%s: text on the accent and on unknown is readable', (_, tokens) => {
    expect(contrast(tokens['on-accent'] ?? '', tokens['accent'] ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens['ink'] ?? '', tokens['unknown'] ?? '')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(tokens['ink'] ?? '', tokens['unknown-line'] ?? '')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(named)('%s: the edge of a control can be seen', (_, tokens) => {
    expect(contrast(tokens['rule'] ?? '', tokens['paper'] ?? '')).toBeGreaterThanOrEqual(3);
    expect(contrast(tokens['accent'] ?? '', tokens['paper'] ?? '')).toBeGreaterThanOrEqual(3);
  });

  it('are the same dark by choice and by the system', () => {
    expect(tokensOf(css, ':root:not([data-theme]) {')).toEqual(themes.dark);
    expect(Object.keys(themes.dark)).toEqual(Object.keys(themes.light));
    expect(Object.keys(themes.print)).toEqual(Object.keys(themes.light));
  });

  it.each(['light', 'dark'] as const)('%s: pictures use the same', (theme) => {
    const shared = ['paper', 'ink', 'quiet', 'hairline', 'accent', 'breach', 'attention', 'unknown'] as const;
    expect(shared.map((name) => palettes[theme][name])).toEqual(shared.map((name) => themes[theme][name]));
  });

  it('cast no shadow and round no corner beyond 4px', () => {
    expect(css).not.toMatch(/box-shadow/);
    expect([...css.matchAll(/radius:\s*(\d+)px/g)].filter((m) => Number(m[1]) > 4)).toEqual([]);
  });
});
