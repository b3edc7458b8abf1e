import { expect, it } from 'vitest';
import { ddl, tables } from '../../src/lib/tables/index.ts';

it('derives typed DDL with provenance last', () => {
  const sql = ddl(tables.envelope);
  expect(sql).toContain('"amount" BIGINT');
  expect(sql.trimEnd().split('\n').at(-2)).toContain('"source_row" INTEGER');
});
