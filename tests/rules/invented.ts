import type { Pack, Rule } from '../../src/lib/rules/types.ts';

const said = (text: string) => ({ zh: text, en: text });

/** A flat gate that wants the cloud, with what a test says otherwise. */
export const ruleWith = (other: Partial<Rule> = {}): Rule => ({
  id: 'X-1',
  article: '甲',
  capability: 'gate',
  subject: 'project',
  force: 'flat',
  title: said('上云'),
  says: said('上云'),
  test: 'project_evidence',
  applies: {},
  with: { yes: ['on_cloud'] },
  parameters: [],
  cure: said('上云'),
  reading: null,
  lifted_by: [],
  softened_for: {},
  in_force: null,
  step: null,
  room: null,
  ...other
});

export const packWith = (...rules: readonly Rule[]): Pack => ({
  id: 'invented',
  place: said('云栖市'),
  title: said('虚构办法'),
  number: '虚构〔2025〕1号',
  in_force: { from: '2025-01-01', to: '2025-12-31', note: null },
  duties: [],
  rules
});
