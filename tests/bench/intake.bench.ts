import type { Bench } from './bench.ts';

/**
 * Promises of the room that reads files, each against the library that does only the first part of the work: CSV and
 * Parquet in the browser, from bytes to rows in the engine; a workbook and the memory of a CSV in Node.
 */
export const bench: Bench = {
  title: 'Files read with every check, beside the libraries alone',
  inNode: async ({ browser }) => {
    const [{ builtFigures }, { memoryFigures, xlsxFigures }] = await Promise.all([
      import('./intakeBuilt.ts'),
      import('./intakeNode.ts')
    ]);
    return [
      ...(await builtFigures(browser, ['csvFigures', 'parquetFigures'])),
      ...(await xlsxFigures()),
      ...(await memoryFigures())
    ];
  }
};
