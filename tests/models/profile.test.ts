import { expect, it } from 'vitest';
import { libraryProfile } from '../../src/lib/models/profile.ts';
import { tables } from '../../src/lib/tables/index.ts';
import { desk } from './desk.ts';

const library = desk();

it('counts what is filled and what differs, of tables that hold rows', async () => {
  const holiday = { day: '2027-10-01', is_working: false };
  await library.build({ holiday: [holiday, { ...holiday, day: '2027-10-02' }, { day: '2027-10-03' }] });
  expect(await libraryProfile(library.engine())).toEqual([
    { table_name: 'holiday', column_name: 'day', filled: 3, total: 3, count_distinct: 3 },
    { table_name: 'holiday', column_name: 'is_working', filled: 2, total: 3, count_distinct: 1 }
  ]);
});

it('has every column of a table in its order', async () => {
  await library.build({ project: [{ project_id: 'P1', name: '平台', organisation: '甲局' }] });
  const profile = await libraryProfile(library.engine());
  expect(profile.map((row) => row.column_name)).toEqual(Object.keys(tables.project.columns));
});
