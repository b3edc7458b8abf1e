import { expect, it } from 'vitest';
import { desk } from '../desk.ts';
import type { Said } from '../library.ts';

const library = desk();

async function held(organisation: Said<'organisation'>) {
  await library.build({ organisation: [{ organisation_id: 'O1', name: '云栖局', ...organisation }] });
  return (await library.rows('duty_holder', 'duty')).map(({ duty }) => duty);
}

it.each<[string, Said<'organisation'>, readonly string[]]>([
  ['one duty', { duty: 'finance' }, ['finance']],
  ['several', { duty: 'leadership_office;bureau' }, ['bureau', 'leadership_office']],
  ['none', {}, []],
  ['the mark of the data centre', { is_data_centre: true }, ['data_centre']],
  ['mark and word for the same duty', { is_data_centre: true, duty: 'data_centre' }, ['data_centre']],
  ['no mark', { is_data_centre: false, duty: 'audit' }, ['audit']]
])('a body with %s holds just that', async (_, organisation, duties) => {
  expect(await held(organisation)).toEqual(duties);
});
