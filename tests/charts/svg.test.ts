import { describe, expect, it } from 'vitest';
import { overviewWaterfall } from '../../src/lib/charts/overviewWaterfall.ts';
import { renderSvg, renumber } from '../../src/lib/charts/svg.ts';
import { examples, en, zh } from './gallery.ts';
import { waterfall } from './rows.ts';

const caption = { title: '申报与建议', unit: '万元', source: 'sample.xlsx', asOf: '2026-11-01', coverage: '52 / 52' };

describe.each(examples)('$name as SVG', ({ full, empty }) => {
  const request = { draw: full(zh), says: zh, width: 800, caption };

  it('is the same bytes twice, whatever was drawn between', () => {
    const first = renderSvg(request);
    renderSvg({ ...request, width: 500 });
    expect(renderSvg(request)).toBe(first);
  });

  it('has a name, a description and a caption, and nothing that serves a pointer', () => {
    const svg = renderSvg({ ...request, id: 'f1' });
    expect(svg).toMatch(/^<svg role="img" lang="zh" aria-labelledby="f1-title f1-desc" /);
    expect(svg).toContain(`<title id="f1-title">${caption.title}</title>`);
    expect(svg).toMatch(/<text[^>]* font-size="16px" font-family="[^"]*Noto Sans SC[^"]*"/);
    expect(svg).toMatch(/<desc id="f1-desc">[^<]*\d[^<]*。<\/desc>/);
    for (const text of ['>申报与建议<', '单位：万元', '来源：sample.xlsx', '截至 2026-11-01', '52 / 52']) {
      expect(svg).toContain(text);
    }
    expect(svg).not.toMatch(/<style|<script|style=| font=|class=|ecmeta|zr\d|pointer-events|NaN|undefined/);
  });

  it('names every pattern it uses, each once, under its own id', () => {
    const svg = renderSvg({ ...request, id: 'f2' });
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map((m) => m[1]);
    const named = [...svg.matchAll(/<(?:pattern|clipPath)[^>]* id="([^"]+)"/g)].map((m) => m[1]);
    expect(new Set(named).size).toBe(named.length);
    expect(used.filter((id) => !named.includes(id))).toEqual([]);
    expect(named.filter((id) => !id?.startsWith('f2-'))).toEqual([]);
  });

  it('gives every text its face and size, on a phone as well', () => {
    for (const width of [358, 1040]) {
      const texts = renderSvg({ ...request, width }).match(/<text [^>]*>/g) ?? [];
      expect(texts.filter((text) => !/ font-size="\d+px" font-family="/.test(text))).toEqual([]);
      expect(texts.length).toBeGreaterThan(3);
    }
  });

  it('draws an empty picture too', () => {
    expect(renderSvg({ ...request, draw: empty(zh) })).toContain(zh.words.empty);
  });

  it('speaks English', () => {
    const svg = renderSvg({ ...request, draw: full(en), says: en });
    expect(svg).toContain('lang="en"');
    expect(svg).toContain('As of 2026-11-01');
  });
});

describe('a name from an export', () => {
  const evil = `<script>alert("1")</script>&'`;
  const draw = overviewWaterfall({ ...waterfall, recommended: { id: 'r', label: evil } }, zh);
  const svg = renderSvg({ draw, says: zh, width: 800, caption: { ...caption, title: evil, source: evil } });

  it('is text wherever it is written', () => {
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toContain('<title id="chart-title">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;');
  });

  it('leaves well-formed markup', () => {
    const opened = [...svg.matchAll(/<([a-zA-Z]+)(?=[\s>])(?:"[^"]*"|[^">])*?(\/?)>/g)].filter(
      (m) => m[2] === ''
    ).length;
    const closed = [...svg.matchAll(/<\/([a-zA-Z]+)>/g)].length;
    expect(opened).toBe(closed);
  });
});

it('renumbers what ECharts counts, each id once', () => {
  expect(renumber('<p id="zr12-p0"/><q fill="url(#zr12-p0)" clip-path="url(#zr12-c1)"/>', 'a')).toBe(
    '<p id="a-0"/><q fill="url(#a-0)" clip-path="url(#a-1)"/>'
  );
});
