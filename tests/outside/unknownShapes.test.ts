import { describe, expect, it, vi } from 'vitest';
import { shapes } from '../../src/lib/intake/headings/shapes.ts';
import { givesItsFigures, portfolios } from './portfolios.ts';

/** As if `data/mappings/` were empty. */
vi.mock(import('../../src/lib/intake/headings/shapes.ts'), async (original) => ({
  ...(await original()),
  shapes: [],
  findShape: () => null
}));

describe('without a single known shape', () => {
  it('there is none', () => {
    expect(shapes).toEqual([]);
  });

  it.each(portfolios.map((one) => [one.file, one] as const))('%s gives the same', async (_file, one) => {
    const { sheets } = await givesItsFigures(one, false);
    expect(sheets.map((sheet) => sheet.shape)).toEqual([null]);
  });
});
