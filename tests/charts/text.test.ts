import { describe, expect, it } from 'vitest';
import { formats } from '../../src/lib/charts/format.ts';
import { columnWidth, fitText, measureText, textWidth } from '../../src/lib/charts/text.ts';

describe('a text that must fit', () => {
  it('is kept whole when it fits, to the pixel', () => {
    expect(textWidth('云栖市', 12)).toBe(36);
    expect(fitText('云栖市', 36)).toBe('云栖市');
    expect(fitText('云栖市', 35)).toBe('云…');
  });

  it('never grows beyond its width', () => {
    for (const width of [20, 50, 90]) {
      expect(textWidth(fitText('政务服务一体化平台 Phase 2（二期）', width))).toBeLessThanOrEqual(width);
    }
  });

  it('is measured in the font that a drawing names', () => {
    expect(measureText('云栖市', '16px sans-serif').width).toBe(48);
    expect(measureText('云栖市', 'bold 16px sans-serif').width).toBeGreaterThan(48);
    expect(measureText('云').width).toBe(12);
  });

  it('gives a column its longest text, within bounds', () => {
    expect(columnWidth(['云', '云栖市'], 200)).toBe(40);
    expect(columnWidth(['云栖市政务服务平台'], 60)).toBe(60);
    expect(columnWidth([], 60)).toBe(24);
  });
});

describe('figures', () => {
  const yuan = formats({ label: '万元', fen: 1_000_000 });
  it.each([
    [123_450_000, '123.5\u2009万元'],
    [1_234_560_000, '1,235\u2009万元'],
    [1_230_000, '1.23\u2009万元'],
    [0, '0\u2009万元'],
    [null, '—']
  ])('%s 分 reads %s', (fen, text) => expect(yuan.money(fen)).toBe(text));

  it('follow the unit that the page shows', () => {
    expect(formats({ label: '£m', fen: 100_000_000 }).money(12_530_000_000)).toBe('125.3\u2009£m');
  });

  it('give shares one decimal, and nothing for nothing', () => {
    expect([yuan.share(0.126), yuan.share(0.1), yuan.share(0), yuan.share(null)]).toEqual([
      '12.6%',
      '10.0%',
      '0.0%',
      '—'
    ]);
    expect([yuan.number(1234.5678, 1), yuan.number(null)]).toEqual(['1,234.6', '—']);
  });
});
