import { describe, expect, it } from 'vitest';
import { commonTables, references } from '../../src/lib/models/references.ts';

describe('references of a statement', () => {
  it.each([
    ['from and joins', 'select * from a left join b on true cross join c', ['a', 'b', 'c']],
    ['each once, sorted', 'select * from b join a using (x) join b as again using (x)', ['a', 'b']],
    ['no CTE', 'with x as (select * from a), y as materialized (select 1) select * from x join y', ['a']],
    [
      'no CTE with columns',
      'with recursive x(n) as (select 1 union all select n from x join a) select * from x',
      ['a']
    ],
    ['subqueries', 'select (select max(n) from b) from (select * from a) where exists (from c)', ['a', 'b', 'c']],
    ['lists', 'select * from a as one, b two, c where a.x = b.x', ['a', 'b', 'c']],
    ['quoted names', 'select * from "a" join "b" on true', ['a', 'b']],
    ['any case', 'SELECT * FROM A JOIN b ON TRUE', ['a', 'b']],
    ['pivots', 'unpivot a on x into name k value v', ['a']],
    ['pivots after from', 'select * from a unpivot include nulls (v for k in (x, y))', ['a']],
    ['no comments', '-- from x\nselect * /* join y\n from z */ from a', ['a']],
    ['no strings', `select 'it''s from x' from a where y = 'join z'`, ['a']],
    ['no comparison', 'select * from a where x is distinct from y and x is not distinct from z', ['a']],
    ['no extract', 'select extract(year from day), trim(both from word) from a', ['a']],
    ['no functions', 'select * from range(10) join unnest([1]) on true', []],
    ['anti and semi joins', 'select * from a anti join b using (x) semi join c using (x)', ['a', 'b', 'c']],
    ['nothing', 'select 1', []]
  ])('%s', (_, sql, expected) => {
    expect(references(sql)).toEqual(expected);
  });

  it('knows the common tables', () => {
    expect(commonTables('with a as (select 1), b as (select 2) select * from a, b')).toEqual(['a', 'b']);
  });
});
