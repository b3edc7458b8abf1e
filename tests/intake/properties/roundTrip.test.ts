import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intake } from '../../../src/lib/intake/intake.ts';
import type { SourceFile } from '../../../src/lib/intake/types.ts';
import { tables } from '../../../src/lib/tables/index.ts';
import { rowsOf } from '../files.ts';
import { encode } from '../files/encode.ts';
import { bookTypes, csvFile, dialects, jsonFile, textOf, workbookFile, zipFile } from './bytes.ts';
import { costs, projects, uses, type Made } from './rows.ts';
import { above, dressed, manners, plainSheet, turned, type Rows } from './sheets.ts';
import { monthsAcross, twoRowHeadings, yearsAcross } from './pivots.ts';

const keyOf = ({ table }: Made) => tables[table].key as readonly string[];

/** In the order of keys, because a table that was spread over columns comes back in another order. */
function sorted(rows: Made['rows'], key: readonly string[]): Made['rows'] {
  const text = (row: Made['rows'][number]) => key.map((name) => String(row[name])).join('\t');
  return rows.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}

async function comesBack(made: Made, file: SourceFile): Promise<void> {
  const read = await intake([file]);
  expect(read.rejects).toEqual([]);
  expect(Object.keys(read.tables)).toEqual([made.table]);
  const found = rowsOf(read, made.table) as unknown as Made['rows'];
  expect(sorted(found, keyOf(made))).toEqual(sorted(made.rows, keyOf(made)));
}

const some = { least: 1, most: 8 };
const runs = (numRuns: number) => ({ numRuns });

describe('a table written down and read again is the same', () => {
  it('in any dialect and encoding, with titles, blanks, totals, units and other words', async () => {
    const property = fc.asyncProperty(projects(some), manners, dialects, (made, manner, dialect) =>
      comesBack(made, csvFile(dressed(made, manner), dialect))
    );
    await fc.assert(property, runs(80));
  });

  it('in Big5, when a person says so', async () => {
    const property = fc.asyncProperty(projects(some), dialects, async (made, dialect) => {
      const headings = ['project_id', 'name', 'organisation', 'plan_year'];
      const cells = made.rows.map((row) =>
        headings.map((name) => String(row[name]).replaceAll('单', '甲').replaceAll('项', '乙'))
      );
      const english: Rows = [['project id', 'project name', 'organisation', 'plan year'], ...cells];
      const file = { name: 'a.csv', bytes: encode(textOf(english, dialect), 'big5') };
      const read = await intake([file], { choices: [{ file: 'a.csv', sheet: '', encoding: 'big5' }] });
      expect(rowsOf(read, 'project').map((row) => headings.map((name) => String(row[name])))).toEqual(cells);
    });
    await fc.assert(property, runs(50));
  });

  it('in a workbook of any format', async () => {
    const property = fc.asyncProperty(projects({ ...some, isCalm: true }), manners, bookTypes, (made, manner, type) =>
      comesBack(made, workbookFile(dressed(made, manner), type))
    );
    await fc.assert(property, runs(50));
  });

  it('as JSON, one object or one a line, and in an archive', async () => {
    const property = fc.asyncProperty(
      projects(some),
      manners,
      fc.boolean(),
      fc.boolean(),
      (made, manner, byLine, zip) => {
        const inHeadings = { ...manner, unit: { ...manner.unit, stands: 'heading' as const } };
        const file = jsonFile(plainSheet(made, inHeadings), byLine);
        return comesBack(made, zip ? zipFile(file) : file);
      }
    );
    await fc.assert(property, runs(50));
  });

  it('with rows and columns changed places', async () => {
    const property = fc.asyncProperty(
      projects({ least: 2, most: 8, isCalm: true }),
      manners,
      dialects,
      (made, manner, dialect) => comesBack(made, csvFile(above(manner, turned(plainSheet(made, manner))), dialect))
    );
    await fc.assert(property, runs(50));
  });

  it('with headings in two rows', async () => {
    const property = fc.asyncProperty(projects({ ...some, isCalm: true }), manners, dialects, (made, manner, dialect) =>
      comesBack(made, csvFile(above(manner, twoRowHeadings(made, manner)), dialect))
    );
    await fc.assert(property, runs(50));
  });

  it('with a column per year', async () => {
    const property = fc.asyncProperty(costs(), manners, dialects, (made, manner, dialect) =>
      comesBack(made, csvFile(above(manner, yearsAcross(made, manner)), dialect))
    );
    await fc.assert(property, runs(20));
  });

  it('with a row per year or month, and with a column per month', async () => {
    const property = fc.asyncProperty(fc.oneof(costs(), uses()), manners, dialects, (made, manner, dialect) =>
      comesBack(made, csvFile(dressed(made, manner), dialect))
    );
    await fc.assert(property, runs(20));
    const spread = fc.asyncProperty(uses(), manners, dialects, (made, manner, dialect) =>
      comesBack(made, csvFile(monthsAcross(made, manner), dialect))
    );
    await fc.assert(spread, runs(20));
  });
});
