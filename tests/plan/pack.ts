import type { Pack, Rule } from '../../src/lib/rules/types.ts';

const said = (text: string) => ({ zh: text, en: text });

const rule = (id: string, over: Partial<Rule>): Rule => ({
  id,
  article: '甲',
  capability: 'gate',
  subject: 'project',
  force: 'flat',
  title: said(id),
  says: said(id),
  test: 'project_evidence',
  applies: {},
  with: {},
  parameters: [],
  cure: said(`改 ${id}`),
  reading: null,
  lifted_by: [],
  softened_for: {},
  in_force: null,
  step: null,
  room: null,
  ...over
});

/** An invented regulation: one flat gate, one soft gate and one thing it favours. */
export const smallPack: Pack = {
  id: 'small',
  place: said('云栖'),
  title: said('云栖办法'),
  number: '1',
  in_force: { from: '2020-01-01', to: '2026-11-01', note: null },
  duties: [],
  rules: [
    rule('SM-1', { with: { yes: ['documents_complete'] } }),
    rule('SM-2', { force: 'soft', with: { no: ['duplicates_existing'] } }),
    rule('SM-3', { capability: 'priority', test: 'favoured_mark', with: { mark: 'is_key_work' } })
  ]
};
