import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { intake } from '../../src/lib/intake/intake.ts';
import { rejectSentence } from '../../src/lib/intake/sentences.ts';
import { cases, outsideFile } from './portfolios.ts';

const unknown = (headings: string) =>
  `found the headings “${headings}”; expected the headings of one of our tables, as in the template.`;

/** None is a table of ours: each gives one sentence that shows what was read of it. */
const sentences: Readonly<Record<string, string>> = {
  'date.ods': `, sheet “Sheet1”: ${unknown('2021-01-01 | 15')}`,
  'date.xlsb': `, sheet “Sheet1”: ${unknown('2021-01-01 | 15')}`,
  'date_1904.xlsx': `, sheet “Sheet1”: ${unknown('2021-01-01 | 15')}`,
  'header-row.xlsx': `, sheet “Sheet1”: ${unknown('Columns | Column A | Column B | Column C')}`,
  'merge_cells.xlsx': `, sheet “Sheet1”: ${unknown('Row Merge Column Merge | Row Merge Chunk Merged | Not Merged')}`,
  'null_byte.csv': `: ${unknown('a | b | c')}`,
  'pass_protected.xlsx':
    ': found a workbook protected by a password; expected the workbook saved without its password.',
  'test_utf16_little.csv': `: ${unknown('a | b | c')}`,
  'wps_write.xlsx': `, sheet “Sheet1”: ${unknown('foo | bar | 2014-02-19 | 0.3')}`
};

describe('a workbook or text of others', () => {
  it('is every one of the folder', () => {
    expect(readdirSync(join(cases, 'workbooks')).toSorted()).toEqual(Object.keys(sentences).toSorted());
  });

  it.each(Object.entries(sentences))('%s says what it is', async (name, sentence) => {
    const read = await intake([outsideFile('workbooks', name)]);
    expect(read.tables).toEqual({});
    expect(read.rejects.map((reject) => rejectSentence(reject, 'en'))).toEqual([`${name}${sentence}`]);
  });
});
