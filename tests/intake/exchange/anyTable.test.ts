import { describe, expect, it } from 'vitest';
import { tablesIn } from '../../../src/lib/intake/exchange/anyTable.ts';

const note = 'Figures are published once a year with all that was known at the end of March.';
const heading = 'What the team said about the costs of the whole life of its system, and why';
const table = (...rows: readonly (readonly string[])[]) =>
  tablesIn({ sheet: '', rows, from1904: false }).then(([first]) => first);
const body = Array.from({ length: 6 }, (_row, at) => [`S${at}`, `Office ${at}`, String(at)]);

describe('what stands beside a table', () => {
  it.each([
    ['a sentence', note],
    ['a note', '注：示例']
  ])('%s apart from it is no column', async (_kind, text) => {
    const found = await table(['System', 'Office', 'Cost', '', text], ...body);
    expect(found).toMatchObject({
      headings: ['System', 'Office', 'Cost'],
      noteColumns: ['E'],
      emptyColumns: [],
      rows: body
    });
  });

  it.each([
    ['a word', ['System', 'Office', 'Cost', '', 'Remarks'], body],
    ['a long heading beside the others', ['System', 'Office', 'Cost', heading], body],
    [
      'a long heading over a cell',
      ['System', 'Office', 'Cost', '', heading],
      [...body, ['S7', 'Office 7', '7', '', 'none']]
    ]
  ])('%s is one', async (_kind, headings, rows) => {
    const found = await table(headings, ...rows);
    expect(found?.headings.at(-1)).toBe(headings.at(-1));
    expect(found?.noteColumns).toEqual([]);
  });
});
