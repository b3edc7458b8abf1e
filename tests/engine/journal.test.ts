import { expect, it } from 'vitest';
import { Journal } from '../../src/lib/engine/journal.ts';
import { fakeDrivers } from './fake.ts';

const rows = { names: ['a'], types: ['INTEGER'], values: [[1]] };

it('replays each key once, the latest under it, in the order of their first arrival', async () => {
  const journal = new Journal();
  journal.keep({ table: 'input', rows });
  journal.keep({ sql: 'old' }, 'model');
  journal.keep({ sql: 'one' });
  journal.keep({ sql: 'two' });
  journal.keep({ sql: 'new' }, 'model');
  journal.keep({ table: 'input', rows });
  const { open, log } = fakeDrivers();
  await journal.replay(await open());
  expect(log).toEqual(['1 replace input', '1 run new', '1 run one', '1 run two']);
});

it('stops at what fails', async () => {
  const journal = new Journal();
  journal.keep({ sql: 'wrong' });
  journal.keep({ sql: 'next' });
  const { open, log } = fakeDrivers();
  await expect(journal.replay(await open())).rejects.toThrow('Parser Error');
  expect(log).toEqual(['1 run wrong']);
});
